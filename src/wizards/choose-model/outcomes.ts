import { withChanges } from '../../program/editions.ts';
import type { Outcomes } from '../outcome.ts';
import { outcomes as directBill2025 } from './direct-bill/2025-10/outcomes.ts';
import { outcomes as directBill } from './direct-bill/outcomes.ts';
import { outcomes as newcomer2025 } from './newcomer/2025-10/outcomes.ts';
import { outcomes as newcomer } from './newcomer/outcomes.ts';
import { outcomes as place2025 } from './place/2025-10/outcomes.ts';
import { outcomes as place } from './place/outcomes.ts';
import { outcomes as provider2025 } from './provider/2025-10/outcomes.ts';
import { outcomes as provider } from './provider/outcomes.ts';
import { outcomes as reseller2025 } from './reseller/2025-10/outcomes.ts';
import { outcomes as reseller } from './reseller/outcomes.ts';

const outcomes: Outcomes = { ...place, ...newcomer, ...reseller, ...directBill, ...provider };

/** The policy behind every outcome of the wizard, by edition: that of the first, and what differs. For build time only. */
export const outcomesOf = withChanges(outcomes, {
  '2025-10': {
    ...place2025,
    ...newcomer2025,
    ...reseller2025,
    ...directBill2025,
    ...provider2025,
  },
});
