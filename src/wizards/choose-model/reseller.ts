import { currentEdition as edition } from '../../program/editions.ts';
import { direct, twoTier } from '../drawings.ts';
import { question, type ModelPart } from './setup.ts';

/** An indirect reseller today (F3, R3, R5, R6, R8). Revenue is asked before capabilities; where both are missing it is said first. */
export const reseller = {
  questions: {
    'reseller-plan': question({
      on: {
        yes: { target: 'become-provider' },
        no: { target: 'own-contract' },
        'not-sure': { target: 'own-contract' },
      },
    }),
    'own-contract': question({
      on: {
        yes: { target: 'revenue' },
        no: { target: 'stay-reseller' },
        'not-sure': { target: 'find-wish' },
      },
    }),
    revenue: question({
      on: {
        enough: { target: 'capabilities' },
        below: { target: 'not-yet-revenue' },
        'not-sure': { target: 'find-revenue' },
      },
    }),
    capabilities: question({
      on: {
        all: { target: 'within-reach' },
        'not-all': { target: 'not-yet-capabilities' },
        'not-sure': { target: 'find-capabilities' },
      },
    }),
  },
  outcomes: {
    'stay-reseller': {
      verdict: 'fits',
      edition,
      overtaken: ['reseller-revenue', 'security-and-providers', 'direct-bill-revenue'],
      restsOn: {
        F3: ['roles'],
        F9: ['enrol-as-reseller'],
        F7: ['enrol-as-reseller', 'two-tier'],
        F22: ['mpa-required'],
        F26: ['mpa-per-region'],
        R5: ['minimum-requirements'],
        R8: ['roles'],
        R3: ['minimum-requirements'],
        R6: ['minimum-requirements'],
        R10: ['twelve-months'],
        F2: ['roles'],
      },
      you: 'reseller',
      drawing: [twoTier],
    },
    'find-wish': {
      verdict: 'find-out',
      checks: ['direct-bill-requirements'],
      edition,
      overtaken: ['direct-bill-revenue', 'reseller-revenue', 'security-and-providers'],
      restsOn: {
        F3: ['roles'],
        F4: ['roles'],
        F8: ['direct-bill'],
        R4: ['minimum-requirements'],
        F2: ['roles'],
        R8: ['roles'],
      },
      drawing: [direct, twoTier],
    },
    'not-yet-revenue': {
      verdict: 'not-yet',
      checks: ['direct-bill-requirements'],
      edition,
      overtaken: ['direct-bill-revenue', 'reseller-revenue', 'security-and-providers'],
      restsOn: {
        R5: ['minimum-requirements'],
        R4: ['minimum-requirements', 'eligibility'],
        F9: ['enrol-as-reseller'],
        R3: ['minimum-requirements'],
        R6: ['minimum-requirements'],
        R8: ['roles'],
      },
      you: 'reseller',
      drawing: [twoTier],
    },
    'not-yet-capabilities': {
      verdict: 'not-yet',
      checks: ['direct-bill-requirements'],
      edition,
      overtaken: ['direct-bill-revenue', 'reseller-revenue', 'security-and-providers'],
      restsOn: {
        R3: ['minimum-requirements'],
        R6: ['minimum-requirements'],
        R8: ['roles'],
        R7: ['minimum-requirements', 'roles'],
        F2: ['roles'],
      },
      you: 'reseller',
      drawing: [twoTier],
    },
    'find-revenue': {
      verdict: 'find-out',
      checks: ['direct-bill-requirements'],
      edition,
      overtaken: ['direct-bill-revenue', 'reseller-revenue', 'security-and-providers'],
      restsOn: {
        R5: ['minimum-requirements'],
        R3: ['minimum-requirements'],
        R6: ['minimum-requirements'],
        R8: ['roles'],
      },
      you: 'reseller',
      drawing: [twoTier],
    },
    'find-capabilities': {
      verdict: 'find-out',
      checks: ['direct-bill-requirements'],
      edition,
      overtaken: ['direct-bill-revenue', 'reseller-revenue', 'security-and-providers'],
      restsOn: { R3: ['minimum-requirements'], R6: ['minimum-requirements'], R8: ['roles'] },
      you: 'reseller',
      drawing: [twoTier],
    },
    'within-reach': {
      verdict: 'fits',
      checks: ['direct-bill-requirements'],
      edition,
      overtaken: ['direct-bill-revenue'],
      restsOn: {
        R1: ['minimum-requirements'],
        R2: ['minimum-requirements'],
        R3: ['minimum-requirements'],
        R5: ['minimum-requirements'],
        R6: ['minimum-requirements'],
        R8: ['roles'],
        R10: ['twelve-months'],
        R4: ['minimum-requirements', 'eligibility'],
        R9: ['mpa-required'],
        F4: ['roles'],
        F8: ['direct-bill'],
        F39: ['eligibility'],
        R7: ['minimum-requirements', 'roles'],
      },
      you: 'direct-bill',
      drawing: [direct],
    },
  },
} as const satisfies ModelPart;
