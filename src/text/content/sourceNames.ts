import { getEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import type { PassageId } from '../../program/sources.ts';
import { citedOf, sourceNames, type Cited } from '../citations.ts';
import type { SourceWording } from '../schemas.ts';

async function loadSourceNames(locale: Locale): Promise<SourceWording> {
  const names = await getEntry('sources', locale);
  if (!names) throw new Error(`the sources have no names in ${locale}`);
  return names.data;
}

/** The names of the documents and passages in a language. */
export async function sourceNamesOf(locale: Locale) {
  return sourceNames(locale, await loadSourceNames(locale));
}

/** Loads the names and groups citations with {@link citedOf}. */
export async function loadCited(locale: Locale, citations: readonly PassageId[]): Promise<readonly Cited[]> {
  return citedOf(locale, await loadSourceNames(locale), citations);
}
