import { inEach, localeIds, type InEach, type Locale } from '../i18n/locales.ts';
import { wordsOf } from './words.ts';

/** How many of the most used words tell a language. */
const most = 150;

/** The words that are used most in the texts of each language, without those that are used as much in another. */
export function commonWords(texts: InEach<readonly string[]>): InEach<readonly string[]> {
  const ofEach = inEach((locale) => {
    const counts = new Map<string, number>();
    for (const { plain } of texts[locale].flatMap((text) => wordsOf(text)))
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    return [...counts]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([word]) => word);
  });
  return inEach((locale) =>
    ofEach[locale].filter((word) => localeIds.every((other) => other === locale || !ofEach[other].includes(word))),
  );
}

/** The language that a text is written in; `undefined` where no word tells. */
export function languageOf(text: string, common: InEach<readonly string[]>): Locale | undefined {
  const words = wordsOf(text.slice(0, 2000)).map(({ plain }) => plain);
  const counts = localeIds.map((locale) => words.filter((word) => common[locale].includes(word)).length);
  const highest = Math.max(...counts);
  return highest === 0 ? undefined : localeIds[counts.indexOf(highest)];
}
