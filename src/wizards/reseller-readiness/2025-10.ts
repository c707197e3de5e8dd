import type { Checklist } from '../checklist/requirement.ts';
import { resellerReadiness2021 } from './2021-05.ts';

const { overtaken: _contained, ...unchanged } = resellerReadiness2021;

/** As far as is known, what is asked has not changed; only the names have (`i18n/languages`). */
export const resellerReadiness2025: Checklist = { ...unchanged, edition: '2025-10' };
