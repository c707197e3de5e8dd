import * as english from './languages/en.ts';
import type { Language } from './translation.ts';
import { inEachLocale, type InEach } from './locales.ts';

/** Whether a value has every text that another one has. Which slots a text needs is checked by its type and by a test. */
function isLike(model: unknown, value: unknown): boolean {
  if (typeof model !== 'object' || model === null) return typeof value === typeof model;
  const parts =
    typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)) : new Map();
  return Object.entries(model).every(([key, part]: [string, unknown]) => isLike(part, parts.get(key)));
}

/** Countries that need a name of their own are not the same in each language, so that none is asked for. */
const model: Language = { ...english, countryNames: {} };

const isLanguage = (file: unknown): file is Language => isLike(model, file);

/**
 * Every language with its texts, from the file that is named after it: a line in `locales.ts` and that file are all that a
 * language needs. For build time and tests only: the texts of an island are its props.
 *
 * @throws where the file of a language is missing or incomplete
 */
export const languages: InEach<Language> = await inEachLocale(async (locale) => {
  const file: unknown = await import(`./languages/${locale}.ts`);
  if (!isLanguage(file)) throw new Error(`src/i18n/languages/${locale}.ts lacks texts that English has`);
  return file;
});
