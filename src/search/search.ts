import type { Locale } from '../i18n/locales.ts';
import { rankingOf } from './ranking.ts';
import { termsOf, type Language, type Term } from './reading.ts';
import type { Kind, SearchFile } from './searchFile.ts';
import { spellingOf } from './spelling.ts';
import type { Stem } from './stems.ts';
import { wordsOf } from './words.ts';

/** A subject that was found. */
export interface Hit {
  /** Its index in the file; what is outside comes behind the subjects. */
  readonly subject: number;
  /** From 0 to 1. */
  readonly score: number;
  /** The words of the question for which it was found. */
  readonly by: readonly string[];
}

/** A text with more words is a message: it is read sentence by sentence. */
const longQuestion = 30;
/** A general subject leads to what is more special, and a definition answers less than a rule. */
const weights: Readonly<Partial<Record<Kind, number>>> = { scenario: 1.05, term: 0.8 };
/** A word that was corrected is less sure than one that is known. */
const corrected = 0.8;
/** Beyond it nobody asks; what comes behind is not read. */
export const longestText = 20_000;

/** No more sentences of a message are read, so that it takes no longer than a key may take. */
const mostSentences = 40;

/** The sentences of a message in which it asks something: its questions, or without any all of them. */
function askedIn(text: string): readonly string[] {
  const all = [...new Set(text.split(/(?<=[.!?…])\s+|\n+/u))].filter((one) => /\p{L}/u.test(one));
  const questions = all.filter((one) => one.includes('?'));
  return (questions.length > 0 ? questions : all).slice(0, mostSentences);
}

/** Searches one file. */
export interface Search {
  readonly locale: Locale;
  /** The subjects that answer a text, best first. @param isDone whether its last word is complete */
  readonly find: (text: string, isDone: boolean) => readonly Hit[];
  /** The terms of a text. */
  readonly read: (text: string) => readonly Term[];
}

/** Names of countries that are shorter are too near to other words to be what a misspelt word means. */
const shortestCountry = 6;

/** Makes the search of a file. @param stem the stemmer of its language */
export function searchOf(file: SearchFile, stem: Stem): Search {
  const indexOf = new Map(file.terms.map((term, index) => [term, index]));
  const rank = rankingOf(file.ways, file.terms.length);
  const phrases = new Map(
    Object.entries(file.phrases).map(([phrase, term]) => [phrase, (file.terms[term] ?? '').slice(1)]),
  );
  const countries = new Map(Object.entries(file.countries));
  const ofPhrases = Array.from(phrases.keys());
  const ofCountries = Array.from(countries.keys()).flatMap((name) => name.split(' '));
  const known = [
    ...file.terms.filter((term) => /^\p{Ll}/u.test(term)),
    ...ofPhrases.flatMap((phrase) => phrase.split(' ')),
    ...ofCountries.filter((word) => word.length >= shortestCountry),
  ];
  const correct = spellingOf([...new Set(known)], ofPhrases, new Set(ofCountries));
  const asWritten: Language = { stem, phrases, countries };
  const languageOf = (isDone: boolean): Language => ({ ...asWritten, correct: (words) => correct(words, isDone) });

  const ask = (text: string, language: Language): readonly Hit[] => {
    const terms = termsOf(text, language);
    const typedAs = new Map(terms.toReversed().map(({ name, typed }) => [indexOf.get(name), typed]));
    const asked = terms.map(({ name, isCorrected }) => ({
      term: indexOf.get(name),
      weight: isCorrected ? corrected : 1,
    }));
    return rank(asked)
      .map(({ subject, score, terms: shared }) => ({
        subject,
        score: score * (weights[file.subjects[subject]?.kind ?? 'page'] ?? 1),
        by: [...new Set(shared.flatMap((term) => typedAs.get(term) ?? []))],
      }))
      .sort((one, other) => other.score - one.score);
  };

  const find: Search['find'] = (text, isDone) => {
    // A number alone is that of a scenario; among other words it is any number.
    const read = text.slice(0, longestText).replace(/^\s*(\d)\s*$/, 'scenario $1');
    if (wordsOf(read).length <= longQuestion) return ask(read, languageOf(isDone));
    const best = new Map<number, Hit>();
    for (const sentence of askedIn(read))
      for (const hit of ask(sentence, asWritten).slice(0, 10)) {
        // A sentence with a word or two in common says little.
        const score = hit.score * Math.min(1, (hit.by.length + 1) / 4);
        if (score > (best.get(hit.subject)?.score ?? 0)) best.set(hit.subject, { ...hit, score });
      }
    return [...best.values()].sort((one, other) => other.score - one.score);
  };

  return { locale: file.locale, find, read: (text) => termsOf(text, languageOf(true)) };
}
