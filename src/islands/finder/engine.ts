import { localeIds, type Locale } from '../../i18n/locales.ts';
import type { Place } from '../../i18n/place.ts';
import { searchOf, type Hit, type Search } from '../../search/search.ts';
import { isSearchFile, type Outside, type SearchFile, type Subject } from '../../search/searchFile.ts';
import { languageOf } from '../../search/languages.ts';
import { sidesIn, type Sides } from '../../search/sides.ts';
import { stems } from '../../search/stems.ts';
import type { FinderTexts } from './texts.ts';
import { load } from '../shared/loadJson.ts';

/** Something that answers what was typed: a subject of the site, or what is said of something outside. */
export interface Found {
  readonly subject: Subject;
  /** What is said where the site does not answer the question; the subject is then only the nearest. */
  readonly outside?: Outside;
  /** From 0 to 1. */
  readonly score: number;
  /** The words for which it was found. */
  readonly by: readonly string[];
}

/** What the search answers. */
export interface Answer {
  /** Best first. */
  readonly found: readonly Found[];
  /** What the results say in the page’s language. */
  readonly texts: FinderTexts;
  /** The countries that the text names. */
  readonly sides: Sides;
}

/** The addresses of the files of the search. */
export interface Files {
  readonly languages: Readonly<Record<Locale, string>>;
  /** Only where documents are imported, in a language. */
  readonly documents: Readonly<Partial<Record<Locale, string>>>;
}

/** A file of the search that was loaded. */
export interface Loaded {
  readonly file: SearchFile;
  readonly search: Search;
  /** Only in the files of languages. */
  readonly texts?: FinderTexts;
}

const isLoaded = (content: unknown): content is Omit<Loaded, 'search'> =>
  typeof content === 'object' && content !== null && 'file' in content && isSearchFile(content.file);

/** What only other editions than the page’s say answers less. */
const elsewhere = 0.85;
/** Below it nothing answers a question well. */
export const sure = 0.4;

const loaded = new Map<string, Loaded>();

/** @throws {Error} if the file cannot be loaded, or is none */
async function openFile(address: string): Promise<Loaded> {
  const known = loaded.get(address);
  if (known) return known;
  const content = await load(address);
  if (!isLoaded(content)) throw new Error(`${address} is no file of the search`);
  const opened = { ...content, search: searchOf(content.file, stems[content.file.locale]) };
  loaded.set(address, opened);
  return opened;
}

/** Countries are taken along from a question, and not from a mail. */
const longestQuestion = 300;

/** Loads the file of a language before it is needed. @throws {Error} if it cannot be loaded */
export async function prepare(files: Files, locale: Locale): Promise<void> {
  await openFile(files.languages[locale]);
}

/**
 * Searches the site in the browser. Beside the file of the page’s language, it loads that of the language that the text is in.
 *
 * @param isDone whether the last word of the text is complete
 * @param open loads a file
 * @throws {Error} if a file cannot be loaded
 */
export async function findIn(
  files: Files,
  { locale, edition }: Place,
  text: string,
  isDone: boolean,
  open: (address: string) => Promise<Loaded> = openFile,
): Promise<Answer> {
  const own = await open(files.languages[locale]);
  const isSure = (all: readonly Hit[]) => (all[0]?.score ?? 0) >= sure;
  const hits = own.search.find(text, isDone);
  const other = languageOf(text, own.file.common) ?? (isSure(hits) ? locale : undefined);
  // A text in a language that no word tells is looked up in all of them.
  const languages = localeIds.filter((id) => id !== locale && (other === undefined || id === other));
  const more = [...languages.map((id) => files.languages[id]), files.documents[locale]].filter(
    (address) => address !== undefined,
  );
  const others = (await Promise.all(more.map((address) => open(address)))).map((one) => ({
    ...one,
    hits: one.search.find(text, isDone),
  }));
  const best = new Map<string, Found>();
  const subjects = new Map(own.file.subjects.map((subject) => [subject.path, subject]));
  for (const { file, hits: all } of [{ ...own, hits }, ...others])
    for (const hit of all) {
      const strange = file.outside[hit.subject - file.subjects.length];
      const outside = strange && own.file.outside.find(({ id }) => id === strange.id);
      const found = outside ? own.file.subjects[outside.nearest] : file.subjects[hit.subject];
      const subject = found && (subjects.get(found.path) ?? found);
      const key = outside?.id ?? subject?.path ?? '';
      const score = hit.score * (subject?.said[edition] || subject?.kind === 'document' ? 1 : elsewhere);
      if (subject && score > (best.get(key)?.score ?? 0))
        best.set(key, { subject, ...(outside && { outside }), score, by: hit.by });
    }
  if (!own.texts) throw new Error(`${files.languages[locale]} has no texts`);
  return {
    found: [...best.values()].sort((one, another) => another.score - one.score),
    texts: own.texts,
    sides: sidesIn(own.search.read(text.slice(0, longestQuestion))),
  };
}
