import { keysOf } from './keys.ts';
import pinned from './pins.json' with { type: 'json' };
import { documents, passages, type Passage, type PassageId, type SourceDocument } from './sources.ts';

/** A hash of the English words of each passage, as it read when the rules that cite it were written. */
const pins: Readonly<Record<string, string>> = pinned;

/** The key of a passage in pins.json. A passage whose anchor or item changes in `sources.ts` has to be pinned again. */
export const pinKey = ({ document, anchor, item }: Passage): string =>
  `${document}#${anchor ?? ''}${item === undefined ? '' : ` (${item})`}`;

/** Whether a passage can be pinned: the pages behind a later edition were only seen, so there is no text to hash. */
export const isPinnable = ({ document }: Passage): boolean => {
  const source: SourceDocument = documents[document];
  return !('seen' in source);
};

/** The pin of a passage; `undefined` if there is no text to pin. */
export const pinOf = (id: PassageId): string | undefined => pins[pinKey(passages[id])];

/**
 * Passages without a pin, and pins without a passage. Either fails the build, because the rule could not be checked.
 *
 * @param cited the cited passages; by default all
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
