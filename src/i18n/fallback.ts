import type { Locale } from './locales.ts';

/**
 * The language in which a page is shown that may lack the reader's: English where it has that, or else what it has.
 *
 * @param languages those that the page is written in, at least one
 */
export const shownIn = (locale: Locale, languages: readonly Locale[]): Locale =>
  languages.includes(locale) || languages.length === 0
    ? locale
    : languages.includes('en')
      ? 'en'
      : (languages[0] ?? locale);
