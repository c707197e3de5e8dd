import type { Outcomes } from '../../../outcome.ts';
import { outcomes as first } from '../outcomes.ts';

/** The policy behind the outcome of S5 that names Azure from Microsoft for own use today (G63); else S5 is unchanged (G62). */
export const outcomes = {
  's5-own-company': {
    ...first['s5-own-company'],
    restsOn: {
      S5: ['scenario-5'],
      G62: ['scenario-5-2023'],
      S4: ['scenario-4'],
      G63: ['own-azure', 'own-azure-offer', 'restricted-2022', 'old-azure-phases'],
    },
  },
} as const satisfies Outcomes;
