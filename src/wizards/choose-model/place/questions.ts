import { question, type Questions } from '../setup.ts';

/** Where the company stands in the program. */
export const questions = {
  place: question({
    on: {
      new: { target: 'mpn-id' },
      reseller: { target: 'reseller-plan' },
      'direct-bill': { target: 'direct-bill-plan' },
      provider: { target: 'indirect-provider' },
      'not-sure': { target: 'find-place' },
    },
  }),
} satisfies Questions;
