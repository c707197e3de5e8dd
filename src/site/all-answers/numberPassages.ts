import { passages, type PassageId } from '../../program/sources.ts';
import { citationsOf, type RestsOn } from '../../wizards/restsOn.ts';

/**
 * Numbers the passages that the rules of a page rest on, for references to one list of sources: passages of one document stand
 * beside each other, documents in the order in which they are first cited.
 *
 * @returns each passage with its number, in the order of the numbers, which begin with 1
 */
export function numberPassages(rules: readonly RestsOn[]): ReadonlyMap<PassageId, number> {
  const byDocument = Map.groupBy(citationsOf(...rules), (id) => passages[id].document);
  return new Map([...byDocument.values()].flat().map((id, at) => [id, at + 1]));
}
