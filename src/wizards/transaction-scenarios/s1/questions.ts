import { question, type Questions } from '../setup.ts';

/** S1: sell to the customer, own the relationship, do billing and support. */
export const questions = {
  's1-role': question({
    on: {
      'direct-bill': { target: 's1-direct-bill' },
      'indirect-reseller': { target: 's1-mpa' },
      'indirect-provider': { target: 's1-through-reseller' },
      'not-enrolled': { target: 'not-enrolled' },
      'not-sure': { target: 'find-role' },
    },
  }),
  's1-mpa': question({
    on: {
      yes: { target: 's1-provider' },
      no: { target: 's1-sign-mpa' },
      'not-sure': { target: 's1-find-mpa' },
    },
  }),
  's1-provider': question({
    on: {
      yes: { target: 's1-two-tier' },
      no: { target: 's1-connect-provider' },
      'not-sure': { target: 's1-find-provider' },
    },
  }),
} satisfies Questions;
