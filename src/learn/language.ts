import { franc } from 'franc-min';

const languages: Readonly<Record<string, string>> = { eng: 'en', nld: 'nl', swe: 'sv' };

/** Detection is unreliable below this number of words. */
const minimumWords = 50;

/** Detects which of the site's languages a text is in; `undefined` if it is too short. */
export const languageOf = (words: readonly string[]): string | undefined =>
  words.length < minimumWords ? undefined : languages[franc(words.join(' '), { only: Object.keys(languages) })];
