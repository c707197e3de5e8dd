import { keysOf } from './keys.ts';
import pinned from './pins.json' with { type: 'json' };
import { documents, passages, type Passage, type PassageId, type SourceDocument } from './sources.ts';

/** How the passages read when the rules that rest on them were written, as hashes of their words in English. */
const pins: Readonly<Record<string, string>> = pinned;

/** A passage as pins name it: one that is moved or renamed in `sources.ts` has to be pinned anew. */
export const pinKey = ({ document, anchor, item }: Passage): string =>
  `${document}#${anchor ?? ''}${item === undefined ? '' : ` (${item})`}`;

/** Whether a passage can be pinned: of the pages behind a later edition none is at hand. */
export const isPinnable = ({ document }: Passage): boolean => {
  const source: SourceDocument = documents[document];
  return !('seen' in source);
};

/** The hash of a passage as it was read; `undefined` where no passage is at hand. */
export const pinOf = (id: PassageId): string | undefined => pins[pinKey(passages[id])];

/**
 * The passages without a pin, and the pins without a passage. Either fails the build: a rule would rest on nothing.
 *
 * @param cited what rules cite; by default every passage
 */
export function unpinned(cited: readonly Passage[] = keysOf(passages).map((id) => passages[id])): string[] {
  const keys = new Set(cited.filter(isPinnable).map(pinKey));
  return [
    ...[...keys].filter((key) => pins[key] === undefined).map((key) => `${key} is cited, and not pinned`),
    ...Object.keys(pins)
      .filter((key) => !keys.has(key))
      .map((key) => `${key} is pinned, and not cited`),
  ];
}
