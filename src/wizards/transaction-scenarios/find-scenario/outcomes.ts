import { direct, twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of the way to the right scenario. */
export const outcomes: Outcomes = {
  'find-role': {
    verdict: 'find-out',
    restsOn: {
      F1: ['roles'],
      F3: ['roles'],
      F4: ['roles'],
      F25: ['reseller-mpa'],
      F47: ['reseller-status'],
    },
    drawing: [direct, twoTier],
  },
  'no-scenario': {
    verdict: 'not-stated',
    restsOn: { F1: ['roles'], S1: ['scenario-1'] },
    drawing: [direct, twoTier],
  },
  'not-enrolled': {
    verdict: 'continue',
    scenario: 'S1',
    overtaken: ['reseller-revenue'],
    restsOn: {
      S1: ['scenario-1'],
      F10: ['before-you-begin'],
      F11: ['enrol'],
      F24: ['mpa-required'],
      F25: ['reseller-mpa'],
      F27: ['connect-provider'],
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
      F42: ['regions'],
    },
    you: 'customer',
    drawing: [direct, twoTier],
  },
};
