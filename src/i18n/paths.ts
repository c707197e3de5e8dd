import type { Locale } from './locales.ts';

/** Where the site lives under its host, without a slash at the end: empty at the root. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The address of a page in one language, base path included.
 *
 * @param parts folder names; none for the language's start page
 */
export function pathTo(locale: Locale, ...parts: string[]): string {
  return `${base}/${[locale, ...parts].join('/')}/`;
}

/** The address of a file in `public`, or of the language choice. */
export function fileAt(name: string): string {
  return `${base}/${name}`;
}

/** The page of a wizard with every answer. */
export const allAnswers = 'all-answers';
