import type { Locale } from './locales.ts';

/**
 * The language in which to show a page: the reader's if the page is written in it, otherwise English, otherwise the first one.
 *
 * @param languages the languages that the page is written in
 */
export const shownIn = (locale: Locale, languages: readonly Locale[]): Locale =>
  languages.includes(locale) || languages.length === 0
    ? locale
    : languages.includes('en')
      ? 'en'
      : (languages[0] ?? locale);
