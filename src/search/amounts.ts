import { editionIds, type ByEdition } from '../program/editions.ts';
import { thresholds, type Threshold } from '../program/thresholds.ts';

/** What a number is multiplied with by the word or the letter behind it, in the languages of the site. */
const units: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  duizend: 1e3,
  tusen: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  miljoen: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
};

/** A currency, digits in groups, decimals, and a unit: `$300k`, `300.000,-`, `1,2 miljoen`, `25 000 USD`. */
const pattern = new RegExp(
  String.raw`(?<before>us\s?\$|[$€£]|\b(?:usd|eur|gbp|sek|kr)\b)?\s?(?<![\p{L}\p{N}])(?<digits>\d{1,3}(?:[.,'’\s]\d{3})+|\d{1,12})(?:[.,](?<decimals>\d{1,2}))?(?:,-)?\s?(?<unit>(?:${Object.keys(units).join('|')})\b)?(?![\p{L}\p{N}])\s?(?<after>[$€£]|\b(?:usd|eur|gbp|sek|kr|dollars?|kronor)\b)?`,
  'giu',
);

const all: readonly ByEdition<Threshold>[] = Object.values(thresholds);

/** The amounts that the program sets. */
const programAmounts: readonly number[] = all
  .flatMap((one) => editionIds.flatMap((edition) => one[edition] ?? []))
  .flatMap(({ unit, value }) => (unit === 'USD' ? value : []));

const distance = (one: number, other: number) => Math.abs(Math.log(one / other));

/** The amount of the program that is nearest in proportion, since who asks about 280,000 asks about 300,000. */
const nearest = (value: number): number =>
  programAmounts.reduce((best, one) => (distance(one, value) < distance(best, value) ? one : best));

/** An amount in a text: where it stands, and the amount of the program that is nearest to it. */
export interface NamedAmount {
  readonly start: number;
  readonly end: number;
  readonly nearest: number;
}

/** Finds the amounts in a text: what has a currency or a unit, or is a thousand or more and no year. */
export function amountsIn(text: string): readonly NamedAmount[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const { before, digits = '', decimals = '', unit, after } = match.groups ?? {};
    const whole = Number(digits.replace(/\D/g, ''));
    const value = Number(`${whole}.${decimals || '0'}`) * (units[unit?.toLowerCase() ?? ''] ?? 1);
    const isYear = /^(?:19|20)\d\d$/.test(digits) && unit === undefined;
    const isAmount = before !== undefined || after !== undefined || (value >= 1000 && !isYear);
    if (!isAmount || value === 0) return [];
    return [{ start: match.index, end: match.index + match[0].length, nearest: nearest(value) }];
  });
}
