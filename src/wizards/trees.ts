import { chooseModel } from './choose-model/index.ts';
import { transactionScenarios } from './transaction-scenarios/index.ts';
import type { Wizard } from './tree/tree.ts';

/** The wizards that ask one question after another, in the order in which the site offers them. */
export const trees = [
  { kind: 'tree', task: 'sell', wizard: transactionScenarios },
  { kind: 'tree', task: 'decide', wizard: chooseModel },
] as const;

type Registered = (typeof trees)[number];

/** The id of a wizard that asks one question after another. */
export type WizardId = Registered['wizard']['id'];

/** Their ids, in the same order. */
export const wizardIds: readonly WizardId[] = trees.map(({ wizard }) => wizard.id);

/** @throws for an id that no wizard with questions has */
export function wizardOf(id: string): Wizard {
  const found = trees.find(({ wizard }) => wizard.id === id);
  if (!found) throw new Error(`there is no wizard “${id}”`);
  return found.wizard;
}
