import { question, type Questions } from '../setup.ts';

/**
 * What differs from the edition before. A question with another measure has an id of its own: an answer that was given under
 * the other edition does not count for it, although it is called the same.
 */
export const questions = {
  'own-contract': question({
    on: {
      yes: { target: 'global-revenue' },
      no: { target: 'stay-reseller' },
      'not-sure': { target: 'find-wish' },
    },
  }),
  'global-revenue': question({
    on: {
      enough: { target: 'capabilities' },
      below: { target: 'not-yet-revenue' },
      'not-sure': { target: 'find-revenue' },
    },
  }),
} satisfies Questions;
