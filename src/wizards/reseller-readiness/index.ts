import type { ChecklistWizard } from '../checklist/checklist.ts';
import { resellerReadiness2021 } from './2021-05.ts';

export const resellerReadiness = {
  id: 'reseller-readiness',
  editions: [resellerReadiness2021],
} as const satisfies ChecklistWizard;
