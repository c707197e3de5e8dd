import type { InEdition } from '../../program/editions.ts';
import type { Outcomes } from '../outcome.ts';
import { outcomes as directBill } from './direct-bill/outcomes.ts';
import { outcomes as newcomer } from './newcomer/outcomes.ts';
import { outcomes as place } from './place/outcomes.ts';
import { outcomes as provider } from './provider/outcomes.ts';
import { outcomes as reseller } from './reseller/outcomes.ts';

const outcomes: Outcomes = { ...place, ...newcomer, ...reseller, ...directBill, ...provider };

/** The policy behind every outcome of the wizard, by edition: that of the first, and what differs. For build time only. */
export const outcomesOf: InEdition<Outcomes> = { '2021-05': outcomes, '2025-10': outcomes };
