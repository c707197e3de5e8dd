import { inEveryEdition, type ChecklistWizard } from '../checklist/checklist.ts';
import { resellerReadiness2021 } from './2021-05.ts';
import { resellerReadiness2025 } from './2025-10.ts';

export const resellerReadiness = {
  id: 'reseller-readiness',
  purpose: 'begin',
  editions: inEveryEdition(resellerReadiness2021, resellerReadiness2025),
} as const satisfies ChecklistWizard;
