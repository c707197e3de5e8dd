import type { ChangeId, EditionId } from './editions.ts';
import type { FactId } from './facts.ts';

/** A number that a rule of the program sets. */
export interface Threshold {
  readonly value: number;
  readonly unit: 'USD' | 'years' | 'months' | 'days' | 'business days' | 'hours';
  /** The fact, or the later change, that states the number. */
  readonly fact: FactId | ChangeId;
}

/**
 * The numbers of the program, each defined once, by edition. Wizards compare with these values, and texts refer to them
 * by name: `{directBillRevenue}` becomes `USD 300,000` in a text of edition 2021-05 (see `i18n/quantities.ts`).
 */
export const thresholds = {
  /** The CSP revenue required to become a direct-bill partner, and the number of months in which it counts. */
  directBillRevenue: {
    '2021-05': { value: 300_000, unit: 'USD', fact: 'R5' },
    '2025-10': { value: 1_000_000, unit: 'USD', fact: 'E5' },
  },
  revenueMonths: {
    '2021-05': { value: 12, unit: 'months', fact: 'R5' },
    '2025-10': { value: 12, unit: 'months', fact: 'E5' },
  },
  /** How long the company must have transacted as an indirect reseller. */
  resellerMonths: {
    '2021-05': { value: 12, unit: 'months', fact: 'R10' },
    '2025-10': { value: 12, unit: 'months', fact: 'E3' },
  },
  /** The CSP revenue required to remain a direct-bill partner, and the number of months in which it counts. */
  stayingRevenue: { '2021-05': { value: 300_000, unit: 'USD', fact: 'F48' } },
  stayingMonths: { '2021-05': { value: 12, unit: 'months', fact: 'F48' } },
  /**
   * Moving from direct bill to indirect reseller: how long the approval can take, and within how many days the
   * invitation arrives.
   */
  approvalDays: { '2021-05': { value: 5, unit: 'business days', fact: 'F40' } },
  invitationDays: { '2021-05': { value: 30, unit: 'days', fact: 'F40' } },
  /**
   * For an existing indirect reseller: the required CSP revenue, the months in which it counts, the first months in which it
   * is not checked, and the waiting time after a deauthorisation.
   */
  resellerRevenue: { '2025-10': { value: 1_000, unit: 'USD', fact: 'reseller-revenue' } },
  resellerRevenueMonths: { '2025-10': { value: 12, unit: 'months', fact: 'reseller-revenue' } },
  newResellerMonths: { '2025-10': { value: 12, unit: 'months', fact: 'reseller-revenue' } },
  deauthorisationYears: { '2025-10': { value: 1, unit: 'years', fact: 'reseller-revenue' } },
  /** The revenue that an indirect provider needs in each region in which it is authorised. */
  providerRevenue: { '2025-10': { value: 30_000_000, unit: 'USD', fact: 'security-and-providers' } },
  /** Within how long a direct-bill partner or an indirect provider has to respond to a security alert. */
  alertHours: { '2025-10': { value: 24, unit: 'hours', fact: 'security-and-providers' } },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<EditionId, Threshold>>>>>;

export type ThresholdName = keyof typeof thresholds;
