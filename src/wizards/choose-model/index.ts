import { inEdition, type EditionId } from '../../program/editions.ts';
import type { Wizard } from '../tree/tree.ts';
import { machineOf } from './machine.ts';

/** See `Wizard.instead`. */
const instead: Readonly<Partial<Record<EditionId, Readonly<Record<string, string>>>>> = {
  '2021-05': { 'global-revenue': 'revenue' },
  '2025-10': { revenue: 'global-revenue' },
};

/** Which partnership model fits, under each edition. */
export const chooseModel = inEdition((edition): Wizard => ({
  id: 'choose-model',
  edition,
  machine: machineOf(edition),
  ...(instead[edition] && { instead: instead[edition] }),
}));
