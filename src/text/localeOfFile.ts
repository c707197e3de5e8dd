import { basename, dirname, extname, relative, sep } from 'node:path';
import { localeIds, type Locale } from '../i18n/locales.ts';

/** The segments of a path in the project, without the extension, such as `guidance`, `nl`, `regional-markets`. */
const segmentsOf = (file: string): readonly string[] => [
  ...dirname(relative('.', file)).split(sep),
  basename(file, extname(file)),
];

/**
 * The language of a content file, from its path: the folder or the file that is named after it.
 *
 * @param file a path, such as `content/guidance/nl/regional-markets.mdx` or `content/about/nl.mdx`
 * @returns `undefined` for a file that holds all languages
 */
export const localeOfFile = (file: string): Locale | undefined =>
  segmentsOf(file)
    .map((name) => localeIds.find((id) => id === name))
    .findLast((id) => id !== undefined);
