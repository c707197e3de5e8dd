import { getEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { sourceNames } from '../citations.ts';

/** What the documents and their passages are called in a language. */
export async function sourceNamesOf(locale: Locale) {
  const names = await getEntry('sources', locale);
  if (!names) throw new Error(`the sources have no names in ${locale}`);
  return sourceNames(locale, names.data);
}
