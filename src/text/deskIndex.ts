import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { InEach } from '../i18n/locales.ts';
import type { Verdict } from '../wizards/outcome.ts';

/** An entry of the support desk. */
export interface DeskEntry {
  /** The path of its page after the locale; for a scenario with the fragment of the answer that leads there. */
  readonly path: string;
  readonly kind: 'scenario' | 'question' | 'outcome' | 'checklist';
  /** Only for scenarios. */
  readonly number?: string;
  /** Only for outcomes. */
  readonly verdict?: Verdict;
  readonly titles: InEach<string>;
}

/** The searchable texts of an entry, in all languages. */
export interface DeskTexts {
  readonly title: string;
  /** One alias per line, so that a full match can be recognised. */
  readonly aliases: string;
  readonly text: string;
}

/** The file that the desk loads: its entries, and an index of their positions. */
export interface DeskFile {
  readonly entries: readonly DeskEntry[];
  readonly index: AsPlainObject;
}

interface Indexed extends DeskTexts {
  readonly id: number;
  /** The aliases again, each indexed as one term. */
  readonly whole: string;
}

const lines = (text: string) => text.split('\n').filter(Boolean);
const split = (text: string) => text.split(/[\s\p{Z}\p{P}]+/u).filter(Boolean);

const options: Options<Indexed> = {
  fields: ['title', 'aliases', 'text', 'whole'],
  tokenize: (text, field) => (field === 'whole' ? lines(text) : split(text)),
  // Ignore accents.
  processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
};

/** Builds the file of the desk; used at build time. */
export function deskFileOf(documents: readonly { readonly entry: DeskEntry; readonly words: DeskTexts }[]): DeskFile {
  const index = new MiniSearch(options);
  index.addAll(documents.map(({ words }, id) => ({ ...words, whole: words.aliases, id })));
  return { entries: documents.map(({ entry }) => entry), index: index.toJSON() };
}

const boost = { aliases: 3, title: 2.5, text: 1, whole: 8 };
/** Rank general pages first: a scenario leads to its outcomes. */
const weights: Readonly<Record<DeskEntry['kind'], number>> = {
  scenario: 1.6,
  checklist: 1.2,
  outcome: 1.1,
  question: 1,
};
const most = 8;

/** The tolerated edit distance; swapping two letters counts as two edits. */
const errors = (term: string) => (term.length < 4 ? false : term.length < 6 ? 1 : 2);

/**
 * Makes the search function of the desk.
 *
 * @returns a function from a query to the matching entries, best first. Terms match as prefixes and with typing errors.
 *   If no entry matches all terms, entries that match some are returned.
 */
export function searchIn({ entries, index }: DeskFile): (text: string) => readonly DeskEntry[] {
  const search = MiniSearch.loadJS<Indexed>(index, options);
  const weightOf = (id: unknown) => weights[entries[Number(id)]?.kind ?? 'question'];
  const find = (text: string, combineWith: 'AND' | 'OR') =>
    search.search(
      {
        combineWith: 'OR',
        queries: [
          { queries: [text], combineWith, fields: ['title', 'aliases', 'text'], tokenize: split },
          { queries: [text], fields: ['whole'], tokenize: (typed) => [typed.trim()] },
        ],
      },
      { boost, prefix: true, fuzzy: errors, weights: { prefix: 0.6, fuzzy: 0.3 }, boostDocument: weightOf },
    );
  return (text) => {
    const whole = find(text, 'AND');
    const found = whole.length > 0 ? whole : find(text, 'OR');
    return found.slice(0, most).flatMap(({ id }) => entries[Number(id)] ?? []);
  };
}

/** Checks the format of a loaded desk file. */
export const isDeskFile = (file: unknown): file is DeskFile =>
  typeof file === 'object' && file !== null && 'entries' in file && Array.isArray(file.entries) && 'index' in file;
