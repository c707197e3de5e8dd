import { twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes for an indirect provider, or a company that wants to be one (F2, F31). */
export const outcomes: Outcomes = {
  'indirect-provider': {
    verdict: 'fits',
    overtaken: ['security-and-providers'],
    restsOn: {
      F2: ['roles'],
      F31: ['provider-tasks'],
      F30: ['provider-tasks'],
      F22: ['mpa-required'],
      S1: ['scenario-1'],
    },
    you: 'provider',
    drawing: [twoTier],
  },
  'become-provider': {
    verdict: 'not-stated',
    overtaken: ['security-and-providers'],
    restsOn: {
      F2: ['roles'],
      F31: ['provider-tasks'],
      F30: ['provider-tasks'],
      F22: ['mpa-required'],
      F10: ['before-you-begin'],
    },
    you: 'provider',
    drawing: [twoTier],
  },
};
