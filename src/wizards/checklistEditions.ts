import { directBill2021 } from './direct-bill-requirements/2021-05.ts';
import { directBill2025 } from './direct-bill-requirements/2025-10.ts';
import type { Checklist } from './checklist/requirement.ts';
import { resellerReadiness } from './reseller-readiness/2021-05.ts';

/** The checklists, each with its editions: first the one that this site is built on. */
export const checklists = {
  'direct-bill-requirements': [directBill2021, directBill2025],
  'reseller-readiness': [resellerReadiness],
} as const satisfies Record<string, readonly [Checklist, ...Checklist[]]>;

export type ChecklistId = keyof typeof checklists;
