import { chooseModel } from './choose-model/index.ts';
import { transactionScenarios } from './transaction-scenarios/index.ts';
import type { Wizard } from './tree/tree.ts';

/** Every wizard by its id, in the order in which the site offers them. */
export const wizards = {
  'transaction-scenarios': transactionScenarios,
  'choose-model': chooseModel,
} as const satisfies Record<string, Wizard>;

export type WizardId = keyof typeof wizards;

export const wizardIds = ['transaction-scenarios', 'choose-model'] as const satisfies readonly WizardId[];

/** @throws for an id that no wizard has */
export function wizardOf(id: string): Wizard {
  const known = wizardIds.find((other) => other === id);
  if (!known) throw new Error(`there is no wizard “${id}”`);
  return wizards[known];
}
