import { connects } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S8. */
export const outcomes = {
  's8-same-region': {
    verdict: 'supported',
    scenario: 'S8',
    restsOn: {
      S8: ['scenario-8'],
      F23: ['mpa-required'],
      F27: ['connect-provider'],
      F30: ['provider-tasks'],
      F32: ['connect-resellers'],
      F41: ['reseller-location'],
      F42: ['regions'],
    },
    drawing: [[connects('provider', 'reseller-in-region')]],
  },
  's8-different-regions': {
    verdict: 'not-supported',
    scenario: 'S8',
    restsOn: {
      S8: ['scenario-8'],
      S7: ['scenario-7'],
      F41: ['reseller-location'],
      F42: ['regions'],
      F43: ['new-account', 'tenant-and-location', 'mpa-per-region'],
      F7: ['two-tier'],
    },
    drawing: [[connects('provider', 'reseller-abroad', 'not-supported')], [connects('provider', 'reseller-in-region')]],
  },
  's8-not-listed': {
    verdict: 'not-stated',
    scenario: 'S8',
    restsOn: { S8: ['scenario-8'], F42: ['regions', 'unsupported-countries'] },
    drawing: [[connects('provider', 'reseller-unlisted', 'not-stated')]],
  },
  's8-find-country': {
    verdict: 'find-out',
    scenario: 'S8',
    restsOn: { S8: ['scenario-8'], F16: ['enrolment-steps'], F41: ['market', 'reseller-location'] },
    drawing: [[connects('provider', 'reseller-in-region')], [connects('provider', 'reseller-abroad', 'not-supported')]],
  },
} as const satisfies Outcomes;
