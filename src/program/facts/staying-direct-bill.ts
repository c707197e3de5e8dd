import type { Fact } from './fact.ts';

/** How a direct-bill partner is checked, and what happens when it misses a requirement. */
export const stayingDirectBill = {
  G22: {
    sentence:
      'The requirements for direct bill are assessed for every new applicant and every year. The security requirements are validated in the month in which the company was first onboarded to CSP.',
    grade: 'A-',
    passages: ['assessed-yearly-2026', 'security-yearly'],
  },
  G23: {
    sentence: 'A yearly reassessment of all requirements for direct bill stood in the documentation by 24 April 2023.',
    grade: 'A',
    passages: ['capabilities-2023'],
  },
  G23b: {
    sentence:
      'Updated eligibility requirements are enforced from 1 October 2025 for direct-bill partners, distributors and indirect resellers.',
    grade: 'A-',
    passages: ['security-since-2025'],
  },
  G23c: {
    sentence:
      'The revenue of {stayingRevenue["2025-10"]} is checked from 1 October 2025, for direct-bill partners that are in the program already too.',
    grade: 'C',
    reported: 'the press and distributors, 2025',
  },
  G24: {
    sentence:
      'Microsoft suspends a CSP tenant that does not meet the eligibility requirements. While it is suspended, existing deployments, licences and services can still be managed, and new licences cannot be resold. A direct-bill tenant that misses the requirements can go over to indirect reseller. Other grounds are significant abuse, a profile that failed or was rejected, an invoice more than {overdueDays["2025-10"]} days overdue, and for resellers trouble in the operations of their provider.',
    grade: 'A-',
    passages: ['suspended'],
  },
  G25: {
    sentence:
      'In 2022 a restricted direct-bill partner can make no new purchases, create no customers, invite none to a direct relationship, and create no sandbox; existing subscriptions stay, renew and are billed, and licence counts can change. Whether that page still stands is not established.',
    grade: 'A',
    passages: ['restricted-2022', 'restricted-status-2022'],
  },
  G25b: {
    sentence: 'Restricted is still a status of direct-bill enrolments in 2025.',
    grade: 'A-',
    passages: ['restricted-first'],
  },
  G26: {
    sentence:
      'A direct-bill tenant that misses the requirements becomes restricted at its anniversary, is suspended some weeks later, and revoked some weeks after that.',
    grade: 'C',
    reported: 'a partner’s question in Microsoft’s tech community of 25 October 2025, without an answer from Microsoft',
  },
  G27: {
    sentence:
      'With the Eligibility Dashboard, since 27 August 2026, the MAICPP enrolment is checked for each direct-bill tenant, and that is enforced {dashboardDays["2025-10"]} days later; revenue, designation and support plan stay at the level of the Partner Global Account.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026, which states it without a quotation',
  },
} as const satisfies Record<string, Fact>;
