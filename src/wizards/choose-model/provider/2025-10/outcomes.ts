import { twoTier } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

/** The policy behind the outcomes for a distributor today, or a company that wants to be one. */
export const outcomes = {
  'indirect-provider': {
    verdict: 'fits',
    restsOn: {
      F2: ['roles'],
      F30: ['provider-tasks'],
      F22: ['mpa-required'],
      G43: ['orders-blocked', 'distributors'],
      G48: ['distributors'],
      G50: ['security-since-2025', 'security-mandatory'],
    },
    you: 'provider',
    drawing: [twoTier],
  },
  'become-provider': {
    verdict: 'not-stated',
    restsOn: {
      F2: ['roles'],
      F30: ['provider-tasks'],
      G35: ['before-you-begin-2025'],
      G48: ['distributors'],
      G50: ['security-since-2025', 'security-mandatory'],
    },
    you: 'provider',
    drawing: [twoTier],
  },
} as const satisfies Outcomes;
