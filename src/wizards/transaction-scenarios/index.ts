import { inEdition } from '../../program/editions.ts';
import { keysOf } from '../../program/keys.ts';
import { machineOf } from './machine.ts';
import { scenariosOf } from './scenarios.ts';

/** What may be sold to whom, under each edition. */
export const transactionScenarios = inEdition((edition) => ({
  id: 'transaction-scenarios',
  edition,
  machine: machineOf(edition),
  // An answer is named after the number that D3#supported-partner-transactions-in-the-csp-program gives the scenario.
  scenarios: Object.fromEntries(keysOf(scenariosOf[edition]).map((answer) => [answer, answer.slice(1)])),
}));
