import { franc } from 'franc-min';

const languages: Readonly<Record<string, string>> = { eng: 'en', nld: 'nl', swe: 'sv' };

/** Fewer words than these tell too little. */
const enough = 50;

/** The language that a text reads as, among those of the site; `undefined` where too little of it tells. */
export const languageOf = (words: readonly string[]): string | undefined =>
  words.length < enough ? undefined : languages[franc(words.join(' '), { only: Object.keys(languages) })];
