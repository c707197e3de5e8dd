import { readAmount, readRate, type Amount } from '../../i18n/amounts.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Help } from '../../wizards/checklist/requirement.ts';
import { judgeRevenue, type RevenueJudgement } from '../../program/revenue.ts';
import type { Typed } from '../shared/historyState.ts';

export type RevenueHelp = Extract<Help, { kind: 'revenue' }>;

export const months = Array.from({ length: 12 }, (_, at) => `month-${at + 1}`);

/** What is chosen rather than typed, and from what. */
const chosen: Readonly<Record<string, readonly string[]>> = { currency: ['USD', 'other'], span: ['year', 'months'] };

/** What this form can use of what was kept, which may be from another version of the site. */
export const ownFields = (kept: Typed): Typed =>
  Object.fromEntries(
    Object.entries(kept).filter(([field, value]) =>
      Object.hasOwn(chosen, field)
        ? chosen[field]?.includes(value)
        : ['rate', 'total', 'perpetual', ...months].includes(field),
    ),
  );

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
    const amount = readAmount(locale, typed[field] ?? '');
    if (amount.kind === 'amount') return amount.cents;
    if (field !== 'perpetual' || amount.kind !== 'empty') errors.push({ field, kind: amount.kind });
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
