import { sells, twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S2. */
export const outcomes: Outcomes = {
  's2-with-permission': {
    verdict: 'supported',
    scenario: 'S2',
    restsOn: { S2: ['scenario-2', 'multi-partner', 'request-relationship', 'invite-customer'] },
    you: 'partner',
    drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
  },
  's2-without-permission': {
    verdict: 'supported',
    scenario: 'S2',
    restsOn: { S2: ['scenario-2', 'multi-partner', 'request-relationship', 'invite-customer'] },
    you: 'partner',
    drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
  },
  's2-find-permission': {
    verdict: 'supported',
    scenario: 'S2',
    restsOn: { S2: ['scenario-2', 'multi-partner', 'request-relationship'] },
    you: 'partner',
    drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
  },
  's2-resale': {
    verdict: 'not-supported',
    scenario: 'S2',
    restsOn: { F45: ['resale-ban'], S2: ['scenario-2', 'multi-partner'] },
    you: 'partner',
    drawing: [
      [sells('other-partner', 'partner', 'not-supported'), sells('partner', 'customer')],
      [sells('other-partner', 'customer')],
    ],
  },
  's2-resale-of-other': {
    verdict: 'not-stated',
    scenario: 'S2',
    restsOn: { F45: ['resale-ban'], S2: ['scenario-2'] },
    you: 'partner',
    drawing: [
      [sells('other-partner', 'partner', 'not-stated'), sells('partner', 'customer', 'not-stated')],
      [sells('other-partner', 'customer')],
    ],
  },
  's2-find-service': {
    verdict: 'find-out',
    scenario: 'S2',
    restsOn: { F45: ['resale-ban'], S2: ['scenario-2', 'multi-partner'] },
    you: 'partner',
    drawing: [
      [sells('other-partner', 'partner', 'not-stated'), sells('partner', 'customer', 'not-stated')],
      [sells('other-partner', 'customer')],
    ],
  },
  's2-from-provider': {
    verdict: 'continue',
    scenario: 'S2',
    restsOn: { S1: ['scenario-1'], F5: ['two-tier'], F45: ['resale-ban'] },
    you: 'reseller',
    drawing: [twoTier],
  },
  's2-find-route': {
    verdict: 'find-out',
    scenario: 'S2',
    restsOn: { S2: ['scenario-2'], F45: ['resale-ban'] },
    you: 'partner',
    drawing: [
      [sells('other-partner', 'customer')],
      [sells('other-partner', 'partner', 'not-stated'), sells('partner', 'customer', 'not-stated')],
    ],
  },
};
