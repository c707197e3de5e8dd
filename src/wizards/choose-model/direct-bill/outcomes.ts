import { direct, twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes for a direct-bill partner. */
export const outcomes: Outcomes = {
  'stay-direct-bill': {
    verdict: 'fits',
    overtaken: ['direct-bill-revenue'],
    restsOn: {
      F48: ['transition-note', 'requirements-to-stay'],
      F8: ['direct-bill'],
      F4: ['roles'],
      F40: ['transition', 'transition-steps'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
  'requirements-not-met': {
    verdict: 'no-longer',
    overtaken: ['direct-bill-revenue'],
    restsOn: {
      F48: ['transition-note', 'requirements-to-stay'],
      F40: ['transition-note', 'restricted', 'restricted-status', 'transition'],
    },
    you: 'direct-bill',
    drawing: [direct, twoTier],
  },
  'move-to-reseller': {
    verdict: 'fits',
    overtaken: ['reseller-revenue'],
    restsOn: {
      F40: [
        'transition',
        'transition-steps',
        'both-models',
        'tasks-afterwards',
        'move-customers',
        'extend-relationship',
        'invite-to-provider',
        'transfer-prerequisites',
        'customer-agreement',
        'move-subscriptions',
        'verify-transfer',
        'find-provider',
        'accept-invitation',
      ],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'find-standing': {
    verdict: 'find-out',
    overtaken: ['direct-bill-revenue'],
    restsOn: {
      F48: ['transition-note', 'requirements-to-stay'],
      F40: ['transition-note', 'restricted-status'],
      F8: ['direct-bill'],
      R5: ['minimum-requirements'],
      R10: ['twelve-months'],
      R1: ['minimum-requirements'],
      R2: ['minimum-requirements'],
      R3: ['minimum-requirements'],
      R4: ['minimum-requirements'],
      R6: ['minimum-requirements'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
};
