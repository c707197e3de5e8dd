import { thresholds } from '../../program/thresholds.ts';
import { plain, type Checklist } from '../checklist/requirement.ts';

/** R1 to R10: the requirements "as of 27 October 2020", and what the documents of 2021 add. */
export const directBill2021 = {
  edition: '2021-05',
  requirements: [
    {
      id: 'R1',
      when: 'to-apply',
      answers: plain,
      facts: ['R1', 'F47', 'F20'],
      citations: ['requirement-mpn-id', 'mpn-status', 'mpn-locations', 'add-location'],
    },
    { id: 'R2', when: 'to-apply', answers: plain, facts: ['R2'], citations: ['requirement-endorsement'] },
    { id: 'R3', when: 'to-apply', answers: plain, facts: ['R3', 'F4'], citations: ['requirement-support', 'roles'] },
    {
      id: 'R5',
      when: 'to-apply',
      answers: plain,
      facts: ['R5'],
      citations: ['requirement-revenue'],
      help: { kind: 'revenue', threshold: thresholds.directBillRevenue['2021-05'].value, cloudOnly: true },
    },
    { id: 'R10', when: 'to-apply', answers: plain, facts: ['R10'], citations: ['twelve-months'] },
    { id: 'R6', when: 'to-apply', answers: plain, facts: ['R6'], citations: ['requirement-accounts'] },
    { id: 'R8', when: 'to-apply', answers: plain, facts: ['R8', 'F4'], citations: ['roles'] },
    {
      id: 'R4',
      when: 'after-credit-check',
      // Before applying, the question is whether the plan will be bought then; of one bought earlier no document speaks.
      answers: { yes: 'met', now: 'open', have: 'open', no: 'unmet', 'not-sure': 'open' },
      facts: ['R4', 'F39'],
      citations: ['requirement-support', 'eligibility'],
    },
    {
      id: 'R7',
      when: 'recommended',
      answers: plain,
      facts: ['R7', 'F4'],
      citations: ['requirement-managed-service', 'roles'],
    },
    {
      id: 'R9',
      when: 'to-transact',
      answers: plain,
      facts: ['R9', 'F22', 'F25', 'F26'],
      citations: ['mpa-required', 'reseller-mpa', 'mpa-per-region', 'sign-mpa', 'verify-mpa'],
    },
  ],
  plan: ['apply', 'review', 'credit-check', 'support-plan', 'agreement'],
  citations: ['eligibility', 'mpa-required', 'transition-note', 'requirements-to-stay'],
} as const satisfies Checklist;
