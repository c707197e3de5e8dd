import { filled, fillQuantities, type Place } from '../i18n/quantities.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import { currentEdition, editionIds } from '../program/editions.ts';
import { checklistIds, checklistOf } from '../wizards/index.ts';
import { localeOfFile, segmentsOf } from './localeOfFile.ts';

const findLocale = (name: string): Locale | undefined => localeIds.find((id) => id === name);

/** The number of requirements in the edition of a checklist that a file belongs to. */
function ownCounts(parts: readonly string[], edition: string): Place['own'] {
  const id = checklistIds.find((checklist) => parts.includes(checklist));
  const list = id && checklistOf(id).editions.find((one) => one.edition === edition);
  return list && { requirementCount: list.requirements.length };
}

/** The language and edition of a content file, from its path; no language if it holds all of them. */
function placeOf(file: string): Omit<Place, 'locale'> & { readonly locale: Locale | undefined } {
  const parts = segmentsOf(file);
  const edition = editionIds.find((id) => parts.at(-1) === id) ?? currentEdition;
  const own = ownCounts(parts, edition);
  return { locale: localeOfFile(file), edition, ...(own && { own }) };
}

/**
 * Fills the quantities into a text of the content. Every text passes through this between its file and its use.
 *
 * @param file the path, which names the language and, for a checklist, the edition
 * @param text with quantities in braces, such as `{directBillRevenue}` (see `i18n/quantities.ts`)
 * @param key the language of the text, in a file that holds all languages
 * @throws {Error} if a placeholder is not a quantity, or not one of the edition
 */
export function fillText(file: string, text: string, key = ''): string {
  const { locale = findLocale(key), ...place } = placeOf(file);
  if (!locale) return text;
  try {
    return fillQuantities({ ...place, locale }, text);
  } catch (cause) {
    throw new Error(`${file}: “${text}”`, { cause });
  }
}

/** Fills every text in the data of a file, as {@link fillText} does. */
export function fillData<T extends object>(file: string, data: T): T {
  return filled(data, (text, key) => fillText(file, text, key));
}
