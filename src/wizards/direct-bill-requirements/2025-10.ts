import { thresholds } from '../../program/thresholds.ts';
import { plain, type Checklist } from '../checklist/requirement.ts';

/** E1 to E10: the requirements from October 2025, as Microsoft's pages showed them in 2025 and 2026. */
export const directBill2025 = {
  edition: '2025-10',
  requirements: [
    // The names have changed: the MPN ID is the Partner ID, that of a location the PLA ID.
    {
      id: 'E1',
      when: 'to-apply',
      answers: plain,
      restsOn: { E1: ['direct-bill-2025', 'membership-2026'] },
      sameAs: 'R1',
    },
    { id: 'E2', when: 'to-apply', answers: plain, restsOn: { E2: ['direct-bill-2025'] }, sameAs: 'R2' },
    { id: 'E3', when: 'to-apply', answers: plain, restsOn: { E3: ['csp-2025', 'twelve-months-2025'] }, sameAs: 'R10' },
    { id: 'E4', when: 'to-apply', answers: plain, restsOn: { E4: ['csp-2025'] } },
    {
      id: 'E5',
      when: 'to-apply',
      answers: plain,
      restsOn: { E5: ['csp-2025'] },
      help: { kind: 'revenue', threshold: thresholds.directBillRevenue['2025-10'].value, cloudOnly: false },
    },
    { id: 'E6', when: 'to-apply', answers: plain, restsOn: { E6: ['csp-2025'] } },
    { id: 'E8', when: 'to-apply', answers: plain, restsOn: { E8: ['csp-2025'] } },
    { id: 'E9', when: 'to-apply', answers: plain, restsOn: { E9: ['csp-2025'] } },
    {
      id: 'E7',
      when: 'after-credit-check',
      // Bought "where there is none yet": a plan that is there already is one.
      answers: { yes: 'met', have: 'met', now: 'open', no: 'unmet', 'not-sure': 'open' },
      restsOn: { E7: ['direct-bill-2025', 'plan-last-2025', 'csp-2025'] },
    },
    { id: 'E10', when: 'to-transact', answers: plain, restsOn: { E10: ['csp-2025'] } },
  ],
  plan: ['apply', 'credit-check', 'support-plan', 'agreement', 'review-every-year'],
  restsOn: { E7: ['direct-bill-2025', 'plan-last-2025', 'csp-2025'], E10: ['csp-2025'] },
} as const satisfies Checklist;
