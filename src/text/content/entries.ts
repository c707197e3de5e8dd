import { getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { TextPlace } from '../../i18n/quantities.ts';
import { editionsUpTo, firstEdition, type EditionId } from '../../program/editions.ts';
import { fillData } from '../fill.ts';

/** The folder of an edition in the id of an entry: none for the first, so that a later one holds only what differs. */
const folderOf = (edition: EditionId): readonly string[] => (edition === firstEdition ? [] : [edition]);

/** An entry with its texts filled for a place; `undefined` for an id that the collection does not have. */
export async function ownEntryIn<C extends CollectionKey>(
  collection: C,
  place: TextPlace,
  id: readonly string[],
): Promise<CollectionEntry<C> | undefined> {
  const entry = await getEntry(collection, id.join('/'));
  return entry && { ...entry, data: fillData(place, entry.data) };
}

/**
 * The text of an entry, as the newest edition up to that of the place has it.
 *
 * @param above the segments of its id before that of the edition
 * @param below those after it
 * @returns with its quantities filled in; `undefined` if no edition has the entry
 */
export async function entryIn<C extends CollectionKey>(
  collection: C,
  place: TextPlace,
  above: readonly string[],
  below: readonly string[] = [],
): Promise<CollectionEntry<C> | undefined> {
  for (const edition of editionsUpTo(place.edition)) {
    const entry = await ownEntryIn(collection, place, [...above, ...folderOf(edition), ...below]);
    if (entry) return entry;
  }
  return undefined;
}

/** The same for each edition up to that of the place that has the entry, the newest first: a later one holds only what it adds. */
export async function entriesIn<C extends CollectionKey>(
  collection: C,
  place: TextPlace,
  above: readonly string[],
  below: readonly string[] = [],
): Promise<readonly CollectionEntry<C>[]> {
  const ids = editionsUpTo(place.edition).map((edition) => [...above, ...folderOf(edition), ...below]);
  const entries = await Promise.all(ids.map((id) => ownEntryIn(collection, place, id)));
  return entries.filter((entry) => entry !== undefined);
}
