import type { Chain, Link, Party } from './outcome.ts';

type Status = Link['status'];

/** One party sells to the next. */
export const sells = (from: Party, to: Party, status: Status = 'supported'): Link => ({
  from,
  to,
  tie: 'sells',
  status,
});

/** One party manages what the next has. */
export const manages = (from: Party, to: Party, status: Status = 'supported'): Link => ({
  from,
  to,
  tie: 'manages',
  status,
});

/** One party has a relationship with the next in Partner Center. */
export const connects = (from: Party, to: Party, status: Status = 'supported'): Link => ({
  from,
  to,
  tie: 'connects',
  status,
});

/** The first relationship that supports a sale to an end customer (S1). */
export const direct: Chain = [sells('microsoft', 'direct-bill'), sells('direct-bill', 'customer')];

/** The second, the two-tier model. */
export const twoTier: Chain = [
  sells('microsoft', 'provider'),
  sells('provider', 'reseller'),
  sells('reseller', 'customer'),
];

/** The ways to sell, as guidance pages show them; own use is a purchase as a customer, on a customer-type tenant (S4). */
export const drawings = {
  direct: [direct],
  'two-tier': [twoTier],
  'own-use': [
    [sells('reseller', 'customer-tenant', 'conditional')],
    [sells('direct-bill', 'customer-tenant', 'conditional')],
    [sells('other-partner', 'csp-tenant', 'not-supported')],
  ],
} as const satisfies Record<string, readonly [Chain, ...Chain[]]>;

export type DrawingId = keyof typeof drawings;
