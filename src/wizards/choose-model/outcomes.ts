import type { Outcomes } from '../outcome.ts';
import { outcomes as directBill } from './direct-bill/outcomes.ts';
import { outcomes as newcomer } from './newcomer/outcomes.ts';
import { outcomes as place } from './place/outcomes.ts';
import { outcomes as provider } from './provider/outcomes.ts';
import { outcomes as reseller } from './reseller/outcomes.ts';

/** The policy behind every outcome of the wizard. For build time only. */
export const outcomes: Outcomes = { ...place, ...newcomer, ...reseller, ...directBill, ...provider };
