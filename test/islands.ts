import type { ComponentType } from 'react';
import type { ChecklistProps } from '../src/islands/checklist/ChecklistIsland.tsx';
import { DirectBillIsland } from '../src/islands/checklist/DirectBillIsland.tsx';
import { ReadinessIsland } from '../src/islands/checklist/ReadinessIsland.tsx';
import { StayingIsland } from '../src/islands/checklist/StayingIsland.tsx';
import type { ChecklistId } from '../src/wizards/index.ts';

/** The island of each checklist. */
export const islands: Readonly<Record<ChecklistId, ComponentType<ChecklistProps>>> = {
  'direct-bill-requirements': DirectBillIsland,
  'reseller-readiness': ReadinessIsland,
  'stay-authorised': StayingIsland,
};
