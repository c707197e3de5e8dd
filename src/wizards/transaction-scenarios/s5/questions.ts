import { question, type Questions } from '../setup.ts';

/** S5: a partner sells to itself. */
export const questions = {
  's5-customer': question({
    on: {
      'own-company': { target: 's5-own-company' },
      affiliate: { target: 's5-affiliate' },
      neither: { target: 's5-ordinary-sale' },
      'not-sure': { target: 's5-find-affiliate' },
    },
  }),
} satisfies Questions;
