import { question, type Questions } from '../setup.ts';

/** An indirect reseller today (F3, R3, R5, R6, R8). Revenue is asked before capabilities; where both are missing it is said first. */
export const questions = {
  'reseller-plan': question({
    on: {
      yes: { target: 'become-provider' },
      no: { target: 'own-contract' },
      'not-sure': { target: 'own-contract' },
    },
  }),
  'own-contract': question({
    on: {
      yes: { target: 'revenue' },
      no: { target: 'stay-reseller' },
      'not-sure': { target: 'find-wish' },
    },
  }),
  revenue: question({
    on: {
      enough: { target: 'capabilities' },
      below: { target: 'not-yet-revenue' },
      'not-sure': { target: 'find-revenue' },
    },
  }),
  capabilities: question({
    on: {
      all: { target: 'within-reach' },
      'not-all': { target: 'not-yet-capabilities' },
      'not-sure': { target: 'find-capabilities' },
    },
  }),
} satisfies Questions;
