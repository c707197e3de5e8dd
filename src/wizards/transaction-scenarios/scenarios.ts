import { withChanges } from '../../program/editions.ts';
import type { Scenario } from '../../program/facts.ts';
import { questions as s1In2025 } from './s1/2025-10/questions.ts';
import { questions as s1 } from './s1/questions.ts';
import { questions as s2 } from './s2/questions.ts';
import { questions as s3In2025 } from './s3/2025-10/questions.ts';
import { questions as s3 } from './s3/questions.ts';
import { questions as s4 } from './s4/questions.ts';
import { questions as s5 } from './s5/questions.ts';
import { questions as s6 } from './s6/questions.ts';
import { questions as s7 } from './s7/questions.ts';
import { questions as s8 } from './s8/questions.ts';
import type { Questions } from './setup.ts';

type Scenarios = Readonly<Record<Lowercase<Scenario>, Questions>>;

const scenarios: Scenarios = { s1, s2, s3, s4, s5, s6, s7, s8 };

/**
 * The questions of every scenario by the answer that chooses it, in the order in which they are offered: those of the first
 * edition, and what differs in a later one.
 */
export const scenariosOf = withChanges(scenarios, { '2025-10': { s1: s1In2025, s3: s3In2025 } });
