import { locales, type Locale } from './locales.ts';

/** The names of the `{placeholders}` in a text. */
export type SlotsOf<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;

/** A text that contains all of these placeholders, in any order. */
export type TextWith<Slot extends string> = (
  Slot extends string ? (text: `${string}{${Slot}}${string}`) => void : never
) extends (text: infer Text) => void
  ? Text
  : never;

/**
 * Replaces the `{placeholders}` of a text, in one pass: braces inside a value are left alone.
 *
 * @throws {Error} if a placeholder has no value
 */
export function fill<Slot extends string>(text: TextWith<Slot>, values: Readonly<Record<Slot, string>>): string {
  const known: Readonly<Record<string, string>> = values;
  return String(text).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = known[slot];
    if (value === undefined) throw new Error(`no value for {${slot}} in “${String(text)}”`);
    return value;
  });
}

/** The formats of dates, which take long to make and are needed on every page. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, options: Readonly<Intl.DateTimeFormatOptions>): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[locale].intl, options);
  formats.set(key, format);
  return format;
}

/** Formats a date in the long style of the locale, such as 19 May 2021. @param date ISO date */
export const formatDay = (locale: Locale, date: string): string =>
  formatOf(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Formats today's date in the reader's time zone. */
export function formatToday(locale: Locale): string {
  return new Intl.DateTimeFormat(locales[locale].intl, { dateStyle: 'long' }).format(new Date());
}

/** A text that begins with a capital, as at the beginning of a line. */
export const capitalised = (locale: Locale, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locales[locale].intl) + text.slice(1);

/** Formats a month, such as May 2021. @param month ISO month */
export function formatMonth(locale: Locale, month: string): string {
  return formatOf(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month));
}

/** A year as it is, or a month. @param when an ISO year, or a year and month */
export const formatYearOrMonth = (locale: Locale, when: string): string =>
  when.includes('-') ? formatMonth(locale, when) : when;
