import { plain, type Checklist } from '../requirements.ts';

/** E1 to E10: the requirements from October 2025, as seen on Microsoft's pages in November 2026. */
export const directBill2025 = {
  edition: '2025-10',
  requirements: [
    // The names have changed: the MPN ID is the Partner ID, that of a location the PLA ID.
    { id: 'E1', when: 'to-apply', answers: plain, facts: ['E1'], citations: ['direct-bill-2025'], sameAs: 'R1' },
    { id: 'E2', when: 'to-apply', answers: plain, facts: ['E2'], citations: ['direct-bill-2025'], sameAs: 'R2' },
    { id: 'E3', when: 'to-apply', answers: plain, facts: ['E3'], citations: ['direct-bill-2025'], sameAs: 'R10' },
    { id: 'E4', when: 'to-apply', answers: plain, facts: ['E4'], citations: ['direct-bill-2025'] },
    {
      id: 'E5',
      when: 'to-apply',
      answers: plain,
      facts: ['E5'],
      citations: ['direct-bill-2025', 'csp-2025'],
      help: { kind: 'revenue', threshold: 1_000_000, cloudOnly: false },
    },
    { id: 'E6', when: 'to-apply', answers: plain, facts: ['E6'], citations: ['direct-bill-2025'] },
    { id: 'E8', when: 'to-apply', answers: plain, facts: ['E8'], citations: ['direct-bill-2025', 'csp-2025'] },
    { id: 'E9', when: 'to-apply', answers: plain, facts: ['E9'], citations: ['direct-bill-2025'] },
    {
      id: 'E7',
      when: 'after-credit-check',
      // Bought "where there is none yet": a plan that is there already is one.
      answers: { yes: 'met', have: 'met', now: 'open', no: 'unmet', 'not-sure': 'open' },
      facts: ['E7'],
      citations: ['direct-bill-2025'],
    },
    { id: 'E10', when: 'to-transact', answers: plain, facts: ['E10'], citations: ['direct-bill-2025'] },
  ],
  plan: ['apply', 'credit-check', 'support-plan', 'agreement', 'review-every-year'],
  citations: ['direct-bill-2025'],
} as const satisfies Checklist;
