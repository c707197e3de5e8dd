import type { ChecklistWizard } from '../checklist/checklist.ts';
import { stayAuthorised2025 } from './2025-10.ts';

export const stayAuthorised = {
  id: 'stay-authorised',
  purpose: 'stay',
  editions: [stayAuthorised2025],
} as const satisfies ChecklistWizard;
