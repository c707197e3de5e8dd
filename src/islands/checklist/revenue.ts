import { formatAmount, formatNumber, readAmount, readRate, type Amount } from '../../i18n/amounts.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import type { Help } from '../../wizards/checklist/requirement.ts';
import { judgeRevenue, type RevenueJudgement } from '../../program/revenue.ts';
import type { Typed } from '../shared/historyState.ts';

export type RevenueHelp = Extract<Help, { kind: 'revenue' }>;

export const months = Array.from({ length: 12 }, (_, at) => `month-${at + 1}`);

/** What is chosen rather than typed, and from what. */
const chosen: Readonly<Record<string, readonly string[]>> = { currency: ['USD', 'other'], span: ['year', 'months'] };

/** Where the form keeps the language whose number format the amounts are typed in. */
export const typedIn = 'amounts-in';

const askedIn = ({ currency }: Typed) => (currency === 'other' ? 'other' : 'USD');

/** An amount or a rate as another language writes it; what cannot be read stays as it was typed. */
function rewritten(from: Locale, to: Locale, kept: Typed, field: string, text: string): string {
  if (field === 'rate') {
    const rate = readRate(from, text);
    return rate === undefined ? text : formatNumber(to, rate);
  }
  const amount = readAmount(from, text, askedIn(kept));
  return amount.kind === 'amount' ? formatAmount(to, amount.cents) : text;
}

/**
 * What this form can use of what was kept, which may be from another version of the site, or from a page in another language.
 *
 * @returns the fields that hold something, with amounts in the number format of the language
 */
export function ownFields(locale: Locale, kept: Typed): Typed {
  const from = localeIds.find((id) => id === kept[typedIn]) ?? locale;
  return Object.fromEntries(
    Object.entries(kept).flatMap(([field, value]): [string, string][] => {
      if (value === '') return [];
      if (Object.hasOwn(chosen, field)) return chosen[field]?.includes(value) ? [[field, value]] : [];
      if (!['rate', 'total', 'perpetual', ...months].includes(field)) return [];
      return [[field, from === locale ? value : rewritten(from, locale, kept, field, value)]];
    }),
  );
}

/** The fields that are asked for, in order, going by what was chosen. */
export function fieldsOf(typed: Typed, { cloudOnly }: RevenueHelp): readonly string[] {
  return [
    ...(typed.currency === 'other' ? ['rate'] : []),
    ...(typed.span === 'months' ? months : ['total']),
    ...(cloudOnly ? ['perpetual'] : []),
  ];
}

/** Why a field cannot be used. */
export interface FieldError {
  readonly field: string;
  readonly kind: Exclude<Amount['kind'], 'amount'> | 'no-rate' | 'too-much-perpetual';
  /** That of another currency, where this is what is wrong. */
  readonly sign?: string;
}

export interface Worked extends RevenueJudgement {
  /** Converted at the reader's own rate, so that it decides nothing (R5: no rule for other currencies). */
  readonly isIndication: boolean;
}

/** Works a revenue out from what was typed, or says what is wrong with it, field by field. */
export function readRevenue(locale: Locale, typed: Typed, help: RevenueHelp): Worked | readonly FieldError[] {
  const isIndication = typed.currency === 'other';
  const rate = isIndication ? readRate(locale, typed.rate ?? '') : 1;
  const errors: FieldError[] = rate === undefined ? [{ field: 'rate', kind: 'no-rate' }] : [];
  const read = (field: string) => {
    const amount = readAmount(locale, typed[field] ?? '', askedIn(typed));
    if (amount.kind === 'amount') return amount.cents;
    if (field !== 'perpetual' || amount.kind !== 'empty') errors.push({ field, ...amount });
    return 0;
  };
  const total = (typed.span === 'months' ? months : ['total']).map(read).reduce((sum, cents) => sum + cents, 0);
  const perpetual = help.cloudOnly ? read('perpetual') : 0;
  if (errors.length === 0 && perpetual > total) errors.push({ field: 'perpetual', kind: 'too-much-perpetual' });
  if (errors.length > 0 || rate === undefined) return errors;
  const inDollars = (cents: number) => Math.round(cents * rate);
  return { ...judgeRevenue(inDollars(total), inDollars(perpetual), help.threshold), isIndication };
}

export const isWorked = (read: Worked | readonly FieldError[]): read is Worked => 'sum' in read;

/** The answer that a revenue comes to; none where it is only an indication. */
export const answerOf = ({ isIndication, isEnough }: Worked): 'yes' | 'no' | undefined =>
  isIndication ? undefined : isEnough ? 'yes' : 'no';
