import type { ByEdition } from './editions.ts';
import type { FactId } from './facts.ts';

/** A number that a rule of the program sets. */
export interface Threshold {
  readonly value: number;
  readonly unit: 'USD' | 'years' | 'months' | 'days' | 'business days' | 'hours';
  /** The fact that states the number. */
  readonly fact: FactId;
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
  stayingRevenue: {
    '2021-05': { value: 300_000, unit: 'USD', fact: 'F48' },
    '2025-10': { value: 1_000_000, unit: 'USD', fact: 'G7' },
  },
  stayingMonths: {
    '2021-05': { value: 12, unit: 'months', fact: 'F48' },
    '2025-10': { value: 12, unit: 'months', fact: 'G7' },
  },
  /** After how many days a CSP tenant can be suspended for an unpaid invoice. */
  overdueDays: { '2025-10': { value: 60, unit: 'days', fact: 'G24' } },
  /** As reported: how long after the Eligibility Dashboard the membership is enforced for each tenant. */
  dashboardDays: { '2025-10': { value: 90, unit: 'days', fact: 'G27' } },
  /** As reported: what a Solutions Partner designation costs in a year. */
  designationFee: { '2025-10': { value: 4_875, unit: 'USD', fact: 'G21' } },
  /**
   * Moving from direct bill to indirect reseller: how long the approval can take, and within how many days the
   * invitation arrives.
   */
  approvalDays: {
    '2021-05': { value: 5, unit: 'business days', fact: 'F40' },
    '2025-10': { value: 5, unit: 'business days', fact: 'G82' },
  },
  invitationDays: { '2021-05': { value: 30, unit: 'days', fact: 'F40' } },
  /**
   * For an existing indirect reseller: the required CSP revenue, the months in which it counts, the first months in which it
   * is not checked, the notice before that, and the waiting time after a deauthorisation.
   */
  resellerRevenue: { '2025-10': { value: 1_000, unit: 'USD', fact: 'G37' } },
  resellerRevenueMonths: { '2025-10': { value: 12, unit: 'months', fact: 'G37' } },
  newResellerMonths: { '2025-10': { value: 12, unit: 'months', fact: 'G39' } },
  noticeMonths: { '2025-10': { value: 3, unit: 'months', fact: 'G40' } },
  noticeDays: { '2025-10': { value: 90, unit: 'days', fact: 'G40b' } },
  deauthorisationYears: { '2025-10': { value: 1, unit: 'years', fact: 'G41' } },
  /** As reported: the revenue that an indirect provider needs in each region in which it is authorised. */
  providerRevenue: { '2025-10': { value: 30_000_000, unit: 'USD', fact: 'G49' } },
  /** Within how long a direct-bill partner or an indirect provider has to respond to a security alert. */
  alertHours: { '2025-10': { value: 24, unit: 'hours', fact: 'G30' } },
  /** How long the verification of a company usually takes. */
  verificationDaysFrom: { '2025-10': { value: 3, unit: 'business days', fact: 'G53b' } },
  verificationDaysTo: { '2025-10': { value: 5, unit: 'business days', fact: 'G53b' } },
  /** Admin rights at a customer (GDAP): how long they last, by how much they extend, and when a request lapses. */
  adminYears: { '2025-10': { value: 2, unit: 'years', fact: 'G56' } },
  adminExtensionMonths: { '2025-10': { value: 6, unit: 'months', fact: 'G56' } },
  adminRequestDays: { '2025-10': { value: 90, unit: 'days', fact: 'G56' } },
  /** Within how long what was bought can be cancelled: licences and software subscriptions, perpetual software, SaaS. */
  cancellationDays: { '2025-10': { value: 7, unit: 'days', fact: 'G72' } },
  perpetualDays: { '2025-10': { value: 30, unit: 'days', fact: 'G72' } },
  marketplaceHours: { '2025-10': { value: 72, unit: 'hours', fact: 'G72' } },
  /** After how many days a request to transfer Azure lapses. */
  transferDays: { '2025-10': { value: 30, unit: 'days', fact: 'G73' } },
} as const satisfies Readonly<Record<string, ByEdition<Threshold>>>;

export type ThresholdName = keyof typeof thresholds;
