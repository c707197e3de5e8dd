import type { Place } from '../../i18n/place.ts';
import type { Glossary } from '../schemas.ts';
import { textsOf } from './entries.ts';

const glossaries = textsOf('glossary');

/** The glossary of a place: the terms of its edition, and those of the editions before that it does not change. */
export async function loadGlossary(place: Place): Promise<Glossary> {
  const newestFirst = await glossaries.each(place, [], [place.locale]);
  return newestFirst.map(({ data }) => data).reduceRight((older, newer) => ({ ...older, ...newer }), {});
}
