import { directBillRequirements } from './direct-bill-requirements/index.ts';
import { resellerReadiness } from './reseller-readiness/index.ts';

/**
 * The checklists, in the order in which the site offers them. They stand apart from the other wizards, whose outcomes name
 * them as the next thing to do.
 */
export const checklists = [
  { kind: 'checklist', task: 'decide', wizard: directBillRequirements },
  { kind: 'checklist', task: 'enrol', wizard: resellerReadiness },
] as const;

export type ChecklistId = (typeof checklists)[number]['wizard']['id'];
