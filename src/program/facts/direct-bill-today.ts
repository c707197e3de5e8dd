import type { Fact } from './fact.ts';

/** Direct bill today: what must be so before a company applies, and how it enrols. A letter marks a part of another grade. */
export const directBillToday = {
  G1: {
    sentence:
      'To apply for direct bill, the company’s account of the Microsoft AI Cloud Partner Program (MAICPP) is active in the CSP region, and its MAICPP agreement is signed and active. Partner Center shows under Legal Agreements whether that is so for the CSP tenant, and under Account Settings > Legal Info whether tenant and region match.',
    grade: 'A-',
    passages: ['membership-2026'],
  },
  G2: {
    sentence:
      'To apply for direct bill, a company has a partner location account (PLA) ID for the location to sell in.',
    grade: 'A-',
    passages: ['direct-bill-2025'],
  },
  G3: {
    sentence: 'To apply for direct bill, you have the authority to accept legal agreements for your company.',
    grade: 'A-',
    passages: ['direct-bill-2025'],
  },
  G4: {
    sentence:
      'A company has transacted as an indirect reseller for at least {resellerMonths["2025-10"]} months before it applies for direct bill.',
    grade: 'A-',
    passages: ['twelve-months-2025', 'csp-2025'],
  },
  G5: {
    sentence: 'A direct-bill partner completes Microsoft’s vetting of its business.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  G6: {
    sentence:
      'A direct-bill partner has at least {directBillRevenue["2025-10"]} of billed CSP revenue at the level of its Partner Global Account, in the trailing {revenueMonths["2025-10"]} months. Microsoft reviews the sales behind it and may ask for more. The figure has a footnote that the copies which were read do not hold.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  G7: {
    sentence:
      'One text of Microsoft’s asks direct-bill partners for at least {stayingRevenue["2025-10"]} of CSP revenue in the preceding {stayingMonths["2025-10"]} months “as an indirect reseller”; another asks for billed CSP revenue at the level of the Partner Global Account, and does not say in which role.',
    grade: 'A-',
    passages: ['revenue-to-stay-2025', 'csp-2025'],
  },
  G7b: {
    sentence:
      'What revenue counts is reported in two ways that contradict each other: eligible CSP revenue as an indirect reseller, at the level of the Partner Global Account; or transactional revenue at that level, from which revenue as an indirect reseller is excluded.',
    grade: 'B',
    reported:
      'a partner’s dossier of 28 August 2026, which quotes the pages on direct-bill eligibility (dated 26 August 2026) and on the program (25 June 2026)',
  },
  G8: {
    sentence:
      'A direct-bill partner passes an automated assessment of its operational capabilities: billing, provisioning, compliance, customer support and security.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  G9: {
    sentence:
      'To apply for direct bill, a company is able to give customers the first level of support for cloud products.',
    grade: 'A-',
    passages: ['direct-bill-2025'],
  },
  G10: {
    sentence:
      'A direct-bill partner has an active support plan, Advanced Support for Partners (ASfP) or Premier Support for Partners (PSfP). A company without one buys it only after credit approval, of which an e-mail tells; the plan is then the last requirement before the Microsoft Partner Agreement is accepted.',
    grade: 'A-',
    passages: ['direct-bill-2025', 'plan-last-2025', 'csp-2025'],
  },
  G11: {
    sentence:
      'The support plan must be held at the level of the Partner Global Account. Talks about buying it may begin after the capability assessment is passed; it is signed or activated only after credit approval. For the yearly check Unified for Partners would count too, once it is broadly available.',
    grade: 'B',
    reported:
      'a partner’s dossier of 28 August 2026, which quotes the page on direct-bill eligibility, dated 26 August 2026; the page of the second sentence is not named',
  },
  G12: {
    sentence: 'A direct-bill partner meets the mandatory requirements of the security score in Partner Center.',
    grade: 'A-',
    passages: ['csp-2025', 'security-mandatory'],
  },
  G13: {
    sentence: 'A direct-bill partner has at least one Solutions Partner designation.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  G13b: {
    sentence:
      'Since August 2026 the designations are shown to customers as fewer badges; the designations themselves and what they require have not changed.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026, which quotes Microsoft’s announcement of 13 August 2026',
  },
  G14: {
    sentence: 'A direct-bill partner accepts the Microsoft Partner Agreement for direct bill.',
    grade: 'A-',
    passages: ['csp-2025'],
  },
  G14b: {
    sentence: 'The agreement for direct bill is a variant of its own, and is accepted for each tenant.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026, of the page on the Microsoft Partner Agreement (25 June 2026)',
  },
  G15: {
    sentence:
      'Whether a managed service, IP service or customer solution is required is unsettled: in 2023 one text has it in the table of requirements and another recommends it; it is absent from the newest list of what direct-bill partners must do.',
    grade: 'A-',
    passages: ['managed-service-2023', 'managed-service-recommended-2023', 'csp-2025'],
  },
  G15b: {
    sentence: 'A managed service, IP service or customer solution is among the requirements for direct bill.',
    grade: 'C',
    reported: 'a third party’s undated rewording in Spanish of the program overview, 2025 or 2026',
  },
  G16: {
    sentence:
      'The means to manage billing and provisioning were a requirement of their own in 2023 and are part of the capability assessment in the newest list.',
    grade: 'A-',
    passages: ['accounts-2023', 'csp-2025'],
  },
  G17: {
    sentence:
      'A partner that is authorised for direct bill in one region is not approved by that in another one. For the tenant of the new region it takes all steps again: application, assessment, enrolment, business verification and credit approval.',
    grade: 'A-',
    passages: ['new-region-2026', 'new-region-2025'],
  },
  G18: {
    sentence:
      'The enrolment for direct bill asks for the billing anniversary date and the domain name of the tenant, neither of which can be changed later, and for the company’s tax ID, which is optional in some countries.',
    grade: 'A',
    passages: ['direct-bill-enrolment-2023'],
  },
  G19: {
    sentence:
      'One tenant cannot be enrolled both as an indirect reseller and for direct bill: that takes two tenants. Where an indirect reseller enrols its tenant for direct bill, it loses its access as a reseller.',
    grade: 'A',
    passages: ['two-tenants-2023', 'both-tenants-2023'],
  },
  G20: {
    sentence:
      'Microsoft’s Technical Presales and Deployment team helps to choose the CSP model and the tenants, and answers questions about the requirements.',
    grade: 'A-',
    passages: ['presales-help'],
  },
  G21: {
    sentence: 'A Solutions Partner designation costs {designationFee["2025-10"]} for each year.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026, of the page on membership fees (9 April 2026)',
  },
  G21b: {
    sentence:
      'Support plans have prices that only third parties name. No page of Microsoft’s that was found has a fee for enrolment or the price of a plan.',
    grade: 'C',
    reported: 'distributors and consultants, 2025 and 2026',
  },
} as const satisfies Record<string, Fact>;
