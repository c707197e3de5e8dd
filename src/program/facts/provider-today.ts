import type { Fact } from './fact.ts';

/** Indirect providers today, which Microsoft now calls distributors. */
export const providerToday = {
  G48: {
    sentence:
      'Microsoft’s pages of 2025 say distributor for what was called indirect provider. Once a reseller has accepted a distributor’s request, its PLA ID is in the distributor’s list and can be assigned to subscriptions.',
    grade: 'A-',
    passages: ['security-since-2025', 'distributors', 'request-partnership-2025'],
  },
  G49: {
    sentence:
      'A distributor needs {providerRevenue["2025-10"]} of billed CSP revenue in the trailing months for each authorised region, a nomination by Microsoft, vetting, an assessment, a support plan and the mandatory security requirements. No page of Microsoft’s that says so was found.',
    grade: 'C',
    reported: 'the press, quoting a post of Microsoft’s of May 2025, and distributors',
  },
  G50: {
    sentence:
      'The mandatory security requirements hold for distributors too, and with them the answer to alerts within {alertHours["2025-10"]} hours.',
    grade: 'A-',
    passages: ['security-since-2025', 'security-mandatory'],
  },
} as const satisfies Record<string, Fact>;
