import { getEntry } from 'astro:content';
import { inEach, inEachLocale, type Locale } from '../../i18n/locales.ts';
import { searchFileOf, type Editors } from '../../search/build.ts';
import { countryNamesIn } from '../../search/countryNames.ts';
import { commonWords } from '../../search/languages.ts';
import type { SearchFile } from '../../search/searchFile.ts';
import { stems } from '../../search/stems.ts';
import { loadDocuments, loadSubjects } from './subjects.ts';

/** @throws {Error} if a language has no ways of asking */
async function loadEditors(locale: Locale): Promise<Editors> {
  const [asked, concepts, outside] = await Promise.all([
    getEntry('asked', locale),
    getEntry('concepts', locale),
    getEntry('outside', locale),
  ]);
  if (!asked || !concepts || !outside) throw new Error(`content/search has no files in ${locale}`);
  return { asked: asked.data, concepts: concepts.data, outside: outside.data };
}

const loadCommon = async () => {
  const editors = await inEachLocale(loadEditors);
  return commonWords(inEach((locale) => Object.values(editors[locale].asked).flat()));
};

/** What the search loads in a language. */
export async function loadSearchFile(locale: Locale): Promise<SearchFile> {
  const [subjects, editors, common] = await Promise.all([loadSubjects(locale), loadEditors(locale), loadCommon()]);
  return searchFileOf(locale, subjects, editors, stems[locale], countryNamesIn(locale), common);
}

/** What the search loads of the imported documents in a language; `undefined` where there are none. */
export async function loadDocumentsFile(locale: Locale): Promise<SearchFile | undefined> {
  const documents = await loadDocuments(locale);
  if (documents.length === 0) return undefined;
  const { concepts } = await loadEditors(locale);
  const editors = { asked: {}, concepts, outside: {} };
  return searchFileOf(
    locale,
    documents,
    editors,
    stems[locale],
    new Map(),
    inEach(() => []),
  );
}
