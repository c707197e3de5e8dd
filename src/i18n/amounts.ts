import { locales, type Locale } from './locales.ts';

/** A parsed amount in cents, so that sums are exact; or the reason why the input is not an amount. */
export type Amount =
  | { readonly kind: 'amount'; readonly cents: number }
  | { readonly kind: 'empty' | 'negative' | 'too-large' | 'too-long' | 'unreadable' }
  /** With the sign or name of a currency that the form does not ask for. */
  | { readonly kind: 'sign'; readonly sign: string };

/** What an amount is asked in: US dollars, with their sign or without; or a number of the reader's own currency, without a sign. */
export type AskedCurrency = 'USD' | 'other';

/** An upper limit, in units of currency: far above any partner's revenue, and exact as a number of cents. */
export const largestAmount = 1_000_000_000_000;

const separators = (locale: Locale) => {
  const parts = new Intl.NumberFormat(locales[locale].intl, { minimumFractionDigits: 2 }).formatToParts(1_234_567);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
};

const escape = (text: string) => text.replace(/[.\s]/g, (char) => (char === '.' ? String.raw`\.` : String.raw`\s`));

/** The characters of the longest text that is read as an amount: more than the largest amount takes, however it is written. */
const longestAmount = 40;

const dollars = /^(?:US ?\$|\$|USD|(?:US |amerika(?:anse|nska) )?dollars?)$/i;
const currencyWords = /^(?:[sdn]?kr|kron(?:a|or|er|en)|euros?|pounds?|pond|pund|francs?|frank|dollars?)$/i;
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const isCurrency = (word: string) =>
  /\p{Sc}/u.test(word) || currencyWords.test(word.replace('.', '')) || codes.has(word.toUpperCase());

/** Splits the sign or name of a currency off, before the number or behind it. */
function splitSign(typed: string): { readonly number: string; readonly sign: string } {
  const [before = ''] = /^[\p{L}\p{Sc}][\p{L}\p{Sc}. ]*(?=[\d(−–-])/u.exec(typed) ?? [];
  const rest = typed.slice(before.length);
  const [behind = ''] = /[\p{L}\p{Sc}][\p{L}\p{Sc}. ]*$/u.exec(rest) ?? [];
  const sign = (before || behind).trim();
  return dollars.test(sign) || isCurrency(sign)
    ? { number: rest.slice(0, rest.length - behind.length).trim(), sign }
    : { number: typed, sign: '' };
}

/**
 * Parses an amount in the number format of a locale: `300.000` is three hundred thousand in Dutch and invalid in English. It
 * is strict, unlike libraries that accept both, because a misread amount would lead to a wrong result.
 *
 * @param text digits with or without the separators of the locale, or with spaces, at most two decimals or a dash in their place;
 *   `$` or `USD` before or after, if US dollars are asked for
 */
export function readAmount(locale: Locale, text: string, asked: AskedCurrency = 'USD'): Amount {
  const whole = text.trim();
  if (whole.length > longestAmount) return { kind: 'too-long' };
  const { number, sign } = splitSign(whole);
  if (sign !== '' && !(asked === 'USD' && dollars.test(sign))) return { kind: 'sign', sign };
  // “300.000,-” and “300 000:-” are whole amounts.
  const typed = number.replace(/(?<=\d) ?[.,:] ?[-−–—]{1,2}$/, '');
  if (typed === '') return { kind: 'empty' };
  if (/^[-−–]|^\(.*\)$|-$/.test(typed)) return { kind: 'negative' };
  const { group, decimal } = separators(locale);
  const [g, d] = [escape(group), escape(decimal)];
  const match = new RegExp(`^([1-9]\\d{0,2}(?:(?:${g}\\d{3})+|(?:\\s\\d{3})+)|\\d+)(?:${d}(\\d{1,2}))?$`).exec(typed);
  if (!match) return { kind: Number(typed.replace(',', '.')) >= largestAmount ? 'too-large' : 'unreadable' };
  const [, units = '', fraction = ''] = match;
  const digits = units.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length > String(largestAmount).length || Number(digits) >= largestAmount) return { kind: 'too-large' };
  return { kind: 'amount', cents: Number(digits) * 100 + Number(fraction.padEnd(2, '0')) };
}

/** Parses an exchange rate: a positive number with up to nine decimals. @returns `undefined` for anything else */
export function readRate(locale: Locale, text: string): number | undefined {
  const { decimal } = separators(locale);
  const match = new RegExp(`^(\\d{1,9})(?:${escape(decimal)}(\\d{1,9}))?$`).exec(text.trim());
  const rate = match ? Number(`${match[1] ?? ''}.${match[2] ?? '0'}`) : 0;
  return rate > 0 ? rate : undefined;
}

/**
 * Formats an amount, such as 300,000 US dollars. Decimals are left out if they are zero.
 *
 * @param cents the amount in hundredths of the currency
 * @param currency an ISO 4217 code; without one only the number is formatted
 */
export function formatAmount(locale: Locale, cents: number, currency?: string): string {
  const format = new Intl.NumberFormat(locales[locale].intl, {
    ...(currency ? { style: 'currency', currency, currencyDisplay: 'name' } : {}),
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return format.format(cents / 100);
}

/** Formats a number, such as 1.0725, as an example of the number format of the locale. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locales[locale].intl, { maximumFractionDigits: 9 }).format(value);
}
