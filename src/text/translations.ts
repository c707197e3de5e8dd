import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';

/** For each translated file, the revision of the English that it was made from, by the file's path without its language. */
const record = z.record(z.string(), z.string());

const recordOf = (locale: Locale) => `content/translations/${locale}.json`;

/** Folders whose files stand in a folder of their language, and those whose files are named after it. */
const folders = ['guidance', 'wizards'] as const;
const files = ['about', 'glossary', 'comparison', 'sources'] as const;

/** The English file's revision: a hash of its text, so that it needs no history. */
const revisionOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);

/** Every text by its path without the language, with its English file and that of a language. */
export function texts(locale: Locale): { readonly id: string; readonly english: string; readonly own: string }[] {
  return [
    ...folders.flatMap((folder) =>
      globSync(`content/${folder}/en/**/*.{mdx,yaml}`).map((english) => ({
        id: english.replace(`content/${folder}/en/`, `${folder}/`),
        english,
        own: english.replace('/en/', `/${locale}/`),
      })),
    ),
    ...files.flatMap((folder) =>
      globSync(`content/${folder}/en.*`).map((english) => ({
        id: folder,
        english,
        own: english.replace('/en.', `/${locale}.`),
      })),
    ),
  ].sort((one, other) => one.id.localeCompare(other.id));
}

/** The texts of a language that are missing, or were made from another revision of the English than today's. */
export function behind(locale: Locale): string[] {
  if (locale === 'en') return [];
  const made = existsSync(recordOf(locale)) ? record.parse(JSON.parse(readFileSync(recordOf(locale), 'utf8'))) : {};
  return texts(locale)
    .filter(({ id, english, own }) => !existsSync(own) || made[id] !== revisionOf(english))
    .map(({ id }) => id);
}

/** What to record once every text that a language has is in line with the English. */
export function revisions(locale: Locale): Record<string, string> {
  const written = texts(locale).filter(({ own }) => existsSync(own));
  return Object.fromEntries(written.map(({ id, english }) => [id, revisionOf(english)]));
}
