import { direct, twoTier } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

/** The policy behind the outcomes for an indirect reseller today. */
export const outcomes = {
  'stay-reseller': {
    verdict: 'fits',
    checks: ['stay-authorised'],
    restsOn: {
      F3: ['roles'],
      G37: ['reauthorisation-2025', 'reauthorised-yearly-2025'],
      G38: ['reseller-revenue-2024'],
      G39: ['first-year-2024'],
      G41: ['deauthorised-2024'],
      G43: ['orders-blocked'],
      G44: ['mpa-each-tenant'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'find-wish': {
    verdict: 'find-out',
    checks: ['direct-bill-requirements'],
    restsOn: {
      F3: ['roles'],
      F4: ['roles'],
      F8: ['direct-bill'],
      G6: ['csp-2025'],
      G10: ['plan-last-2025'],
      G37: ['reauthorisation-2025'],
    },
    drawing: [direct, twoTier],
  },
  'not-yet-revenue': {
    verdict: 'not-yet',
    checks: ['direct-bill-requirements'],
    restsOn: {
      G6: ['csp-2025'],
      G7: ['revenue-to-stay-2025'],
      G10: ['plan-last-2025'],
      F9: ['enrol-as-reseller'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'find-revenue': {
    verdict: 'find-out',
    checks: ['direct-bill-requirements'],
    restsOn: { G6: ['csp-2025'], G7: ['revenue-to-stay-2025'] },
    you: 'reseller',
    drawing: [twoTier],
  },
  'not-yet-requirements': {
    verdict: 'not-yet',
    checks: ['direct-bill-requirements'],
    restsOn: {
      G4: ['twelve-months-2025'],
      G5: ['csp-2025'],
      G8: ['csp-2025'],
      G9: ['direct-bill-2025'],
      G12: ['csp-2025', 'security-mandatory'],
      G13: ['csp-2025'],
      G10: ['plan-last-2025'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'find-requirements': {
    verdict: 'find-out',
    checks: ['direct-bill-requirements'],
    restsOn: {
      G1: ['membership-2026'],
      G4: ['twelve-months-2025'],
      G8: ['csp-2025'],
      G9: ['direct-bill-2025'],
      G12: ['security-mandatory'],
      G13: ['csp-2025'],
      G20: ['presales-help'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'find-what-counts': {
    verdict: 'find-out',
    checks: ['direct-bill-requirements'],
    restsOn: {
      G7: ['revenue-to-stay-2025', 'csp-2025'],
      G6: ['csp-2025'],
      G10: ['plan-last-2025'],
      G14: ['csp-2025'],
      G19: ['two-tenants-2023'],
      G20: ['presales-help'],
      G22: ['assessed-yearly-2026'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
} as const satisfies Outcomes;
