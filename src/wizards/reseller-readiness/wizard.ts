import { checklists } from '../../program/checklists.ts';
import { checklistWizard } from '../checklist/wizard.ts';

export const resellerReadiness = checklistWizard('reseller-readiness', checklists['reseller-readiness']);
