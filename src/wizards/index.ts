import { editionOf, type ChecklistWizard } from './checklist/checklist.ts';
import { checklists, type ChecklistId } from './checklists.ts';
import type { EditionId, InEdition } from '../program/editions.ts';
import type { Wizard } from './tree/tree.ts';
import { trees, type WizardId } from './trees.ts';

export { checklistIds, checklistOf, type ChecklistId } from './checklists.ts';
export { wizardIds, wizardOf, type WizardId } from './trees.ts';

/** A wizard with its kind, and the task under which the navigation lists it. */
export type RegisteredWizard = { readonly task: 'decide' | 'enrol' | 'together' | 'sell' } & (
  | { readonly kind: 'tree'; readonly id: WizardId; readonly wizards: InEdition<Wizard> }
  | { readonly kind: 'checklist'; readonly id: ChecklistId; readonly wizard: ChecklistWizard }
);

/**
 * Every wizard, in the order in which the site offers them. Menus, pages, the desk, the exports and the tests read this
 * list, so that a new wizard is its folders and a line in one of the two lists. An island imports the list of its own kind,
 * so that a page loads no other.
 */
export const registry = [...trees, ...checklists] as const satisfies readonly RegisteredWizard[];

/** The wizards that an edition has: a checklist may be of one edition only. */
export const registryUnder = (edition: EditionId) =>
  registry.filter((one) => one.kind === 'tree' || editionOf(one.wizard, edition) !== undefined);

/** The checklists that an edition has. */
export const checklistsUnder = (edition: EditionId): readonly ChecklistId[] =>
  checklists.filter(({ wizard }) => editionOf(wizard, edition) !== undefined).map(({ id }) => id);

/** The wizard of an id, whatever its kind; `undefined` where there is none. */
export const registeredAs = (id: string): RegisteredWizard | undefined =>
  registry.find((registered) => registered.id === id);
