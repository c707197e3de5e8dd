import type { Fact } from './fact.ts';

/** Who takes part in the program, and how they work together. */
export const roles = {
  F1: {
    sentence:
      'The program has three roles that transact: the indirect provider (distributor), the indirect reseller and the direct-bill partner.',
    grade: 'A',
    passages: ['roles'],
  },
  F2: {
    sentence:
      'An indirect provider buys first-party and third-party offers from Microsoft’s marketplace, can build them into its own commerce or marketplace, and lets its indirect resellers procure and resell them. It has what it takes to support resellers at scale, and can serve their customers on their behalf, with support and billing for instance.',
    grade: 'A',
    passages: ['roles'],
  },
  F3: {
    sentence:
      'An indirect reseller has no direct billing relationship with Microsoft and depends on indirect providers to transact; some may also be able to offer managed services, support and billing. It can go to market without a large investment, and can reach a broader portfolio of solutions from Microsoft and from others.',
    grade: 'A',
    passages: ['roles'],
  },
  F4: {
    sentence:
      'A direct-bill partner is billed by Microsoft directly, and can buy from the marketplace and sell to its customers. It must meet the program’s requirements, integration with Microsoft through APIs among them, and must be able to give customers billing, support and managed services on an ongoing basis.',
    grade: 'A',
    passages: ['roles'],
  },
  F5: {
    sentence:
      'In the two-tier model the indirect provider buys from Microsoft, and the indirect reseller resells to customers, deploys and services.',
    grade: 'A',
    passages: ['enrol-as-reseller', 'two-tier'],
  },
  F6: {
    sentence:
      'The indirect model suits a company that is ready to enter the market but does not want to manage several vendors, or perhaps has no infrastructure for the customer relationship from end to end.',
    grade: 'A',
    passages: ['enrol', 'two-tier'],
  },
  F7: {
    sentence:
      'Indirect providers generally offer technical training and assistance, help with marketing your products and services, and help with financing and credit terms. What they offer differs, so evaluate those in your area; Microsoft has an official list of them at partnercenter.microsoft.com/partner/find-a-provider.',
    grade: 'A',
    passages: ['enrol-as-reseller', 'two-tier'],
  },
  F8: {
    sentence:
      'A direct-bill partner owns the whole relationship, from end to end, with the customer as well as with Microsoft.',
    grade: 'A',
    passages: ['direct-bill'],
  },
  F9: {
    sentence:
      'An indirect reseller neither buys from Microsoft nor is invoiced by it; it works with indirect providers.',
    grade: 'A',
    passages: ['enrol-as-reseller'],
  },
  F46: {
    sentence:
      'Each document names its readers. Enrolling in the program and the tasks of a reseller are for the global admin; the tasks of a provider for the global admin, user management admin, admin agent or sales agent; the older edition of the reseller’s tasks and the partner relationships for every partner.',
    grade: 'A',
    passages: ['enrol-roles', 'two-tier', 'provider-roles', 'older-roles', 'partner-roles'],
  },
} as const satisfies Record<string, Fact>;
