import { direct, twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes for a company that is new to CSP. */
export const outcomes: Outcomes = {
  'join-network': {
    verdict: 'not-yet',
    checks: ['reseller-readiness'],
    restsOn: {
      F11: ['enrol'],
      F12: ['enrol'],
      F25: ['reseller-mpa'],
      F10: ['before-you-begin'],
      F9: ['enrol-as-reseller'],
    },
    drawing: [twoTier],
  },
  'find-mpn-id': {
    verdict: 'find-out',
    checks: ['reseller-readiness'],
    restsOn: {
      F11: ['enrol'],
      F10: ['before-you-begin'],
      F25: ['reseller-mpa'],
      F47: ['mpn-status', 'after-verification'],
    },
    drawing: [twoTier],
  },
  'start-reseller': {
    verdict: 'fits',
    checks: ['reseller-readiness'],
    overtaken: ['reseller-revenue', 'security-and-providers'],
    restsOn: {
      F10: ['before-you-begin'],
      F6: ['two-tier'],
      F7: ['two-tier'],
      F3: ['roles'],
      F16: ['before-you-begin', 'enrolment-steps'],
      F24: ['mpa-required'],
      F25: ['reseller-mpa'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'start-reseller-direct-bill-later': {
    verdict: 'fits',
    checks: ['reseller-readiness', 'direct-bill-requirements'],
    overtaken: ['direct-bill-revenue'],
    restsOn: {
      F10: ['before-you-begin'],
      R5: ['minimum-requirements'],
      R10: ['twelve-months'],
      F9: ['enrol-as-reseller'],
      F24: ['mpa-required'],
      R3: ['minimum-requirements'],
      R6: ['minimum-requirements'],
      R8: ['roles'],
      R4: ['minimum-requirements', 'eligibility'],
    },
    you: 'reseller',
    drawing: [twoTier, direct],
  },
};
