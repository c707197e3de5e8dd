import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';

/** The revision of the English that each translated file was made from, by path without the locale. */
const record = z.record(z.string(), z.string());

const recordOf = (locale: Locale) => `content/translations/${locale}.json`;

/** Folders with a subfolder for each locale, and folders with a file for each locale. */
const folders = ['guidance', 'wizards'] as const;
const files = ['about', 'glossary', 'comparison', 'sources'] as const;

/** The revision of an English file: a hash of its text, so that no Git history is needed. */
const revisionOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);

/** All texts by path without the locale, with the English file and the translated one. */
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

/** The texts of a language that are missing or were made from an older revision of the English. */
export function behind(locale: Locale): string[] {
  if (locale === 'en') return [];
  const made = existsSync(recordOf(locale)) ? record.parse(JSON.parse(readFileSync(recordOf(locale), 'utf8'))) : {};
  return texts(locale)
    .filter(({ id, english, own }) => !existsSync(own) || made[id] !== revisionOf(english))
    .map(({ id }) => id);
}

/** The revisions to record when all texts of a language are up to date. */
export function revisions(locale: Locale): Record<string, string> {
  const written = texts(locale).filter(({ own }) => existsSync(own));
  return Object.fromEntries(written.map(({ id, english }) => [id, revisionOf(english)]));
}
