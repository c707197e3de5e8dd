import { inEveryEdition, type ChecklistWizard } from '../checklist/checklist.ts';
import { stayAuthorised2025 } from './2025-10.ts';

export const stayAuthorised = {
  id: 'stay-authorised',
  purpose: 'stay',
  editions: inEveryEdition(stayAuthorised2025),
} as const satisfies ChecklistWizard;
