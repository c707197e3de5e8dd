import type { Wizard } from '../tree/tree.ts';
import { machine, outcomes } from './machine.ts';

export const chooseModel = { id: 'choose-model', machine, outcomes } as const satisfies Wizard;
