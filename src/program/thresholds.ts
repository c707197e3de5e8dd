import type { ChangeId, EditionId } from './editions.ts';
import type { FactId } from './facts.ts';

/** A number that a rule of the program sets. */
export interface Threshold {
  readonly value: number;
  readonly unit: 'USD' | 'years' | 'months' | 'days' | 'business days';
  /** The fact, or the later change, that states it. */
  readonly fact: FactId | ChangeId;
}

/**
 * Every number of the program, once, by the edition whose rule it is. Judgements read it here, and texts name it:
 * `{directBillRevenue}` becomes `USD 300,000` in a text of edition 2021-05 (see `i18n/quantities.ts`).
 */
export const thresholds = {
  /** CSP revenue that a company must have had in order to become a direct-bill partner, and in how many months. */
  directBillRevenue: {
    '2021-05': { value: 300_000, unit: 'USD', fact: 'R5' },
    '2025-10': { value: 1_000_000, unit: 'USD', fact: 'E5' },
  },
  revenueMonths: {
    '2021-05': { value: 12, unit: 'months', fact: 'R5' },
    '2025-10': { value: 12, unit: 'months', fact: 'E5' },
  },
  /** How long it must have transacted as an indirect reseller. */
  resellerMonths: {
    '2021-05': { value: 12, unit: 'months', fact: 'R10' },
    '2025-10': { value: 12, unit: 'months', fact: 'E3' },
  },
  /** CSP revenue with which a direct-bill partner stays one, and in how many months. */
  stayingRevenue: { '2021-05': { value: 300_000, unit: 'USD', fact: 'F48' } },
  stayingMonths: { '2021-05': { value: 12, unit: 'months', fact: 'F48' } },
  /** From direct bill to indirect reseller: how long the approval can take, and within how many days the invitation comes. */
  approvalDays: { '2021-05': { value: 5, unit: 'business days', fact: 'F40' } },
  invitationDays: { '2021-05': { value: 30, unit: 'days', fact: 'F40' } },
  /** CSP revenue that an existing indirect reseller needs, in how many months, from which month of its own it counts, and the wait. */
  resellerRevenue: { '2025-10': { value: 1_000, unit: 'USD', fact: 'reseller-revenue' } },
  resellerRevenueMonths: { '2025-10': { value: 12, unit: 'months', fact: 'reseller-revenue' } },
  newResellerMonths: { '2025-10': { value: 12, unit: 'months', fact: 'reseller-revenue' } },
  deauthorisationYears: { '2025-10': { value: 1, unit: 'years', fact: 'reseller-revenue' } },
  /** Revenue that an indirect provider needs in each region for which it is authorised. */
  providerRevenue: { '2025-10': { value: 30_000_000, unit: 'USD', fact: 'security-and-providers' } },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<EditionId, Threshold>>>>>;

export type ThresholdName = keyof typeof thresholds;
