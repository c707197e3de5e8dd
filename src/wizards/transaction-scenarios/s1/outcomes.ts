import { connects, direct, sells, twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S1. */
export const outcomes: Outcomes = {
  's1-direct-bill': {
    verdict: 'supported',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F4: ['roles'],
      F8: ['direct-bill'],
      F22: ['mpa-required'],
      F41: ['market'],
      F42: ['regions'],
      F40: ['restricted', 'restricted-status'],
      S7: ['scenario-7'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
  's1-two-tier': {
    verdict: 'supported',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F2: ['roles'],
      F3: ['roles'],
      F5: ['two-tier'],
      F9: ['enrol-as-reseller'],
      F27: ['connect-provider'],
      F29: ['connect-provider'],
      F45: ['resale-ban'],
      F42: ['regions'],
      S7: ['scenario-7'],
      F40: ['tasks-afterwards'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  's1-through-reseller': {
    verdict: 'conditional',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F2: ['roles'],
      F23: ['mpa-required'],
      F24: ['mpa-required'],
      F30: ['provider-tasks'],
      F32: ['connect-resellers'],
      F42: ['regions'],
      S8: ['scenario-8'],
    },
    you: 'provider',
    drawing: [
      [sells('microsoft', 'provider'), sells('provider', 'reseller', 'conditional'), sells('reseller', 'customer')],
    ],
  },
  's1-sign-mpa': {
    verdict: 'conditional',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F3: ['roles'],
      F22: ['mpa-required'],
      F23: ['mpa-required'],
      F24: ['mpa-required'],
      F25: ['reseller-mpa'],
      F26: ['mpa-per-region', 'sign-mpa'],
    },
    you: 'reseller',
    drawing: [
      [
        sells('microsoft', 'provider'),
        sells('provider', 'reseller', 'conditional'),
        sells('reseller', 'customer', 'conditional'),
      ],
    ],
  },
  's1-connect-provider': {
    verdict: 'conditional',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F3: ['roles'],
      F24: ['mpa-required'],
      F7: ['two-tier'],
      F27: ['connect-provider'],
      F28: ['connect-provider'],
      S8: ['scenario-8'],
    },
    you: 'reseller',
    drawing: [
      [
        sells('microsoft', 'provider'),
        connects('provider', 'reseller', 'conditional'),
        sells('reseller', 'customer', 'conditional'),
      ],
    ],
  },
  's1-find-mpa': {
    verdict: 'find-out',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F22: ['mpa-required'],
      F23: ['mpa-required'],
      F26: ['verify-mpa'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  's1-find-provider': {
    verdict: 'find-out',
    scenario: 'S1',
    restsOn: { S1: ['scenario-1'], F3: ['roles'], F27: ['connect-provider'] },
    you: 'reseller',
    drawing: [twoTier],
  },
};
