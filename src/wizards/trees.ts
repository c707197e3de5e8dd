import type { EditionId } from '../program/editions.ts';
import { chooseModel } from './choose-model/index.ts';
import { transactionScenarios } from './transaction-scenarios/index.ts';
import type { Wizard } from './tree/tree.ts';

/** The wizards that ask one question after another, in the order in which the site offers them, each under every edition. */
export const trees = [
  { kind: 'tree', task: 'sell', id: 'transaction-scenarios', wizards: transactionScenarios },
  { kind: 'tree', task: 'decide', id: 'choose-model', wizards: chooseModel },
] as const;

/** The id of a wizard that asks one question after another. */
export type WizardId = (typeof trees)[number]['id'];

/** Their ids, in the same order. */
export const wizardIds: readonly WizardId[] = trees.map(({ id }) => id);

/** A wizard under an edition. @throws for an id that no wizard with questions has */
export function wizardOf(id: string, edition: EditionId): Wizard {
  const found = trees.find((tree) => tree.id === id);
  if (!found) throw new Error(`there is no wizard “${id}”`);
  return found.wizards[edition];
}
