import type { Place } from '../../i18n/place.ts';
import type { PassageId } from '../../program/sources.ts';
import { citedOf, sourceNames, type Cited } from '../citations.ts';
import type { SourceWording } from '../schemas.ts';
import { entryIn } from './entries.ts';

/** The titles of documents and the headings of passages. @throws {Error} if a language has none */
export async function loadSourceNames(place: Place): Promise<SourceWording> {
  const names = await entryIn('sources', place, [], [place.locale]);
  if (!names) throw new Error(`the sources have no names in ${place.locale}`);
  return names.data;
}

/** The names of the documents and passages in a language. */
export async function sourceNamesOf(place: Place) {
  return sourceNames(place.locale, await loadSourceNames(place));
}

/** Loads the names and groups citations with {@link citedOf}. */
export async function loadCited(place: Place, citations: readonly PassageId[]): Promise<readonly Cited[]> {
  return citedOf(place.locale, await loadSourceNames(place), citations);
}
