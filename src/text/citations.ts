import { fill, formatDay, formatYearOrMonth } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/strings.ts';
import { unpinned } from '../program/pins.ts';
import {
  addressOf,
  documents,
  passages,
  type DocumentId,
  type Passage,
  type PassageId,
  type SourceDocument,
} from '../program/sources.ts';
import type { SourceWording } from './schemas.ts';

/** A cited document with its cited passages. */
export interface Cited {
  readonly name: string;
  /** The URL of the document, without an anchor. */
  readonly href: string;
  /** The date of its text. */
  readonly date: string;
  /** The dates of the text and of the version that was read. */
  readonly dates: string;
  readonly passages: readonly { readonly id: PassageId; readonly name: string; readonly href: string }[];
}

/**
 * The names of documents and passages in a language.
 *
 * @throws {Error} if a name is missing
 */
export function sourceNames(locale: Locale, names: SourceWording) {
  const nameOf = (kind: 'documents' | 'passages', id: string) => {
    const name = names[kind][id];
    if (name === undefined) throw new Error(`${id} has no name in content/sources/${locale}.yaml`);
    return name;
  };
  return {
    document: (id: DocumentId) => nameOf('documents', id),
    passage: (id: PassageId) => nameOf('passages', id),
  };
}

/** The URL of a passage, with its anchor if known. */
function addressOfPassage(locale: Locale, id: PassageId): string {
  const { document, anchor }: Passage = passages[id];
  return addressOf(document, locales[locale].culture, anchor);
}

/** A source inside a sentence: where its link leads, and what stands after the link, the date of the text. */
export interface InlineSource {
  readonly href: string;
  readonly date: string;
}

const isPassage = (id: string): id is PassageId => Object.hasOwn(passages, id);

/** The passage that a link of the content names (`source:<passage>`); `undefined` for any other link. */
export function passageOfLink(link: string): PassageId | undefined {
  const [scheme, id = ''] = link.split(/:(.*)/s);
  return scheme === 'source' && isPassage(id) ? id : undefined;
}

/** The date of a document's text, as a phrase. */
function dateOf(locale: Locale, document: DocumentId): string {
  const t = stringsOf(locale).outcome;
  const source: SourceDocument = documents[document];
  return 'seen' in source
    ? fill('marked' in source ? t.markedInline : t.seenInline, { when: formatYearOrMonth(locale, source.seen) })
    : fill(t.textOf, { day: formatDay(locale, source.written) });
}

/** How a passage is shown inside a sentence. */
export function inlineSource(locale: Locale, id: PassageId): InlineSource {
  return { href: addressOfPassage(locale, id), date: dateOf(locale, passages[id].document) };
}

/**
 * Groups citations by document, in the order of first citation, with URLs in the reader's language.
 *
 * @throws {Error} if a document or passage has no name in the language, or a passage is not pinned
 */
export function citedOf(locale: Locale, names: SourceWording, citations: readonly PassageId[]): readonly Cited[] {
  const problems = unpinned();
  if (problems.length > 0) throw new Error(`${problems.join('; ')}: npm run sources -- --help`);
  const t = stringsOf(locale).outcome;
  const { document: documentName, passage: passageName } = sourceNames(locale, names);
  const datesOf = (document: DocumentId) => {
    const source: SourceDocument = documents[document];
    return 'seen' in source
      ? fill(t.seen, { when: formatYearOrMonth(locale, source.seen) })
      : fill(t.read, { written: formatDay(locale, source.written), read: formatDay(locale, source.read) });
  };
  return [...Map.groupBy(citations, (id) => passages[id].document)].map(([document, ids]) => ({
    name: documentName(document),
    href: addressOf(document, locales[locale].culture),
    date: dateOf(locale, document),
    dates: datesOf(document),
    passages: ids.map((id) => ({ id, name: passageName(id), href: addressOfPassage(locale, id) })),
  }));
}
