import type { Place } from '../../i18n/place.ts';
import type { PassageId } from '../../program/sources.ts';
import { citedOf, sourceNames, type Cited } from '../citations.ts';
import type { SourceWording } from '../schemas.ts';
import { textsOf } from './entries.ts';

const sources = textsOf('sources');

/** The titles of documents and the headings of passages. @throws {Error} if a language has none */
export async function loadSourceNames(place: Place): Promise<SourceWording> {
  const [newest, ...older] = await sources.each(place, [], [place.locale]);
  if (!newest) throw new Error(`the sources have no names in ${place.locale}`);
  return older.reduce(
    (names, { data }) => ({
      documents: { ...data.documents, ...names.documents },
      passages: { ...data.passages, ...names.passages },
    }),
    newest.data,
  );
}

/** The names of the documents and passages in a language. */
export async function sourceNamesOf(place: Place) {
  return sourceNames(place.locale, await loadSourceNames(place));
}

/** Loads the names and groups citations with {@link citedOf}. */
export async function loadCited(place: Place, citations: readonly PassageId[]): Promise<readonly Cited[]> {
  return citedOf(place.locale, await loadSourceNames(place), citations);
}
