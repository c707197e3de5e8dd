import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { InEach } from '../i18n/locales.ts';
import type { Verdict } from '../wizards/outcome.ts';

/** What the support desk can find. */
export interface DeskEntry {
  /** The address of its page under a language, with the answer that leads there where it is a scenario. */
  readonly path: string;
  readonly kind: 'scenario' | 'question' | 'outcome' | 'checklist';
  /** Of a scenario. */
  readonly number?: string;
  /** Of an outcome. */
  readonly verdict?: Verdict;
  readonly titles: InEach<string>;
}

/** The words by which an entry is found, those of every language. */
export interface DeskTexts {
  readonly title: string;
  /** One a line, so that one which is typed whole is known. */
  readonly aliases: string;
  readonly text: string;
}

/** The file that the desk loads: what it can find, and an index of where it stands in this list. */
export interface DeskFile {
  readonly entries: readonly DeskEntry[];
  readonly index: AsPlainObject;
}

interface Indexed extends DeskTexts {
  readonly id: number;
  /** The aliases once more, each as one term. */
  readonly whole: string;
}

const lines = (text: string) => text.split('\n').filter(Boolean);
const split = (text: string) => text.split(/[\s\p{Z}\p{P}]+/u).filter(Boolean);

const options: Options<Indexed> = {
  fields: ['title', 'aliases', 'text', 'whole'],
  tokenize: (text, field) => (field === 'whole' ? lines(text) : split(text)),
  // Not everybody types accents.
  processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
};

/** Makes the file of what can be found, when the site is built. */
export function deskFileOf(documents: readonly { readonly entry: DeskEntry; readonly words: DeskTexts }[]): DeskFile {
  const index = new MiniSearch(options);
  index.addAll(documents.map(({ words }, id) => ({ ...words, whole: words.aliases, id })));
  return { entries: documents.map(({ entry }) => entry), index: index.toJSON() };
}

const boost = { aliases: 3, title: 2.5, text: 1, whole: 8 };
/** The more general page first: a scenario leads to its outcomes. */
const weights: Readonly<Record<DeskEntry['kind'], number>> = {
  scenario: 1.6,
  checklist: 1.2,
  outcome: 1.1,
  question: 1,
};
const most = 8;

/** How many wrong letters are forgiven: two letters swapped are two. */
const errors = (term: string) => (term.length < 4 ? false : term.length < 6 ? 1 : 2);

/**
 * A search in the desk's file.
 *
 * @returns what gives for a text what fits, best first: words may be begun only, and may hold typing errors. Where nothing
 *   has every word, some are enough.
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

/** Whether a file is one that the build wrote for the desk. */
export const isDeskFile = (file: unknown): file is DeskFile =>
  typeof file === 'object' && file !== null && 'entries' in file && Array.isArray(file.entries) && 'index' in file;
