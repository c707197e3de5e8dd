import { thresholds } from '../../program/thresholds.ts';
import { plain, type Checklist } from '../checklist/requirement.ts';

/** R1 to R10: the requirements "as of 27 October 2020", and what the documents of 2021 add. */
export const directBill2021 = {
  edition: '2021-05',
  requirements: [
    { id: 'R1', when: 'to-apply', answers: plain },
    { id: 'R2', when: 'to-apply', answers: plain },
    { id: 'R3', when: 'to-apply', answers: plain },
    {
      id: 'R5',
      when: 'to-apply',
      answers: plain,
      help: { kind: 'revenue', threshold: thresholds.directBillRevenue['2021-05'].value, cloudOnly: true },
    },
    { id: 'R10', when: 'to-apply', answers: plain },
    { id: 'R6', when: 'to-apply', answers: plain },
    { id: 'R8', when: 'to-apply', answers: plain },
    {
      id: 'R4',
      when: 'after-credit-check',
      // Before applying, the question is whether the plan will be bought then; of one bought earlier no document speaks.
      answers: { yes: 'met', now: 'open', have: 'open', no: 'unmet', 'not-sure': 'open' },
    },
    { id: 'R7', when: 'recommended', answers: plain },
    { id: 'R9', when: 'to-transact', answers: plain },
  ],
  plan: ['apply', 'review', 'credit-check', 'support-plan', 'agreement'],
} as const satisfies Checklist;
