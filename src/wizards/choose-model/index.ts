import type { Wizard } from '../tree/tree.ts';
import { machine } from './machine.ts';

export const chooseModel = { id: 'choose-model', machine } as const satisfies Wizard;
