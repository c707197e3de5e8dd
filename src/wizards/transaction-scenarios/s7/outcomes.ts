import { sells } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S7. */
export const outcomes = {
  's7-same-region': {
    verdict: 'supported',
    scenario: 'S7',
    restsOn: {
      S7: ['scenario-7'],
      F41: ['market', 'reseller-location'],
      F42: ['regions', 'azure-plan'],
      F44: ['registration-id'],
    },
    you: 'partner',
    drawing: [[sells('partner', 'customer-in-region')]],
  },
  's7-different-regions': {
    verdict: 'not-supported',
    scenario: 'S7',
    restsOn: {
      S7: ['scenario-7'],
      F41: ['market', 'reseller-location'],
      F42: ['regions'],
      F43: ['new-account', 'tenant-and-location', 'mpa-per-region'],
    },
    you: 'partner',
    drawing: [[sells('partner', 'customer-abroad', 'not-supported')], [sells('partner', 'customer-in-region')]],
  },
  's7-not-listed': {
    verdict: 'not-stated',
    scenario: 'S7',
    restsOn: { S7: ['scenario-7'], F42: ['regions', 'unsupported-countries'] },
    you: 'partner',
    drawing: [[sells('partner', 'customer-unlisted', 'not-stated')]],
  },
  's7-find-country': {
    verdict: 'find-out',
    scenario: 'S7',
    restsOn: { S7: ['scenario-7'], F16: ['enrolment-steps'], F41: ['market', 'reseller-location'] },
    you: 'partner',
    drawing: [[sells('partner', 'customer-in-region')], [sells('partner', 'customer-abroad', 'not-supported')]],
  },
} as const satisfies Outcomes;
