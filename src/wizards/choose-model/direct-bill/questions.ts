import { question, type Questions } from '../setup.ts';

/** A direct-bill partner today (F40, F48). */
export const questions = {
  'direct-bill-plan': question({
    on: {
      keep: { target: 'still-qualified' },
      'hand-over': { target: 'move-to-reseller' },
      distribute: { target: 'become-provider' },
      'not-sure': { target: 'still-qualified' },
    },
  }),
  'still-qualified': question({
    on: {
      yes: { target: 'stay-direct-bill' },
      no: { target: 'requirements-not-met' },
      'not-sure': { target: 'find-standing' },
    },
  }),
} satisfies Questions;
