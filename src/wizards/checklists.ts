import type { ChecklistWizard } from './checklist/checklist.ts';
import { directBillRequirements } from './direct-bill-requirements/index.ts';
import { resellerReadiness } from './reseller-readiness/index.ts';
import { stayAuthorised } from './stay-authorised/index.ts';

/**
 * The checklists, in the order in which the site offers them. They stand apart from the other wizards, whose outcomes name
 * them as the next thing to do.
 */
export const checklists = [
  { kind: 'checklist', task: 'decide', id: 'direct-bill-requirements', wizard: directBillRequirements },
  { kind: 'checklist', task: 'enrol', id: 'reseller-readiness', wizard: resellerReadiness },
  { kind: 'checklist', task: 'enrol', id: 'stay-authorised', wizard: stayAuthorised },
] as const;

type Registered = (typeof checklists)[number];

export type ChecklistId = Registered['id'];

/** The checklists, in the order in which the site offers them. */
export const checklistIds: readonly ChecklistId[] = checklists.map(({ id }) => id);

/** @throws for an id that no checklist has */
export function checklistOf(id: string): ChecklistWizard {
  const found = checklists.find((checklist) => checklist.id === id);
  if (!found) throw new Error(`there is no checklist “${id}”`);
  return found.wizard;
}
