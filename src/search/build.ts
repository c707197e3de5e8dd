import { z } from 'astro/zod';
import type { InEach, Locale } from '../i18n/locales.ts';
import { anyAmount, anyCountry, concept, termsOf, type Language } from './reading.ts';
import type { SearchFile, Subject } from './searchFile.ts';
import type { Stem } from './stems.ts';
import { pathOf, type Gathered } from './subjects.ts';
import { wordsOf, type Word } from './words.ts';

const text = z.string().trim().min(1);
const texts = z.array(text).min(1);

/** The ways of asking in a language, by the key of the subject that answers them. */
export const askedSchema = z.record(z.string(), texts);

/** The words and phrases that mean a concept. */
export const conceptsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), texts);

/** What people ask and the site does not answer: what it says, where to ask, and the key of the nearest subject. */
export const outsideSchema = z.record(
  z.string(),
  z.strictObject({ says: text, ask: text, nearest: text, asked: texts }),
);

/** What editors write for the search in one language. */
export interface Editors {
  readonly asked: z.infer<typeof askedSchema>;
  readonly concepts: z.infer<typeof conceptsSchema>;
  readonly outside: z.infer<typeof outsideSchema>;
}

/**
 * The concepts by the stems of the phrases that mean them. Where two concepts share a stem (“reseller”, “resell”), their phrases
 * count as they are written, and any other form means the concept that comes first.
 *
 * @throws {Error} if a phrase means two concepts
 */
export function phrasesOf(stem: Stem, concepts: Editors['concepts']): ReadonlyMap<string, string> {
  const forms = Object.entries(concepts).flatMap(([id, own]) =>
    own.map((form) => ({ id, words: wordsOf(form, stem) })),
  );
  const join = (words: readonly Word[], form: (word: Word) => string) => words.map(form).join(' ');
  const byStem = Map.groupBy(forms, ({ words }) => join(words, (word) => word.stem));
  const phrases = new Map<string, string>();
  for (const [phrase, own] of byStem) {
    const first = own[0]?.id ?? '';
    if (own.some(({ id }) => id !== first))
      for (const { id, words } of own) {
        const written = join(words, (word) => word.plain);
        const other = phrases.get(written);
        if (other !== undefined && other !== id) throw new Error(`“${written}” means both ${other} and ${id}`);
        phrases.set(written, id);
      }
    if (!phrases.has(phrase)) phrases.set(phrase, first);
  }
  return phrases;
}

/**
 * Makes the file of the search in one language.
 *
 * @param countries the code of each country by its plain names, and by its codes in capitals
 * @param common the words that tell the language of a text
 * @throws {Error} if ways are written for a subject that the site does not have, or none for one that it has
 */
export function searchFileOf(
  locale: Locale,
  subjects: readonly Gathered[],
  { asked, concepts, outside }: Editors,
  stem: Stem,
  countries: ReadonlyMap<string, string>,
  common: InEach<readonly string[]>,
): SearchFile {
  const keys = subjects.map(({ key }) => key);
  const strange = [...Object.keys(asked), ...Object.values(outside).map(({ nearest }) => nearest)].filter(
    (key) => !keys.includes(key),
  );
  if (strange.length > 0)
    throw new Error(`the search in ${locale} names subjects that do not exist: ${strange.join(', ')}`);
  const language: Language = { stem, phrases: phrasesOf(stem, concepts), countries };

  const waysOf = (lines: readonly string[]) => {
    const ways = lines.map((line) => [...new Set(termsOf(line, language).map(({ name }) => name))]);
    return [...new Map(ways.map((way) => [[...way].sort().join(' '), way])).values()].filter((way) => way.length > 0);
  };
  const named = [
    ...subjects.map(({ key, said, ways = [] }) =>
      waysOf([...Object.values(said).map(({ title }) => title), ...ways, ...(asked[key] ?? [])]),
    ),
    ...Object.values(outside).map((one) => waysOf(one.asked)),
  ];

  const counts = new Map<string, number>([
    [anyCountry, Infinity],
    [anyAmount, Infinity],
  ]);
  for (const name of named.flat(2)) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const id of language.phrases.values()) counts.set(concept(id), counts.get(concept(id)) ?? 0);
  // What is used most has the shortest index, and is what a misspelt word most probably means.
  const terms = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const indexOf = new Map(terms.map((name, index) => [name, index]));
  const index = (name: string) => indexOf.get(name) ?? 0;
  return {
    locale,
    subjects: subjects.map(({ key, kind, said, asksCountries }): Subject => ({
      path: pathOf(key),
      kind,
      said,
      ...(asksCountries && { asksCountries }),
    })),
    outside: Object.entries(outside).map(([id, { says, ask, nearest }]) => ({
      id,
      says,
      ask,
      nearest: keys.indexOf(nearest),
    })),
    terms,
    ways: named.map((ways) => ways.map((way) => way.map(index).sort((one, other) => one - other))),
    phrases: Object.fromEntries(Array.from(language.phrases, ([phrase, id]) => [phrase, index(concept(id))])),
    countries: Object.fromEntries(countries),
    common,
  };
}
