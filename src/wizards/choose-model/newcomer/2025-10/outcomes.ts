import { direct, twoTier } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

/** The policy behind the outcomes for a company that is new to CSP today. */
export const outcomes = {
  'join-network': {
    verdict: 'not-yet',
    checks: ['reseller-readiness'],
    restsOn: {
      G36: ['new-enrolment-2025'],
      G51: ['partner-ids', 'location-id'],
      G52: ['location-vetting'],
      G35: ['before-you-begin-2025'],
    },
    drawing: [twoTier],
  },
  'find-mpn-id': {
    verdict: 'find-out',
    checks: ['reseller-readiness'],
    restsOn: {
      G36: ['new-enrolment-2025'],
      G51: ['global-id', 'location-id'],
      G35: ['before-you-begin-2025'],
      F47: ['mpn-status'],
    },
    drawing: [twoTier],
  },
  'start-reseller': {
    verdict: 'fits',
    checks: ['reseller-readiness'],
    restsOn: {
      G35: ['before-you-begin-2025'],
      G36: ['new-enrolment-2025', 'first-year-2024'],
      G37: ['reauthorisation-2025', 'reauthorised-yearly-2025'],
      G41: ['deauthorised-2024'],
      G44: ['mpa-each-tenant'],
      F3: ['roles'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'start-reseller-direct-bill-later': {
    verdict: 'fits',
    checks: ['reseller-readiness', 'direct-bill-requirements'],
    restsOn: {
      G35: ['before-you-begin-2025'],
      G4: ['twelve-months-2025'],
      G6: ['csp-2025'],
      G10: ['plan-last-2025'],
      G19: ['two-tenants-2023'],
      G44: ['mpa-each-tenant'],
    },
    you: 'reseller',
    drawing: [twoTier, direct],
  },
} as const satisfies Outcomes;
