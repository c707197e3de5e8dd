import { directBillRequirements } from './direct-bill-requirements/wizard.ts';
import { resellerReadiness } from './reseller-readiness/wizard.ts';
import type { ChecklistWizard } from './checklist/wizard.ts';

/** Every checklist by its id, in the order in which the site offers them. */
export const checklistWizards = {
  'direct-bill-requirements': directBillRequirements,
  'reseller-readiness': resellerReadiness,
} as const satisfies Record<string, ChecklistWizard>;

export type ChecklistWizardId = keyof typeof checklistWizards;

export const checklistWizardIds = [
  'direct-bill-requirements',
  'reseller-readiness',
] as const satisfies readonly ChecklistWizardId[];
