import { fill, formatDay, formatMonth } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import {
  addressOf,
  documents,
  passages,
  type DocumentId,
  type Passage,
  type PassageId,
  type SourceDocument,
} from '../program/sources.ts';
import type { SourceNames } from './schemas.ts';

/** A cited document, with the passages that are cited of it. */
export interface Cited {
  readonly name: string;
  /** When it was written, and when it was read. */
  readonly dates: string;
  readonly passages: readonly { readonly name: string; readonly href: string }[];
}

/**
 * What citations say to a reader: documents in the order in which they are first cited, and the published pages in the
 * reader's language.
 *
 * @throws where a document or a passage has no name in the language
 */
export function citedOf(locale: Locale, names: SourceNames, citations: readonly PassageId[]): readonly Cited[] {
  const t = stringsOf(locale).outcome;
  const nameOf = (kind: 'documents' | 'passages', id: string) => {
    const name = names[kind][id];
    if (name === undefined) throw new Error(`${id} has no name in content/sources/${locale}.yaml`);
    return name;
  };
  const datesOf = (document: DocumentId) => {
    const source: SourceDocument = documents[document];
    return 'seen' in source
      ? fill(t.seen, { month: formatMonth(locale, source.seen) })
      : fill(t.read, { written: formatDay(locale, source.written), read: formatDay(locale, source.read) });
  };
  const anchorOf = (id: PassageId) => {
    const passage: Passage = passages[id];
    return passage.anchor;
  };
  const byDocument = Map.groupBy(citations, (id) => passages[id].document);
  return [...byDocument].map(([document, ids]) => ({
    name: nameOf('documents', document),
    dates: datesOf(document),
    passages: ids.map((id) => ({
      name: nameOf('passages', id),
      href: addressOf(document, locales[locale].culture, anchorOf(id)),
    })),
  }));
}
