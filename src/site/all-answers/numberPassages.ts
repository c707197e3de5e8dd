import type { EditionId } from '../../program/editions.ts';
import { keysOf } from '../../program/keys.ts';
import { passages, type PassageId } from '../../program/sources.ts';
import { citationsOf, type RestsOn } from '../../wizards/restsOn.ts';

/**
 * Numbers the passages that a page of an edition cites, for references to its list of sources. They are grouped by document, and stand in
 * the order of `passages`.
 *
 * @returns the number of each passage, from 1, in order
 */
export function numberPassages(edition: EditionId, rules: readonly RestsOn[]): ReadonlyMap<PassageId, number> {
  const cited = new Set(citationsOf(edition, ...rules));
  const inOrder = keysOf(passages).filter((id) => cited.has(id));
  const byDocument = Map.groupBy(inOrder, (id) => passages[id].document);
  return new Map([...byDocument.values()].flat().map((id, at) => [id, at + 1]));
}
