import { withChanges, type EditionId } from '../../program/editions.ts';
import { askedFrom, finalStates } from '../tree/finalStates.ts';
import { questions as directBill2025 } from './direct-bill/2025-10/questions.ts';
import { questions as directBill } from './direct-bill/questions.ts';
import { questions as newcomer } from './newcomer/questions.ts';
import { questions as place } from './place/questions.ts';
import { questions as reseller2025 } from './reseller/2025-10/questions.ts';
import { questions as reseller } from './reseller/questions.ts';
import { modelSetup, type Questions } from './setup.ts';

const questions: Questions = { ...place, ...newcomer, ...reseller, ...directBill };

const known = withChanges(questions, { '2025-10': { ...reseller2025, ...directBill2025 } });

/**
 * Which partnership model fits: from where the company stands to one of the outcomes under "Choosing a model" in
 * program-facts.
 *
 * A company that is new to CSP enters as an indirect reseller, whatever it wants later (F10), so no way from `new` ends at
 * direct bill.
 */
export function machineOf(edition: EditionId) {
  const asked = askedFrom(known[edition], 'place');
  return modelSetup.createMachine({
    id: 'choose-model',
    initial: 'place',
    states: { ...asked, ...finalStates(asked) },
  });
}
