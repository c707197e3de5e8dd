import type { Fact } from './fact.ts';

/** The security requirements of today. */
export const securityToday = {
  G30: {
    sentence:
      'From 1 October 2025 direct-bill partners, distributors and indirect resellers must use multifactor authentication (MFA) for all administrative users of the CSP tenant, and name a security contact in Partner Center. Direct-bill partners and distributors must also respond to security alerts within {alertHours["2025-10"]} hours. This is validated every year in the month of the first onboarding to CSP.',
    grade: 'A-',
    passages: ['security-since-2025', 'security-mandatory', 'security-yearly'],
  },
  G31: {
    sentence:
      'The page on the security requirements names mandatory requirements and no minimum for the security score, which runs up to 100.',
    grade: 'A-',
    passages: ['security-score', 'security-mandatory'],
  },
  G31b: {
    sentence: 'A score of 80 is not required.',
    grade: 'C',
    reported: 'Microsoft’s team in its tech community, 4 June 2025',
  },
  G32: {
    sentence:
      'In October 2023 partners had to enforce MFA for all user accounts of their tenants already; as a condition of the authorisation it is new.',
    grade: 'A',
    passages: ['mfa-2023'],
  },
} as const satisfies Record<string, Fact>;
