import type { Scenario } from '../../program/facts.ts';
import { questions as s1 } from './s1/questions.ts';
import { questions as s2 } from './s2/questions.ts';
import { questions as s3 } from './s3/questions.ts';
import { questions as s4 } from './s4/questions.ts';
import { questions as s5 } from './s5/questions.ts';
import { questions as s6 } from './s6/questions.ts';
import { questions as s7 } from './s7/questions.ts';
import { questions as s8 } from './s8/questions.ts';
import type { Questions } from './setup.ts';

/** The questions of every scenario by the answer that chooses it, in the order in which they are offered. */
export const scenarios = { s1, s2, s3, s4, s5, s6, s7, s8 } as const satisfies Record<Lowercase<Scenario>, Questions>;
