import { getEntry } from 'astro:content';
import { locales, type Locale } from '../../i18n/locales.ts';
import { addressOf, passages, type DocumentId, type Passage, type PassageId } from '../../program/sources.ts';

/** What the documents and their passages are called in a language. */
export async function sourceNamesOf(locale: Locale) {
  const words = (await getEntry('sources', locale))?.data;
  const nameOf = (kind: 'documents' | 'passages', id: string) => {
    const name = words?.[kind][id];
    if (name === undefined) throw new Error(`${id} has no name in content/sources/${locale}.yaml`);
    return name;
  };
  return {
    document: (id: DocumentId) => nameOf('documents', id),
    passage: (id: PassageId) => nameOf('passages', id),
  };
}

/** The published page of a passage, at its heading where that is known. */
export function addressOfPassage(locale: Locale, id: PassageId): string {
  const { document, anchor }: Passage = passages[id];
  return addressOf(document, locales[locale].culture, anchor);
}
