import { checklists, type ChecklistId } from './checklistEditions.ts';
import { keysOf } from '../program/keys.ts';
import type { ChecklistWizard } from './checklist/checklist.ts';

/** Every checklist by its id, in the order in which the site offers them. */
export const checklistWizards: Readonly<Record<ChecklistId, ChecklistWizard>> = {
  'direct-bill-requirements': { id: 'direct-bill-requirements', editions: checklists['direct-bill-requirements'] },
  'reseller-readiness': { id: 'reseller-readiness', editions: checklists['reseller-readiness'] },
};

export const checklistIds = keysOf(checklists);
