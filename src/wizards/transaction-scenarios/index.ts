import type { Wizard } from '../tree/tree.ts';
import { machine, outcomes } from './machine.ts';

export const transactionScenarios = {
  id: 'transaction-scenarios',
  machine,
  outcomes,
  isDivided: true,
} satisfies Wizard;
