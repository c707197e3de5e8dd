import { direct, twoTier } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';

/** The policy behind the outcomes for a direct-bill partner today. */
export const outcomes = {
  'stay-direct-bill': {
    verdict: 'fits',
    restsOn: {
      G22: ['assessed-yearly-2026', 'security-yearly'],
      G6: ['csp-2025'],
      G7: ['revenue-to-stay-2025'],
      G17: ['new-region-2026'],
      F4: ['roles'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
  'requirements-not-met': {
    verdict: 'no-longer',
    restsOn: {
      G22: ['assessed-yearly-2026'],
      G24: ['suspended'],
      G25: ['restricted-2022', 'restricted-status-2022'],
      G80: ['restricted-first'],
      G81: ['way-back-2025'],
    },
    you: 'direct-bill',
    drawing: [direct, twoTier],
  },
  'move-to-reseller': {
    verdict: 'fits',
    restsOn: {
      G80: ['restricted-first', 'other-tenant', 'transition-programs'],
      G81: ['way-back-2025'],
      G82: ['transition-steps-2023'],
      G83: ['move-customers-2023', 'extend-relationship-2023', 'customer-agreement-2023'],
      G83b: ['transfer-new-commerce', 'transfer-reasons'],
      G84: ['both-models-2023'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'find-standing': {
    verdict: 'find-out',
    checks: ['direct-bill-requirements'],
    restsOn: {
      G22: ['assessed-yearly-2026', 'security-yearly'],
      G6: ['csp-2025'],
      G7: ['revenue-to-stay-2025'],
      G24: ['suspended'],
      G25: ['restricted-status-2022'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
} as const satisfies Outcomes;
