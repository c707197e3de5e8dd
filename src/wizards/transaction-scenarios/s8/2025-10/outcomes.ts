import type { Outcomes } from '../../../outcome.ts';
import { outcomes as first } from '../outcomes.ts';

/** The policy behind the outcomes of S8 today: orders are checked (G43), and each region takes a reseller tenant of its own (G44). */
export const outcomes = {
  's8-same-region': {
    ...first['s8-same-region'],
    restsOn: {
      S8: ['scenario-8'],
      F41: ['reseller-location'],
      F27: ['connect-provider'],
      G66: ['regions-2023'],
      G43: ['orders-blocked'],
      G44: ['mpa-each-tenant'],
      G48: ['distributors'],
    },
  },
  's8-different-regions': {
    ...first['s8-different-regions'],
    restsOn: {
      S8: ['scenario-8'],
      G64: ['scenario-8-2023'],
      F41: ['reseller-location'],
      G66: ['regions-2023', 'islands-2023'],
      G43: ['orders-blocked'],
      G44: ['mpa-each-tenant', 'tenant-in-each-region'],
      F43: ['new-account'],
    },
  },
  's8-not-listed': {
    ...first['s8-not-listed'],
    restsOn: {
      S8: ['scenario-8'],
      G66: ['regions-2023'],
      G67: ['unsupported-countries-2023'],
    },
  },
  's8-find-country': {
    ...first['s8-find-country'],
    restsOn: {
      S8: ['scenario-8'],
      F41: ['market', 'reseller-location'],
      F47: ['reseller-status'],
      G43: ['orders-blocked'],
    },
  },
} as const satisfies Outcomes;
