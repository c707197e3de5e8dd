import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { TextPlace } from '../../i18n/quantities.ts';
import { editionsUpTo, firstEdition, type EditionId } from '../../program/editions.ts';
import { fillData } from '../fill.ts';

/** The folder of an edition in the id of an entry: none for the first, so that a later one holds only what differs. */
const folderOf = (edition: EditionId): readonly string[] => (edition === firstEdition ? [] : [edition]);

/** The texts of a collection, each filled for the place where it is shown. Ids are given by their segments. */
interface Texts<C extends CollectionKey> {
  /** An entry; `undefined` for an id that the collection does not have. */
  readonly own: (place: TextPlace, id: readonly string[]) => Promise<CollectionEntry<C> | undefined>;
  /**
   * An entry as the newest edition up to that of the place has it; `undefined` if none has.
   *
   * @param above the segments of its id before that of the edition
   * @param below those after it
   */
  readonly newest: (
    place: TextPlace,
    above: readonly string[],
    below?: readonly string[],
  ) => Promise<CollectionEntry<C> | undefined>;
  /** The same of every edition up to that of the place, the newest first, where a later one holds only what it adds. */
  readonly each: (
    place: TextPlace,
    above: readonly string[],
    below?: readonly string[],
  ) => Promise<readonly CollectionEntry<C>[]>;
}

/** The texts of a collection. A build reads and fills each once; while the site is being written, they change. */
export function textsOf<C extends CollectionKey>(collection: C): Texts<C> {
  let loading: Promise<ReadonlyMap<string, CollectionEntry<C>>> | undefined;
  const filled = new Map<string, CollectionEntry<C>>();
  const load = async () => new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));

  const own: Texts<C>['own'] = async (place, segments) => {
    if (import.meta.env.DEV) filled.clear();
    const id = segments.join('/');
    const entry = (await (import.meta.env.DEV ? load() : (loading ??= load()))).get(id);
    if (!entry) return undefined;
    const key = JSON.stringify([id, place.locale, place.edition, place.own]);
    const text = filled.get(key) ?? { ...entry, data: fillData(place, entry.data) };
    filled.set(key, text);
    return text;
  };
  const each: Texts<C>['each'] = async (place, above, below = []) => {
    const ids = editionsUpTo(place.edition).map((edition) => [...above, ...folderOf(edition), ...below]);
    const entries = await Promise.all(ids.map((id) => own(place, id)));
    return entries.filter((entry) => entry !== undefined);
  };
  return { own, each, newest: async (place, above, below) => (await each(place, above, below))[0] };
}
