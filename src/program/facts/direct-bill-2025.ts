import type { Fact } from './fact.ts';

/** Direct bill from October 2025: the requirements of a later edition, as Microsoft’s pages showed them in 2025 and 2026. */
export const directBill2025 = {
  E1: {
    sentence:
      'From October 2025, before applying for direct bill, a company has an active membership of the Microsoft AI Cloud Partner Program, and a partner location account (PLA) ID for the location.',
    grade: 'A-',
    passages: ['direct-bill-2025', 'membership-2026'],
  },
  E2: {
    sentence:
      'From October 2025, before applying for direct bill, you have the authority to accept legal agreements for your organisation.',
    grade: 'A-',
    passages: ['direct-bill-2025'],
  },
  E3: {
    sentence:
      'From October 2025, before applying for direct bill, a company has transacted as an indirect reseller for at least {resellerMonths["2025-10"]} months.',
    grade: 'A-',
    passages: ['csp-2025', 'twelve-months-2025'],
  },
  E4: {
    sentence: 'From October 2025, the vetting of the business is completed before it applies for direct bill.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  E5: {
    sentence:
      'From October 2025, before applying for direct bill, a company has had at least {directBillRevenue["2025-10"]} of billed CSP revenue in the trailing {revenueMonths["2025-10"]} months, at the level of its Partner Global Account (PGA). The figure is subject to Microsoft’s review.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  E6: {
    sentence:
      'From October 2025, before applying for direct bill, a company has passed the automated assessment of its operational capabilities: billing, provisioning, compliance, customer support and security.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  E7: {
    sentence:
      'From October 2025, a direct-bill partner gives customers the first level of support and has an active ASfP or PSfP plan. Where there is no plan yet, it is bought only after the credit approval, and before the agreement.',
    grade: 'A-',
    passages: ['direct-bill-2025', 'plan-last-2025', 'csp-2025'],
  },
  E8: {
    sentence:
      'From October 2025, before applying for direct bill, a company meets the mandatory requirements of the security score in Partner Center.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  E9: {
    sentence:
      'From October 2025, before applying for direct bill, a company has at least one Solutions Partner designation.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  E10: {
    sentence:
      'From October 2025, to transact, a direct-bill partner has accepted the Microsoft Partner Agreement for direct bill.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
} as const satisfies Record<string, Fact>;
