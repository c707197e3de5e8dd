import { direct, twoTier } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

/** The policy behind the outcomes of the way to the right scenario, today. */
export const outcomes = {
  'find-role': {
    verdict: 'find-out',
    restsOn: { F3: ['roles'], F4: ['roles'], F47: ['reseller-status'], G48: ['distributors'] },
    drawing: [direct, twoTier],
  },
  'no-scenario': {
    verdict: 'not-stated',
    restsOn: { F1: ['roles'], G60: ['transactions-2023'] },
    drawing: [direct, twoTier],
  },
  'not-enrolled': {
    verdict: 'continue',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      G35: ['before-you-begin-2025'],
      G36: ['new-enrolment-2025'],
      G44: ['mpa-each-tenant', 'membership-is-not-enough'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'ordinary-customer': {
    verdict: 'supported',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      S4: ['scenario-4'],
      S7: ['scenario-7'],
      S5: ['scenario-5'],
      G57: ['customer-agreement-first'],
      G65: ['tenant-country'],
    },
    you: 'customer',
    drawing: [direct, twoTier],
  },
} as const satisfies Outcomes;
