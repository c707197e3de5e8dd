import { thresholds } from '../../program/thresholds.ts';
import { plain, type Checklist } from '../checklist/requirement.ts';

/** Which page carries which requirement is not known. */
const citations = ['direct-bill-2025', 'csp-2025'] as const;

/** E1 to E10: the requirements from October 2025, as seen on Microsoft's pages in November 2026. */
export const directBill2025 = {
  edition: '2025-10',
  requirements: [
    // The names have changed: the MPN ID is the Partner ID, that of a location the PLA ID.
    { id: 'E1', when: 'to-apply', answers: plain, facts: ['E1'], citations, sameAs: 'R1' },
    { id: 'E2', when: 'to-apply', answers: plain, facts: ['E2'], citations, sameAs: 'R2' },
    { id: 'E3', when: 'to-apply', answers: plain, facts: ['E3'], citations, sameAs: 'R10' },
    { id: 'E4', when: 'to-apply', answers: plain, facts: ['E4'], citations },
    {
      id: 'E5',
      when: 'to-apply',
      answers: plain,
      facts: ['E5'],
      citations,
      help: { kind: 'revenue', threshold: thresholds.directBillRevenue['2025-10'].value, cloudOnly: false },
    },
    { id: 'E6', when: 'to-apply', answers: plain, facts: ['E6'], citations },
    { id: 'E8', when: 'to-apply', answers: plain, facts: ['E8'], citations },
    { id: 'E9', when: 'to-apply', answers: plain, facts: ['E9'], citations },
    {
      id: 'E7',
      when: 'after-credit-check',
      // Bought "where there is none yet": a plan that is there already is one.
      answers: { yes: 'met', have: 'met', now: 'open', no: 'unmet', 'not-sure': 'open' },
      facts: ['E7'],
      citations,
    },
    { id: 'E10', when: 'to-transact', answers: plain, facts: ['E10'], citations },
  ],
  plan: ['apply', 'credit-check', 'support-plan', 'agreement', 'review-every-year'],
  citations,
} as const satisfies Checklist;
