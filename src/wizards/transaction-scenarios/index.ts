import { inEdition, newestIn, type ByEdition } from '../../program/editions.ts';
import { keysOf } from '../../program/keys.ts';
import { machineOf } from './machine.ts';
import { scenariosOf } from './scenarios.ts';

/** See `Wizard.instead`: what moved by waiting or by a switch is transferred today. */
const instead: ByEdition<Readonly<Record<string, string>>> = {
  '2021-05': {
    's3-transfer-licences': 's3-move-licences-from-partner',
    's3-transfer-licences-as-reseller': 's3-move-licences-from-partner',
    's3-transfer-azure-plan': 's3-switch-azure',
    's3-transfer-azure-plan-as-reseller': 's3-switch-azure',
    's3-move-old-azure': 's3-switch-azure',
  },
  '2025-10': {
    's3-move-licences-from-partner': 's3-transfer-licences',
    's3-switch-azure': 's3-transfer-azure-plan',
  },
};

/** What may be sold to whom, under each edition. */
export const transactionScenarios = inEdition((edition) => ({
  id: 'transaction-scenarios',
  edition,
  machine: machineOf(edition),
  instead: newestIn(edition, instead) ?? {},
  // An answer is named after the number that D3#supported-partner-transactions-in-the-csp-program gives the scenario.
  scenarios: Object.fromEntries(keysOf(scenariosOf[edition]).map((answer) => [answer, answer.slice(1)])),
}));
