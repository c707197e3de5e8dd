import { inEdition, newestIn, type ByEdition } from '../../program/editions.ts';
import type { Wizard } from '../tree/tree.ts';
import { machineOf } from './machine.ts';

/** See `Wizard.instead`. */
const instead: ByEdition<Readonly<Record<string, string>>> = {
  '2021-05': {
    'global-revenue': 'revenue',
    requirements: 'capabilities',
    'still-eligible': 'still-qualified',
    'find-what-counts': 'within-reach',
    'not-yet-requirements': 'not-yet-capabilities',
    'find-requirements': 'find-capabilities',
  },
  '2025-10': {
    revenue: 'global-revenue',
    capabilities: 'requirements',
    'still-qualified': 'still-eligible',
    'within-reach': 'find-what-counts',
    'not-yet-capabilities': 'not-yet-requirements',
    'find-capabilities': 'find-requirements',
  },
};

/** Which partnership model fits, under each edition. */
export const chooseModel = inEdition((edition): Wizard => ({
  id: 'choose-model',
  edition,
  machine: machineOf(edition),
  instead: newestIn(edition, instead) ?? {},
}));
