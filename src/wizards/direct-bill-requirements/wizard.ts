import { checklists } from '../../program/checklists.ts';
import { checklistWizard } from '../checklist/wizard.ts';

export const directBillRequirements = checklistWizard(
  'direct-bill-requirements',
  checklists['direct-bill-requirements'],
);
