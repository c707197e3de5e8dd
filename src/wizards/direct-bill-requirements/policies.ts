import type { PolicyOf } from '../checklist/policy.ts';
import type { directBill2021 } from './2021-05.ts';
import type { directBill2025 } from './2025-10.ts';

const policy2021: PolicyOf<typeof directBill2021> = {
  requirements: {
    R1: { R1: ['requirement-mpn-id'], F47: ['mpn-status'], F20: ['mpn-locations', 'add-location'] },
    R2: { R2: ['requirement-endorsement'] },
    R3: { R3: ['requirement-support'], F4: ['roles'] },
    R5: { R5: ['requirement-revenue'] },
    R10: { R10: ['twelve-months'] },
    R6: { R6: ['requirement-accounts'] },
    R8: { R8: ['roles'], F4: ['roles'] },
    R4: { R4: ['requirement-support', 'eligibility'], F39: ['eligibility'] },
    R7: { R7: ['requirement-managed-service', 'roles'], F4: ['roles'] },
    R9: {
      R9: ['mpa-required'],
      F22: ['mpa-required'],
      F25: ['reseller-mpa'],
      F26: ['mpa-per-region', 'sign-mpa', 'verify-mpa'],
    },
  },
  plan: { F39: ['eligibility'], R9: ['mpa-required'], F48: ['transition-note', 'requirements-to-stay'] },
};

const policy2025: PolicyOf<typeof directBill2025> = {
  requirements: {
    E1: { E1: ['direct-bill-2025', 'membership-2026'], G1: ['membership-2026'] },
    E2: { E2: ['direct-bill-2025'] },
    E3: { E3: ['csp-2025', 'twelve-months-2025'] },
    E4: { E4: ['csp-2025'], G53b: ['verification-days'], G24: ['suspended'] },
    E5: { E5: ['csp-2025'], G7: ['revenue-to-stay-2025', 'csp-2025'], G20: ['presales-help'] },
    E6: { E6: ['csp-2025'], G17: ['new-region-2026'] },
    G9: { G9: ['direct-bill-2025'] },
    E8: { E8: ['csp-2025'], G30: ['security-mandatory'], G31: ['security-score'] },
    E9: { E9: ['csp-2025'] },
    E7: { E7: ['direct-bill-2025', 'plan-last-2025', 'csp-2025'] },
    G15: { G15: ['managed-service-2023', 'managed-service-recommended-2023', 'csp-2025'] },
    E10: { E10: ['csp-2025'] },
  },
  plan: {
    G17: ['new-region-2026'],
    G18: ['direct-bill-enrolment-2023'],
    G19: ['two-tenants-2023'],
    E7: ['direct-bill-2025', 'plan-last-2025', 'csp-2025'],
    E10: ['csp-2025'],
    G22: ['assessed-yearly-2026'],
  },
  notes: {
    G16: ['accounts-2023', 'csp-2025'],
    G17: ['new-region-2026'],
    G19: ['both-tenants-2023'],
    G20: ['presales-help'],
    G22: ['security-yearly'],
    G23b: ['security-since-2025'],
    G24: ['suspended'],
    G25: ['restricted-2022'],
    G25b: ['restricted-first'],
  },
};

export const policies = { '2021-05': policy2021, '2025-10': policy2025 };
