import { currentEdition as edition } from '../../program/editions.ts';
import { direct, twoTier } from '../drawings.ts';
import { question, type ModelPart } from './setup.ts';

/** Where the company stands in the program. */
export const place = {
  questions: {
    place: question({
      on: {
        new: { target: 'mpn-id' },
        reseller: { target: 'reseller-plan' },
        'direct-bill': { target: 'direct-bill-plan' },
        provider: { target: 'indirect-provider' },
        'not-sure': { target: 'find-place' },
      },
    }),
  },
  outcomes: {
    'find-place': {
      verdict: 'find-out',
      edition,
      restsOn: {
        F1: ['roles'],
        F25: ['reseller-mpa'],
        F47: ['reseller-status'],
        F10: ['before-you-begin'],
        F9: ['enrol-as-reseller'],
        F40: ['transition'],
      },
      drawing: [direct, twoTier],
    },
  },
} as const satisfies ModelPart;
