import type { Fact } from './fact.ts';

/** The transaction scenarios. Their number is counted from this list. */
export const scenarioFacts = {
  S1: {
    sentence:
      'A partner that wants to sell to the customer, own the whole relationship, and do billing and support is supported by two relationships: from Microsoft through a direct-bill partner to the customer, and from Microsoft through an indirect provider and an indirect reseller to the customer.',
    grade: 'A',
    passages: ['scenario-1'],
  },
  S2: {
    sentence:
      'A customer that needs a service of another CSP partner may buy different services from different partners; buying it from the other partner on your CSP tenant to resell it is not supported. The partner that is newly invited asks the customer for delegated administration privileges, which it does not need for only the Azure subscriptions that it provisions itself, US Government and German clouds excepted. Existing subscriptions, ownership, terms and partner of record do not change.',
    grade: 'A',
    passages: ['scenario-2', 'multi-partner', 'request-relationship', 'invite-customer'],
  },
  S3: {
    sentence:
      'A customer may engage several partners, and may hire you to manage and support subscriptions that it has already. To manage licences, request the customer’s permission; to move them to you from another CSP partner, wait for the end of the term or cancel first. To move usage-based Azure from another channel, create a new Azure subscription in Partner Center and then cancel the old one; from another partner, switch the Azure subscription. That you may manage licences which stay with another CSP partner, only the general sentence says.',
    grade: 'A',
    passages: ['scenario-3', 'multi-channel', 'request-relationship', 'invite-customer'],
  },
  S4: {
    sentence:
      'A CSP partner can buy offers of Microsoft and of others for its own use from another CSP partner as a customer, from an indirect reseller or a direct-bill partner, on a tenant other than its CSP tenant: a customer-type tenant for internal use only. On the CSP tenant it is not supported.',
    grade: 'A',
    passages: ['scenario-4'],
  },
  S5: {
    sentence:
      'A partner cannot sell offers of Microsoft or of others to itself as end customer, nor to its affiliates: its contract rules that out.',
    grade: 'A',
    passages: ['scenario-5'],
  },
  S6: {
    sentence:
      'An indirect reseller that already has a relationship with an indirect provider cannot become a customer of that same provider. It can use another Azure AD tenant as a separate environment for its customers; end the relationship (through Microsoft Support, or in a later document by the provider, who removes the partnership) and establish a new one with another provider, after which it can buy for its own use from a different direct-bill partner; or, where it is the provider’s customer already, stay that and establish a reseller relationship with another provider. Whether a provider without such a relationship may sell to it is not stated.',
    grade: 'A',
    passages: ['scenario-6', 'remove-partnership'],
  },
  S7: {
    sentence:
      'A reseller cannot sell to a customer in another region, only to customers within its own, where the country may be another one.',
    grade: 'A',
    passages: ['scenario-7'],
  },
  S8: {
    sentence:
      'A provider cannot have a relationship with a reseller in another region, only with resellers within its own.',
    grade: 'A',
    passages: ['scenario-8'],
  },
} as const satisfies Record<string, Fact>;

/** Facts that apply to every scenario. */
export const resale = {
  F45: {
    sentence:
      'A CSP partner currently cannot resell online services to another CSP partner. That holds only for the tenant used for CSP transactions: on another tenant, for its corporate usage, a partner can buy from another one. It is not meant against a provider selling to a reseller, as we read it.',
    grade: 'A',
    passages: ['resale-ban'],
  },
} as const satisfies Record<string, Fact>;
