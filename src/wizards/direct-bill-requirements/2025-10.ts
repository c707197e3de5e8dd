import { thresholds } from '../../program/thresholds.ts';
import { plain, type Checklist } from '../checklist/requirement.ts';

/** Which page carries which requirement is not known. */
const pages = ['direct-bill-2025', 'csp-2025'] as const;

/** E1 to E10: the requirements from October 2025, as seen on Microsoft's pages in November 2026. */
export const directBill2025 = {
  edition: '2025-10',
  requirements: [
    // The names have changed: the MPN ID is the Partner ID, that of a location the PLA ID.
    { id: 'E1', when: 'to-apply', answers: plain, restsOn: { E1: pages }, sameAs: 'R1' },
    { id: 'E2', when: 'to-apply', answers: plain, restsOn: { E2: pages }, sameAs: 'R2' },
    { id: 'E3', when: 'to-apply', answers: plain, restsOn: { E3: pages }, sameAs: 'R10' },
    { id: 'E4', when: 'to-apply', answers: plain, restsOn: { E4: pages } },
    {
      id: 'E5',
      when: 'to-apply',
      answers: plain,
      restsOn: { E5: pages },
      help: { kind: 'revenue', threshold: thresholds.directBillRevenue['2025-10'].value, cloudOnly: false },
    },
    { id: 'E6', when: 'to-apply', answers: plain, restsOn: { E6: pages } },
    { id: 'E8', when: 'to-apply', answers: plain, restsOn: { E8: pages } },
    { id: 'E9', when: 'to-apply', answers: plain, restsOn: { E9: pages } },
    {
      id: 'E7',
      when: 'after-credit-check',
      // Bought "where there is none yet": a plan that is there already is one.
      answers: { yes: 'met', have: 'met', now: 'open', no: 'unmet', 'not-sure': 'open' },
      restsOn: { E7: pages },
    },
    { id: 'E10', when: 'to-transact', answers: plain, restsOn: { E10: pages } },
  ],
  plan: ['apply', 'credit-check', 'support-plan', 'agreement', 'review-every-year'],
  restsOn: { E7: pages, E10: pages },
} as const satisfies Checklist;
