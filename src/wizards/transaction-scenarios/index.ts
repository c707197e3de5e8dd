import type { Wizard } from '../tree/tree.ts';
import { machine } from './machine.ts';

export const transactionScenarios = { id: 'transaction-scenarios', machine, isDivided: true } as const satisfies Wizard;
