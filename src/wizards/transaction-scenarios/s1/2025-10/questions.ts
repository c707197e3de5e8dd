import { question, type Questions } from '../../setup.ts';
import { questions as first } from '../questions.ts';

/** S1 today: a reseller must also be valid on the order, or it is blocked (G43, G44). */
export const questions = {
  ...first,
  's1-provider': question({
    on: {
      yes: { target: 's1-valid' },
      no: { target: 's1-connect-provider' },
      'not-sure': { target: 's1-find-provider' },
    },
  }),
  's1-valid': question({
    on: {
      yes: { target: 's1-two-tier' },
      no: { target: 's1-order-blocked' },
      'not-sure': { target: 's1-find-valid' },
    },
  }),
} satisfies Questions;
