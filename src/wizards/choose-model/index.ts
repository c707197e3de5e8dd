import { inEdition } from '../../program/editions.ts';
import { machineOf } from './machine.ts';

/** Which partnership model fits, under each edition. */
export const chooseModel = inEdition((edition) => ({ id: 'choose-model', edition, machine: machineOf(edition) }));
