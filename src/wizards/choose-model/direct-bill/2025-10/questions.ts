import { question, type Questions } from '../../setup.ts';

/** A direct-bill partner today (G22, G80). The requirements are others than in May 2021, so the question has an id of its own. */
export const questions = {
  'direct-bill-plan': question({
    on: {
      keep: { target: 'still-eligible' },
      'hand-over': { target: 'move-to-reseller' },
      distribute: { target: 'become-provider' },
      'not-sure': { target: 'still-eligible' },
    },
  }),
  'still-eligible': question({
    on: {
      yes: { target: 'stay-direct-bill' },
      no: { target: 'requirements-not-met' },
      'not-sure': { target: 'find-standing' },
    },
  }),
} satisfies Questions;
