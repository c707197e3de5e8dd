import type { PolicyOf } from '../checklist/policy.ts';
import type { stayAuthorised2025 } from './2025-10.ts';

const policy2025: PolicyOf<typeof stayAuthorised2025> = {
  requirements: {
    revenue: {
      G37: ['reauthorisation-2025'],
      G38: ['reseller-revenue-2024'],
      G39: ['first-year-2024'],
    },
    'partner-id': { G37: ['reauthorisation-2025'] },
    authority: { G37: ['reauthorisation-2025'] },
    mfa: { G37: ['reauthorisation-2025'], G30: ['security-mandatory'] },
    'security-contact': { G37: ['reauthorisation-2025'], G30: ['security-mandatory'] },
    agreement: { G44: ['mpa-each-tenant'] },
    region: { G44: ['tenant-in-each-region'] },
  },
  plan: {
    G37: ['reauthorised-yearly-2025'],
    G40: ['reseller-revenue-2024'],
    G40b: ['reseller-revenue-notice-2023'],
    G41: ['deauthorised-2024'],
  },
  notes: {
    G38: ['revenue-since-2024', 'reseller-revenue-2024'],
    G38b: ['reseller-revenue-notice-2023'],
    G39: ['first-year-2024'],
    G41: ['deauthorised-2024'],
    G42: ['suspended'],
    G43: ['orders-blocked', 'distributors'],
    G44: ['mpa-language', 'membership-is-not-enough'],
  },
};

export const policies = { '2025-10': policy2025 };
