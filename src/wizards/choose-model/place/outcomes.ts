import { direct, twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes for a company that does not know where it stands. */
export const outcomes: Outcomes = {
  'find-place': {
    verdict: 'find-out',
    restsOn: {
      F1: ['roles'],
      F25: ['reseller-mpa'],
      F47: ['reseller-status'],
      F10: ['before-you-begin'],
      F9: ['enrol-as-reseller'],
      F40: ['transition'],
    },
    drawing: [direct, twoTier],
  },
};
