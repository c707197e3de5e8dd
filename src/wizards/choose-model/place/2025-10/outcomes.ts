import { direct, twoTier } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

/** The policy behind the outcome for a company that does not know where it stands today. */
export const outcomes = {
  'find-place': {
    verdict: 'find-out',
    restsOn: {
      F1: ['roles'],
      F47: ['reseller-status'],
      G35: ['before-you-begin-2025'],
      G44: ['membership-is-not-enough'],
    },
    drawing: [direct, twoTier],
  },
} as const satisfies Outcomes;
