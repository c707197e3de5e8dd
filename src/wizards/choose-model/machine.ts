import { finalStates } from '../outcome.ts';
import { directBill } from './direct-bill.ts';
import { newcomer } from './newcomer.ts';
import { place } from './place.ts';
import { provider } from './provider.ts';
import { reseller } from './reseller.ts';
import { modelSetup } from './setup.ts';

/** What every outcome rests on. */
export const outcomes = {
  ...place.outcomes,
  ...newcomer.outcomes,
  ...reseller.outcomes,
  ...directBill.outcomes,
  ...provider.outcomes,
};

/**
 * Which partnership model fits: from where the company stands to one of the outcomes under "Choosing a model" in
 * program-facts.
 *
 * A company that is new to CSP enters as an indirect reseller, whatever it wants later (F10), so no way from `new` ends at
 * direct bill.
 */
export const machine = modelSetup.createMachine({
  id: 'choose-model',
  initial: 'place',
  states: {
    ...place.questions,
    ...newcomer.questions,
    ...reseller.questions,
    ...directBill.questions,
    ...finalStates(outcomes),
  },
});
