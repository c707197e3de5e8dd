import { connects, direct, sells, twoTier } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

const blocked = [
  [
    sells('microsoft', 'provider'),
    sells('provider', 'reseller', 'conditional'),
    sells('reseller', 'customer', 'conditional'),
  ],
] as const;

/** The policy behind the outcomes of S1 today. */
export const outcomes = {
  's1-direct-bill': {
    verdict: 'supported',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F4: ['roles'],
      F22: ['mpa-required'],
      S7: ['scenario-7'],
      G65: ['tenant-country'],
      G57: ['customer-agreement-first'],
      G24: ['suspended'],
      G25: ['restricted-2022', 'restricted-status-2022'],
      G25b: ['restricted-first'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
  's1-two-tier': {
    verdict: 'supported',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      G61: ['scenario-1-2023'],
      F2: ['roles'],
      F3: ['roles'],
      S7: ['scenario-7'],
      G43: ['orders-blocked', 'distributors'],
      G57: ['customer-agreement-first'],
      G84: ['tasks-afterwards-2023'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  's1-through-reseller': {
    verdict: 'conditional',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F2: ['roles'],
      S8: ['scenario-8'],
      G43: ['orders-blocked', 'distributors'],
      G44: ['mpa-each-tenant', 'tenant-in-each-region'],
    },
    you: 'provider',
    drawing: [
      [sells('microsoft', 'provider'), sells('provider', 'reseller', 'conditional'), sells('reseller', 'customer')],
    ],
  },
  's1-sign-mpa': {
    verdict: 'conditional',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F3: ['roles'],
      F23: ['mpa-required'],
      F26: ['sign-mpa'],
      G44: ['mpa-each-tenant', 'mpa-language', 'membership-is-not-enough'],
    },
    you: 'reseller',
    drawing: blocked,
  },
  's1-connect-provider': {
    verdict: 'conditional',
    scenario: 'S1',
    restsOn: {
      S1: ['scenario-1'],
      F3: ['roles'],
      F7: ['two-tier'],
      F27: ['connect-provider'],
      S8: ['scenario-8'],
      G43: ['orders-blocked'],
      G44: ['tenant-in-each-region'],
    },
    you: 'reseller',
    drawing: [
      [
        sells('microsoft', 'provider'),
        connects('provider', 'reseller', 'conditional'),
        sells('reseller', 'customer', 'conditional'),
      ],
    ],
  },
  's1-find-mpa': {
    verdict: 'find-out',
    scenario: 'S1',
    restsOn: {
      F23: ['mpa-required'],
      F26: ['sign-mpa'],
      G44: ['mpa-each-tenant', 'membership-is-not-enough'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  's1-order-blocked': {
    verdict: 'conditional',
    scenario: 'S1',
    restsOn: {
      G43: ['orders-blocked', 'distributors'],
      G44: ['mpa-each-tenant', 'tenant-in-each-region'],
      G24: ['suspended'],
    },
    you: 'reseller',
    drawing: blocked,
  },
  's1-find-valid': {
    verdict: 'find-out',
    scenario: 'S1',
    restsOn: {
      G43: ['orders-blocked', 'distributors'],
      G44: ['mpa-each-tenant', 'membership-is-not-enough'],
      F47: ['mpn-status'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
} as const satisfies Outcomes;
