import { keysOf } from '../../program/keys.ts';
import { scenarios } from './scenarios.ts';
import type { Wizard } from '../tree/tree.ts';
import { machine } from './machine.ts';

export const transactionScenarios = {
  id: 'transaction-scenarios',
  machine,
  // An answer is named after the number that D3#supported-partner-transactions-in-the-csp-program gives the scenario.
  scenarios: Object.fromEntries(keysOf(scenarios).map((answer) => [answer, answer.slice(1)])),
} as const satisfies Wizard;
