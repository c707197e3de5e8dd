import { checklists, type ChecklistId } from './checklistEditions.ts';
import { keysOf } from '../program/keys.ts';
import { checklistWizard, type ChecklistWizard } from './checklist/checklist.ts';

/** Every checklist by its id, with its machines, in the order in which the site offers them. */
export const checklistWizards: Readonly<Record<ChecklistId, ChecklistWizard>> = {
  'direct-bill-requirements': checklistWizard('direct-bill-requirements', checklists['direct-bill-requirements']),
  'reseller-readiness': checklistWizard('reseller-readiness', checklists['reseller-readiness']),
};

export const checklistIds = keysOf(checklists);
