import { amountsIn } from './amounts.ts';
import type { Stem } from './stems.ts';
import { wordsOf, type Word } from './words.ts';

/** What stands for any country and any amount in a way of asking, and for a second country. */
export const anyCountry = 'COUNTRY';
export const anyAmount = 'AMOUNT';
const secondCountry = 'COUNTRIES';

/** What is needed to read a text in one language. */
export interface Language {
  readonly stem: Stem;
  /** The concept that a phrase means, by the stems of the phrase, or by its words. */
  readonly phrases: ReadonlyMap<string, string>;
  /** The country that a phrase names, by its plain words, or by a code in capitals. */
  readonly countries: ReadonlyMap<string, string>;
  /** Puts what was probably meant in the place of words that nothing has. */
  readonly correct?: (words: readonly Word[]) => readonly Word[];
}

/** A term of a text: a concept, a stem, a country or an amount, with the words that it was read from. */
export interface Term {
  readonly name: string;
  readonly typed: string;
  /** The id of the country that the words name. */
  readonly country?: string;
  readonly isCorrected: boolean;
}

/** The name of the term of a concept. */
export const concept = (id: string): string => `*${id}`;

/** No phrase is longer, in words. */
const longest = 5;

interface Phrase<T> {
  readonly count: number;
  readonly means: T;
}

/** Finds the longest phrase that begins with the first word. */
function phraseIn<T>(
  words: readonly Word[],
  meaning: ReadonlyMap<string, T>,
  form: (word: Word) => string,
): Phrase<T> | undefined {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    const means = meaning.get(words.slice(0, count).map(form).join(' '));
    if (means !== undefined) return { count, means };
  }
  return undefined;
}

/** A code that is a word too (“us”, “is”, “no”, “in”) names a country only in capitals. */
const codeIn = ([word]: readonly Word[], countries: Language['countries']): Phrase<string> | undefined => {
  const means = word && /^[A-Z]{2,3}$/.test(word.typed) ? countries.get(word.typed) : undefined;
  return means === undefined ? undefined : { count: 1, means };
};

/** The first term of a text, and how many words it has. */
function firstTerm(words: readonly Word[], { phrases, countries }: Language): readonly [Omit<Term, 'typed'>, number] {
  const [first] = words;
  if (first?.typed === anyCountry || first?.typed === anyAmount) return [{ name: first.typed, isCorrected: false }, 1];
  const isCorrectedIn = (count: number) => words.slice(0, count).some(({ isCorrected }) => isCorrected);
  const written = phraseIn(words, phrases, (word) => word.plain);
  const stemmed = phraseIn(words, phrases, (word) => word.stem);
  const phrase = (written?.count ?? 0) >= (stemmed?.count ?? 0) ? written : stemmed;
  const country = phraseIn(words, countries, (word) => word.plain) ?? codeIn(words, countries);
  if (country && country.count >= (phrase?.count ?? 0))
    return [{ name: anyCountry, country: country.means, isCorrected: isCorrectedIn(country.count) }, country.count];
  if (phrase) return [{ name: concept(phrase.means), isCorrected: isCorrectedIn(phrase.count) }, phrase.count];
  return [{ name: first?.stem ?? '', isCorrected: isCorrectedIn(1) }, 1];
}

function readWords(text: string, language: Language): readonly Term[] {
  const typed = wordsOf(text, language.stem);
  let rest = language.correct?.(typed) ?? typed;
  const terms: Term[] = [];
  while (rest.length > 0) {
    const [term, count] = firstTerm(rest, language);
    terms.push({ ...term, typed: [...new Set(rest.slice(0, count).map((word) => word.typed))].join(' ') });
    rest = rest.slice(count);
  }
  return terms;
}

/** Reads a text as terms, in their order. */
export function termsOf(text: string, language: Language): readonly Term[] {
  const terms: Term[] = [];
  let from = 0;
  for (const { start, end, nearest } of amountsIn(text)) {
    const typed = text.slice(start, end).trim();
    terms.push(...readWords(text.slice(from, start), language));
    for (const name of [anyAmount, String(nearest)]) terms.push({ name, typed, isCorrected: false });
    from = end;
  }
  terms.push(...readWords(text.slice(from), language));
  const second = terms.filter(({ name }) => name === anyCountry)[1];
  return second ? [...terms, { name: secondCountry, typed: second.typed, isCorrected: second.isCorrected }] : terms;
}
