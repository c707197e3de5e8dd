import { sells } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S4. */
export const outcomes = {
  's4-customer-tenant': {
    verdict: 'conditional',
    scenario: 'S4',
    restsOn: { S4: ['scenario-4'], F45: ['resale-ban'], S7: ['scenario-7'] },
    drawing: [
      [sells('reseller', 'customer-tenant', 'conditional')],
      [sells('direct-bill', 'customer-tenant', 'conditional')],
    ],
  },
  's4-csp-tenant': {
    verdict: 'not-supported',
    scenario: 'S4',
    restsOn: { S4: ['scenario-4'], F45: ['resale-ban'] },
    drawing: [
      [sells('other-partner', 'csp-tenant', 'not-supported')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's4-from-provider': {
    verdict: 'not-stated',
    scenario: 'S4',
    restsOn: { S4: ['scenario-4'], S6: ['scenario-6'] },
    you: 'partner',
    drawing: [[sells('provider', 'partner', 'not-stated')], [sells('other-partner', 'customer-tenant', 'conditional')]],
  },
  's4-reseller-from-provider': {
    verdict: 'continue',
    scenario: 'S4',
    restsOn: { S6: ['scenario-6'], S4: ['scenario-4'] },
    you: 'reseller',
    drawing: [
      [sells('provider', 'reseller', 'not-stated')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's4-self': {
    verdict: 'continue',
    scenario: 'S4',
    restsOn: { S5: ['scenario-5'], S4: ['scenario-4'] },
    you: 'partner',
    drawing: [
      [sells('partner', 'own-company', 'not-supported')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's4-find-seller': {
    verdict: 'find-out',
    scenario: 'S4',
    restsOn: { S4: ['scenario-4'], F1: ['roles'], F7: ['enrol-as-reseller'] },
    drawing: [
      [sells('reseller', 'customer-tenant', 'conditional')],
      [sells('direct-bill', 'customer-tenant', 'conditional')],
    ],
  },
  's4-find-tenant': {
    verdict: 'find-out',
    scenario: 'S4',
    restsOn: { S4: ['scenario-4'] },
    drawing: [
      [sells('other-partner', 'customer-tenant', 'conditional')],
      [sells('other-partner', 'csp-tenant', 'not-supported')],
    ],
  },
} as const satisfies Outcomes;
