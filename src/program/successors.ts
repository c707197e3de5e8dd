import { editionsUpTo, type EditionId } from './editions.ts';
import type { PassageId } from './sources.ts';

/**
 * The newest text of a passage that could be read under a later edition, where it says the same: a rule that has not changed
 * cites that one. A passage without a successor keeps its date, which tells how old the newest text is.
 */
const successors: Readonly<Partial<Record<EditionId, Readonly<Partial<Record<PassageId, PassageId>>>>>> = {};

/** The passage that stands for another one under an edition. */
export function passageUnder(edition: EditionId, passage: PassageId): PassageId {
  const newer = editionsUpTo(edition).map((one) => successors[one]?.[passage]);
  return newer.find((found) => found !== undefined) ?? passage;
}
