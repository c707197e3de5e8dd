import { inEveryEdition, type ChecklistWizard } from '../checklist/checklist.ts';
import { directBill2021 } from './2021-05.ts';
import { directBill2025 } from './2025-10.ts';

export const directBillRequirements = {
  id: 'direct-bill-requirements',
  purpose: 'begin',
  editions: inEveryEdition(directBill2021, directBill2025),
} as const satisfies ChecklistWizard;
