import { keysOf } from './keys.ts';
import pinned from './pins.json' with { type: 'json' };
import { passages, type Passage, type PassageId } from './sources.ts';

/** A hash of the English words of each passage, as it read when the rules that cite it were written. */
const pins: Readonly<Record<string, string>> = pinned;

/** The key of a passage in pins.json. A passage whose anchor or item changes in `sources.ts` has to be pinned again. */
export const pinKey = ({ document, anchor, item }: Passage): string =>
  `${document}#${anchor ?? ''}${item === undefined ? '' : ` (${item})`}`;

/** The pin of a passage; `undefined` if none is recorded. */
export const pinOf = (id: PassageId): string | undefined => pins[pinKey(passages[id])];

/**
 * Passages without a pin, and pins without a passage. Either fails the build, because the rule could not be checked.
 *
 * @param cited the cited passages; by default all
 */
export function unpinned(cited: readonly Passage[] = keysOf(passages).map((id) => passages[id])): string[] {
  const keys = new Set(cited.map(pinKey));
  return [
    ...[...keys].filter((key) => pins[key] === undefined).map((key) => `${key} is cited, and not pinned`),
    ...Object.keys(pins)
      .filter((key) => !keys.has(key))
      .map((key) => `${key} is pinned, and not cited`),
  ];
}
