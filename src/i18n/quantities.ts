import { counts, type CountName } from '../program/counts.ts';
import { editionIds, firstEdition, newestIn, type ByEdition, type EditionId } from '../program/editions.ts';
import { moreRegistrationCountries, registrationCountries } from '../program/registration.ts';
import { thresholds, type Threshold, type ThresholdName } from '../program/thresholds.ts';
import { capitalised, fill } from './format.ts';
import { languages } from './languages.ts';
import { locales, type Locale } from './locales.ts';
import type { Place } from './place.ts';
import { nameIds, type NameId } from './translation.ts';
import { countryNames } from './regions.ts';

/** The number words of a language, and how it names dollars. */
const wordsOf = (locale: Locale) => languages[locale].strings.numbers;

/** Lists of countries that a text names as it names a number (F44). */
const lists = { registrationCountries, moreRegistrationCountries } as const;

/** What a text can name in braces: a number of the program, what its data counts or lists, or a name of its time. */
export type QuantityName = ThresholdName | CountName | keyof typeof lists | NameId;

/** A number and what it counts; nothing is said of what the data counts. */
type Quantity = Pick<Threshold, 'value'> & Partial<Pick<Threshold, 'unit'>>;

/** Where a text stands. It decides how a number is written, and the number of which edition. */
export interface TextPlace extends Place {
  /** Counts that only this place has, such as that of the requirements of its checklist. */
  readonly own?: Readonly<Record<string, number>>;
}

const has = <T extends object>(table: T, name: string): name is keyof T & string => Object.hasOwn(table, name);

const inDigits = (locale: Locale, value: number, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(locales[locale].intl, options).format(value);

/** As a sentence says a number: in words as far as the language's list goes, in digits after that. */
const inWords = (locale: Locale, value: number) =>
  wordsOf(locale).words.split(' ')[value - 1] ?? inDigits(locale, value);

/** How a number is written: as a sentence says it (`text`), or as a text asks for it. */
const forms = {
  text: (locale: Locale, { value, unit }: Quantity) => {
    if (unit === 'USD') return fill(wordsOf(locale).dollars, { amount: inDigits(locale, value) });
    return unit === 'days' || unit === 'hours' ? inDigits(locale, value) : inWords(locale, value);
  },
  digits: (locale: Locale, { value }: Quantity) => inDigits(locale, value),
  compact: (locale: Locale, { value }: Quantity) =>
    inDigits(locale, value, { notation: 'compact', compactDisplay: 'long' }),
} as const;

/** A number as a language writes it in a sentence: USD 300,000; twelve (of months); 30 (of days, or of hours). */
export function formatQuantity(locale: Locale, quantity: Quantity, form: keyof typeof forms = 'text'): string {
  return forms[form](locale, quantity);
}

const isEdition = (id: string): id is EditionId => editionIds.some((known) => known === id);

/** The value of a number under an edition: where that has none of its own, the one that it took over. */
function thresholdOf(name: ThresholdName, edition: string): Threshold {
  const values: ByEdition<Threshold> = thresholds[name];
  const threshold = isEdition(edition) ? newestIn(edition, values) : undefined;
  if (!threshold)
    throw new Error(`${name} has no value in edition ${edition}, but in ${Object.keys(values).join(' and ')}`);
  return threshold;
}

function numberOf(place: TextPlace, name: string, edition: string): Quantity {
  if (has(thresholds, name)) return thresholdOf(name, edition);
  const counted: Readonly<Record<string, number>> = isEdition(edition) ? counts[edition] : {};
  const value = new Map(Object.entries({ ...counted, ...place.own })).get(name);
  if (value === undefined) throw new Error(`there is no quantity {${name}}`);
  return { value };
}

const isName = (name: string): name is NameId => nameIds.some((id) => id === name);

/** A name as the edition of a place has it. */
function nameIn({ locale, edition }: TextPlace, name: NameId): string {
  const names = languages[locale].names[name];
  return newestIn(edition, names) ?? names['2021-05'];
}

const lowered = (written: string) => written.slice(0, 1).toLowerCase() + written.slice(1);

/** Whether every text can name this, with or without a capital. */
export function isQuantity(written: string): boolean {
  return (
    isName(lowered(written)) || [thresholds, counts[firstEdition], lists].some((table) => has(table, lowered(written)))
  );
}

/** Whether what stands between the braces of a text may be another text under another edition. */
export const differsByEdition = (slot: string): boolean => {
  const [written = ''] = slot.trim().split(/[.[]/);
  const name = lowered(written);
  if (has(counts[firstEdition], name)) return new Set(editionIds.map((edition) => counts[edition][name])).size > 1;
  return !has(lists, name);
};

/**
 * The text of a quantity.
 *
 * @param slot what stands between the braces: a name; with a capital, so that the text begins with one; the edition, where
 *   it is not the one of the place, as in `directBillRevenue["2025-10"]`; the form, as in `directBillRevenue.compact`
 * @throws where there is no quantity of that name, or none in the edition
 */
export function quantityIn(place: TextPlace, slot: string): string {
  const [, written = '', edition = place.edition, form = 'text'] =
    /^(\w+)(?:\[["']([\d-]+)["']\])?(?:\.(\w+))?$/.exec(slot.trim()) ?? [];
  const name = lowered(written);
  if (isName(name)) {
    const text = nameIn(place, name);
    return name === written ? text : capitalised(place.locale, text);
  }
  const list = new Intl.ListFormat(locales[place.locale].intl, { type: 'conjunction' });
  if (has(lists, name)) return list.format(countryNames(place.locale, lists[name]));
  if (!written || !has(forms, form)) throw new Error(`there is no quantity {${slot}}`);
  const text = formatQuantity(place.locale, numberOf(place, name, edition), form);
  return name === written ? text : capitalised(place.locale, text);
}

/**
 * Fills the quantities that a text names. Whoever writes `{revenueMonths} months` writes the unit, since languages inflect it;
 * an amount of money brings its currency.
 *
 * @throws as {@link quantityIn}
 */
export function fillQuantities(place: TextPlace, text: string): string {
  return text.replace(/\{([^{}]*)\}/g, (_, slot: string) => quantityIn(place, slot));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** @param key the name under which the text stands */
type Fill = (text: string, key: string) => string;

function fillIn(texts: Record<string, unknown>, fillText: Fill): void {
  for (const [key, text] of Object.entries(texts))
    if (typeof text === 'string') texts[key] = fillText(text, key);
    else if (isObject(text)) fillIn(text, fillText);
}

/** A copy of texts, each of them filled. */
export function filled<T extends object>(texts: T, fillText: Fill): T {
  const copy = structuredClone(texts);
  if (isObject(copy)) fillIn(copy, fillText);
  return copy;
}
