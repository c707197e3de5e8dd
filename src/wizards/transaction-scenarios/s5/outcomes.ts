import { sells } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S5. */
export const outcomes = {
  's5-own-company': {
    verdict: 'not-supported',
    scenario: 'S5',
    restsOn: { S5: ['scenario-5'], S4: ['scenario-4'] },
    you: 'partner',
    drawing: [
      [sells('partner', 'own-company', 'not-supported')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's5-affiliate': {
    verdict: 'not-supported',
    scenario: 'S5',
    restsOn: { S5: ['scenario-5'] },
    you: 'partner',
    drawing: [[sells('partner', 'affiliate', 'not-supported')], [sells('other-partner', 'affiliate')]],
  },
  's5-ordinary-sale': {
    verdict: 'continue',
    scenario: 'S5',
    restsOn: { S5: ['scenario-5'], S1: ['scenario-1'] },
    you: 'partner',
    drawing: [[sells('partner', 'customer')]],
  },
  's5-find-affiliate': {
    verdict: 'find-out',
    scenario: 'S5',
    restsOn: { S5: ['scenario-5'], F26: ['verify-mpa'] },
    you: 'partner',
    drawing: [[sells('partner', 'affiliate', 'not-supported')], [sells('partner', 'customer')]],
  },
} as const satisfies Outcomes;
