import type { ChecklistWizard } from './checklist/checklist.ts';
import { chooseModel } from './choose-model/index.ts';
import { checklists } from './checklists.ts';
import { transactionScenarios } from './transaction-scenarios/index.ts';
import type { Wizard } from './tree/tree.ts';

/** A wizard with its kind, and the task under which the navigation lists it. */
export type RegisteredWizard = { readonly task: 'decide' | 'enrol' | 'together' | 'sell' } & (
  { readonly kind: 'tree'; readonly wizard: Wizard } | { readonly kind: 'checklist'; readonly wizard: ChecklistWizard }
);

/**
 * Every wizard, in the order in which the site offers them. Menus, pages, the desk, the exports and the tests read this
 * list, so that a new wizard is a line here and its folders.
 */
export const registry = [
  { kind: 'tree', task: 'sell', wizard: transactionScenarios },
  { kind: 'tree', task: 'decide', wizard: chooseModel },
  ...checklists,
] as const satisfies readonly RegisteredWizard[];

type Registered = (typeof registry)[number];

/** The id of a wizard that asks one question after another. */
export type WizardId = Extract<Registered, { kind: 'tree' }>['wizard']['id'];

export { checklistIds, checklistOf, type ChecklistId } from './checklists.ts';

/** The wizards that ask one question after another, in the order of the registry. */
export const wizardIds: readonly WizardId[] = registry.flatMap((one) => (one.kind === 'tree' ? [one.wizard.id] : []));

/** The wizard of an id, whatever its kind; `undefined` where there is none. */
export const registeredAs = (id: string): RegisteredWizard | undefined =>
  registry.find(({ wizard }) => wizard.id === id);

/** @throws for an id that no wizard with questions has */
export function wizardOf(id: string): Wizard {
  const found = registeredAs(id);
  if (found?.kind !== 'tree') throw new Error(`there is no wizard “${id}”`);
  return found.wizard;
}
