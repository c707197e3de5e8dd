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
      restsOn: { R1: ['requirement-mpn-id'], F47: ['mpn-status'], F20: ['mpn-locations', 'add-location'] },
    },
    { id: 'R2', when: 'to-apply', answers: plain, restsOn: { R2: ['requirement-endorsement'] } },
    { id: 'R3', when: 'to-apply', answers: plain, restsOn: { R3: ['requirement-support'], F4: ['roles'] } },
    {
      id: 'R5',
      when: 'to-apply',
      answers: plain,
      restsOn: { R5: ['requirement-revenue'] },
      help: { kind: 'revenue', threshold: thresholds.directBillRevenue['2021-05'].value, cloudOnly: true },
    },
    { id: 'R10', when: 'to-apply', answers: plain, restsOn: { R10: ['twelve-months'] } },
    { id: 'R6', when: 'to-apply', answers: plain, restsOn: { R6: ['requirement-accounts'] } },
    { id: 'R8', when: 'to-apply', answers: plain, restsOn: { R8: ['roles'], F4: ['roles'] } },
    {
      id: 'R4',
      when: 'after-credit-check',
      // Before applying, the question is whether the plan will be bought then; of one bought earlier no document speaks.
      answers: { yes: 'met', now: 'open', have: 'open', no: 'unmet', 'not-sure': 'open' },
      restsOn: { R4: ['requirement-support', 'eligibility'], F39: ['eligibility'] },
    },
    {
      id: 'R7',
      when: 'recommended',
      answers: plain,
      restsOn: { R7: ['requirement-managed-service', 'roles'], F4: ['roles'] },
    },
    {
      id: 'R9',
      when: 'to-transact',
      answers: plain,
      restsOn: {
        R9: ['mpa-required'],
        F22: ['mpa-required'],
        F25: ['reseller-mpa'],
        F26: ['mpa-per-region', 'sign-mpa', 'verify-mpa'],
      },
    },
  ],
  plan: ['apply', 'review', 'credit-check', 'support-plan', 'agreement'],
  restsOn: { F39: ['eligibility'], R9: ['mpa-required'], F48: ['transition-note', 'requirements-to-stay'] },
} as const satisfies Checklist;
