import { passages, type PassageId } from '../../program/sources.ts';
import { citationsOf, type RestsOn } from '../../wizards/restsOn.ts';

/**
 * Numbers the passages that a page cites, for references to its list of sources. They are grouped by document, in the
 * order of first citation.
 *
 * @returns the number of each passage, from 1, in order
 */
export function numberPassages(rules: readonly RestsOn[]): ReadonlyMap<PassageId, number> {
  const byDocument = Map.groupBy(citationsOf(...rules), (id) => passages[id].document);
  return new Map([...byDocument.values()].flat().map((id, at) => [id, at + 1]));
}
