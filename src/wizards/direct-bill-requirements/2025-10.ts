import { thresholds } from '../../program/thresholds.ts';
import { plain, type Checklist } from '../checklist/requirement.ts';

/** E1 to E10: the requirements from October 2025, as Microsoft's pages showed them in 2025 and 2026, and what is unsettled. */
export const directBill2025 = {
  edition: '2025-10',
  requirements: [
    // The names have changed: the MPN ID is the Partner ID, that of a location the PLA ID.
    { id: 'E1', when: 'to-apply', answers: plain, sameAs: 'R1' },
    { id: 'E2', when: 'to-apply', answers: plain, sameAs: 'R2' },
    { id: 'E3', when: 'to-apply', answers: plain, sameAs: 'R10' },
    { id: 'E4', when: 'to-apply', answers: plain },
    {
      id: 'E5',
      when: 'to-apply',
      // The texts differ on which revenue counts (G7): that it is enough, only Microsoft can tell.
      answers: { confirmed: 'met', yes: 'open', no: 'unmet', 'not-sure': 'open' },
      help: { kind: 'revenue', threshold: thresholds.directBillRevenue['2025-10'].value, cloudOnly: false },
    },
    { id: 'E6', when: 'to-apply', answers: plain },
    { id: 'G9', when: 'to-apply', answers: plain, sameAs: 'R3' },
    { id: 'E8', when: 'to-apply', answers: plain },
    { id: 'E9', when: 'to-apply', answers: plain },
    {
      id: 'E7',
      when: 'after-credit-check',
      // Bought "where there is none yet": a plan that is there already is one.
      answers: { yes: 'met', have: 'met', now: 'open', no: 'unmet', 'not-sure': 'open' },
    },
    { id: 'G15', when: 'unsettled', answers: plain, sameAs: 'R7' },
    { id: 'E10', when: 'to-transact', answers: plain },
  ],
  plan: ['tenant', 'apply', 'enrol', 'credit-check', 'support-plan', 'agreement', 'review-every-year'],
} as const satisfies Checklist;
