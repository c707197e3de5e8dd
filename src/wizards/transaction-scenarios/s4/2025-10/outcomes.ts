import type { Outcomes } from '../../../outcome.ts';
import { outcomes as first } from '../outcomes.ts';

/** The policy behind the outcomes of S4 that name Azure from Microsoft for own use today (G63); else S4 is unchanged (G62). */
export const outcomes = {
  's4-customer-tenant': {
    ...first['s4-customer-tenant'],
    restsOn: {
      S4: ['scenario-4'],
      G62: ['scenario-4-2023'],
      F45: ['resale-ban'],
      S7: ['scenario-7'],
      G63: ['own-azure', 'own-azure-offer', 'old-azure-phases'],
    },
  },
  's4-csp-tenant': {
    ...first['s4-csp-tenant'],
    restsOn: { S4: ['scenario-4'], F45: ['resale-ban'], G63: ['own-azure', 'own-azure-offer', 'old-azure-phases'] },
  },
  's4-from-provider': {
    ...first['s4-from-provider'],
    restsOn: { S4: ['scenario-4'], S6: ['scenario-6'], G63: ['own-azure', 'own-azure-offer', 'old-azure-phases'] },
  },
} as const satisfies Outcomes;
