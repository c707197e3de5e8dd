import type { Wizard } from '../tree/tree.ts';
import { machine } from './machine.ts';

export const transactionScenarios = {
  id: 'transaction-scenarios',
  machine,
  // The numbers of D3#supported-partner-transactions-in-the-csp-program.
  scenarios: { s1: '1', s2: '2', s3: '3', s4: '4', s5: '5', s6: '6', s7: '7', s8: '8' },
} as const satisfies Wizard;
