import type { Outcomes } from '../../../outcome.ts';
import { outcomes as first } from '../outcomes.ts';

/** The policy behind the outcomes of S7 today: the country of the customer’s tenant decides (G65), and Partner Center enforces it (G64b). */
export const outcomes = {
  's7-same-region': {
    ...first['s7-same-region'],
    restsOn: {
      S7: ['scenario-7'],
      F41: ['market', 'reseller-location'],
      F42: ['regions', 'azure-plan'],
      G65: ['tenant-country'],
      G57: ['customer-agreement-first'],
      G68: ['registration-countries-2023'],
    },
  },
  's7-different-regions': {
    ...first['s7-different-regions'],
    restsOn: {
      S7: ['scenario-7'],
      G64: ['scenario-7-2023'],
      G64b: ['regions-enforced'],
      G65: ['tenant-country'],
      G66: ['regions-2023'],
      F43: ['new-account'],
      G44: ['mpa-each-tenant'],
    },
  },
  's7-not-listed': {
    ...first['s7-not-listed'],
    restsOn: {
      S7: ['scenario-7'],
      G65: ['tenant-country'],
      G66: ['regions-2023'],
      G67: ['unsupported-countries-2023'],
    },
  },
  's7-find-country': {
    ...first['s7-find-country'],
    restsOn: {
      S7: ['scenario-7'],
      G65: ['tenant-country'],
      F41: ['market', 'reseller-location'],
      F47: ['reseller-status'],
    },
  },
} as const satisfies Outcomes;
