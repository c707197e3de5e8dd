import type { Checklist } from '../checklist/requirement.ts';
import { resellerReadiness2021 } from './2021-05.ts';

/** As far as is known, the same is asked. */
export const resellerReadiness2025: Checklist = { ...resellerReadiness2021, edition: '2025-10' };
