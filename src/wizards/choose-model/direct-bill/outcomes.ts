import { currentEdition as edition } from '../../../program/editions.ts';
import { direct, twoTier } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes for a direct-bill partner. */
export const outcomes: Outcomes = {
  'stay-direct-bill': {
    verdict: 'fits',
    edition,
    overtaken: ['direct-bill-revenue'],
    restsOn: {
      F48: ['transition-note', 'requirements-to-stay'],
      F8: ['direct-bill'],
      F4: ['roles'],
      F40: ['transition-note', 'transition', 'transition-steps'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
  'requirements-not-met': {
    verdict: 'no-longer',
    edition,
    overtaken: ['direct-bill-revenue', 'reseller-revenue', 'security-and-providers'],
    restsOn: {
      F48: ['transition-note', 'requirements-to-stay'],
      F40: ['transition-note', 'restricted', 'restricted-status', 'transition'],
    },
    you: 'direct-bill',
    drawing: [direct, twoTier],
  },
  'move-to-reseller': {
    verdict: 'fits',
    edition,
    overtaken: ['reseller-revenue', 'security-and-providers'],
    restsOn: {
      F40: ['transition', 'transition-note', 'transition-steps', 'both-models', 'move-customers', 'move-subscriptions'],
      F7: ['two-tier'],
    },
    you: 'reseller',
    drawing: [twoTier],
  },
  'find-standing': {
    verdict: 'find-out',
    edition,
    overtaken: ['direct-bill-revenue'],
    restsOn: {
      F48: ['transition-note', 'requirements-to-stay'],
      F40: ['transition-note', 'restricted-status'],
      R1: ['minimum-requirements'],
      R2: ['minimum-requirements'],
      R3: ['minimum-requirements'],
      R4: ['minimum-requirements'],
      R6: ['minimum-requirements'],
      R8: ['roles'],
      R9: ['mpa-required'],
    },
    you: 'direct-bill',
    drawing: [direct],
  },
};
