import type { Fact } from './fact.ts';

/** Direct bill: its minimum requirements as of 27 October 2020, and what comes before, after and instead. */
export const directBill = {
  R1: {
    sentence:
      'Before applying for direct bill, a company has an active membership of the Microsoft Partner Network, and an MPN ID for the location where it wants to sell.',
    grade: 'A',
    passages: ['minimum-requirements', 'requirement-mpn-id'],
  },
  R2: {
    sentence:
      'Before applying for direct bill, you have the authority to accept and sign legal agreements for your organisation.',
    grade: 'A',
    passages: ['minimum-requirements', 'requirement-endorsement'],
  },
  R3: {
    sentence:
      'Before applying for direct bill, a company is able to give customers the first level of support for cloud products.',
    grade: 'A',
    passages: ['minimum-requirements', 'requirement-support'],
  },
  R4: {
    sentence:
      'A direct-bill partner has a Microsoft support plan, Advanced Support for Partners (ASfP) or Premier Support for Partners (PSfP). It is bought only after Microsoft has said that the credit check is passed; what follows for somebody who bought one earlier, the documents do not say.',
    grade: 'A',
    passages: ['minimum-requirements', 'requirement-support', 'eligibility'],
  },
  R5: {
    sentence:
      'Before applying for direct bill, a company has had at least {directBillRevenue} of CSP revenue in the preceding {revenueMonths} months as an indirect reseller. Only cloud revenue counts, without perpetual software in CSP. Partner Center shows the figure; it is subject to Microsoft’s review, which may ask for more. For other currencies no document gives a rule.',
    grade: 'A',
    passages: ['minimum-requirements', 'requirement-revenue'],
  },
  R6: {
    sentence:
      'Before applying for direct bill, a company has the infrastructure to manage billing and provisioning for its customers (accounts receivable).',
    grade: 'A',
    passages: ['minimum-requirements', 'requirement-accounts'],
  },
  R7: {
    sentence:
      'At least one managed service, IP service or customer solution application is recommended, according to the list of requirements; according to the description of roles, a direct-bill partner needs to be able to provide managed services.',
    grade: 'A',
    passages: ['minimum-requirements', 'requirement-managed-service', 'roles'],
  },
  R8: {
    sentence: 'Before applying for direct bill, a company is able to integrate with Microsoft through APIs.',
    grade: 'A',
    passages: ['roles'],
  },
  R9: {
    sentence: 'To transact, a direct-bill partner has signed the MPA.',
    grade: 'A',
    passages: ['mpa-required'],
  },
  R10: {
    sentence:
      'Before applying for direct bill, a company has transacted as an indirect reseller for {resellerMonths} months. A linked document of 15 April 2021 says so.',
    grade: 'A',
    passages: ['twelve-months'],
  },
  F39: {
    sentence:
      'You verify the minimum requirements and go to the enrolment form. After Microsoft has verified that the company meets them and that the application is complete, it reviews and verifies the business information and, as part of that, checks credit, which can take several days or more. During that time, do not buy a support plan; buy it when an e-mail has said that the credit check is passed.',
    grade: 'A',
    passages: ['eligibility'],
  },
  F48: {
    sentence:
      'An existing direct-bill partner, as of January 2021, has at least {stayingRevenue} of CSP program revenue over the previous {stayingMonths} months at the level of its Partner Global Account, and must meet the requirements to stay one.',
    grade: 'A',
    passages: ['transition-note', 'requirements-to-stay'],
  },
  F40: {
    sentence:
      'A direct-bill partner can become an indirect reseller in Partner Center with its existing tenant, which cannot be rolled back to direct bill only; approval comes usually at once and takes up to {approvalDays} business days, and at first the way is open only to anniversary dates from September to December. During the transition the partner is both: customers move first, by extending the relationship or by an indirect-reseller invitation, with their consent and the Microsoft Customer Agreement accepted through the provider; then subscriptions by a transfer request (Office 365 and Azure pay-as-you-go only; the rest is cancelled and bought again). A partner that does not meet the requirements will eventually be told by Microsoft that it is restricted: no new purchases, add-ons, customers, direct relationships or sandbox, while existing subscriptions renew, licence counts can change and billing goes on.',
    grade: 'A',
    passages: [
      'transition',
      'transition-note',
      'transition-steps',
      'both-models',
      'move-customers',
      'move-subscriptions',
      'acquire-as-reseller',
      'find-provider',
      'accept-invitation',
      'extend-relationship',
      'invite-to-provider',
      'customer-agreement',
      'transfer-prerequisites',
      'transfer-steps',
      'create-transfer',
      'verify-transfer',
      'tasks-afterwards',
      'transition-incentives',
      'restricted',
      'restricted-status',
    ],
  },
} as const satisfies Record<string, Fact>;
