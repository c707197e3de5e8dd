import { connects, sells } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S6. */
export const outcomes = {
  's6-no-relationship': {
    verdict: 'not-stated',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], S4: ['scenario-4'] },
    you: 'reseller',
    drawing: [
      [sells('provider', 'reseller', 'not-stated')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's6-another-tenant': {
    verdict: 'conditional',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], S4: ['scenario-4'] },
    you: 'reseller',
    drawing: [[connects('provider', 'reseller')], [sells('provider', 'customer-tenant', 'conditional')]],
  },
  's6-end-relationship': {
    verdict: 'conditional',
    scenario: 'S6',
    restsOn: {
      S6: ['scenario-6', 'remove-partnership'],
      F35: ['remove-partnership'],
      S4: ['scenario-4'],
      S8: ['scenario-8'],
    },
    you: 'reseller',
    drawing: [
      [connects('provider', 'reseller', 'ending')],
      [connects('second-provider', 'reseller')],
      [sells('direct-bill', 'customer-tenant', 'conditional')],
    ],
  },
  's6-second-provider': {
    verdict: 'conditional',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], F27: ['connect-provider'], S8: ['scenario-8'] },
    you: 'reseller',
    drawing: [[sells('provider', 'reseller')], [connects('second-provider', 'reseller', 'conditional')]],
  },
  's6-no-way': {
    verdict: 'not-supported',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], S4: ['scenario-4'], S7: ['scenario-7'] },
    you: 'reseller',
    drawing: [
      [sells('provider', 'reseller', 'not-supported')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's6-existing-customer': {
    verdict: 'not-stated',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], S4: ['scenario-4'] },
    you: 'reseller',
    drawing: [
      [sells('provider', 'reseller', 'not-stated')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's6-find-relationship': {
    verdict: 'find-out',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], F27: ['connect-provider'] },
    you: 'reseller',
    drawing: [[sells('provider', 'reseller', 'not-stated')]],
  },
  's6-find-customer': {
    verdict: 'find-out',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'] },
    you: 'reseller',
    drawing: [[connects('provider', 'reseller')], [sells('provider', 'reseller', 'not-stated')]],
  },
  's6-find-way': {
    verdict: 'not-supported',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], S4: ['scenario-4'] },
    you: 'reseller',
    drawing: [
      [sells('provider', 'reseller', 'not-supported')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
  's6-find-way-for-customer': {
    verdict: 'conditional',
    scenario: 'S6',
    restsOn: { S6: ['scenario-6'], S4: ['scenario-4'] },
    you: 'reseller',
    drawing: [
      [sells('provider', 'reseller')],
      [connects('second-provider', 'reseller', 'conditional')],
      [sells('other-partner', 'customer-tenant', 'conditional')],
    ],
  },
} as const satisfies Outcomes;
