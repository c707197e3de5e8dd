import type { z } from 'astro/zod';
import { countriesDecisions } from './countries/decisions.ts';
import type { InputId } from './index.ts';

/** How `decisions.json` describes a kind of question whose answers are judged. */
export interface InputDecisions {
  readonly description: string;
  /** The form of what `when` in the kind’s `answer.ts` says of each guard. */
  readonly when: z.ZodType<Readonly<Record<string, boolean | null>>>;
}

/** The description of each kind; a choice needs none. For build time only. */
export const inputDecisions: Readonly<Record<InputId, InputDecisions | undefined>> = {
  choice: undefined,
  countries: countriesDecisions,
};
