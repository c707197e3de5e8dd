import { z } from 'astro/zod';
import type { InputDecisions } from '../decisions.ts';

/** How `decisions.json` describes a question about two countries. */
export const countriesDecisions: InputDecisions = {
  description: '“countries”: two countries decide, by the `when` of the answers; each answer can also be chosen.',
  when: z
    .strictObject({
      sameRegion: z
        .boolean()
        .nullable()
        .describe('Whether both countries belong to one region. null: one of them, or both, is in no region.'),
    })
    .describe('What two countries have to come down to for this answer.'),
};
