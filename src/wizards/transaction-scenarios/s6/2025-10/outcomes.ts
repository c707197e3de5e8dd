import type { Outcomes } from '../../../outcome.ts';
import { outcomes as first } from '../outcomes.ts';

/** The policy behind the outcome of S6 that differs today: two texts of 2023 say who ends the relationship (G62). */
export const outcomes = {
  's6-end-relationship': {
    ...first['s6-end-relationship'],
    restsOn: {
      S6: ['scenario-6'],
      G62: ['scenario-6-2023', 'remove-partnership-2023'],
      S4: ['scenario-4'],
      S8: ['scenario-8'],
    },
  },
} as const satisfies Outcomes;
