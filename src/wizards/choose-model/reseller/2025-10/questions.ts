import { question, type Questions } from '../../setup.ts';
import { questions as first } from '../questions.ts';

/**
 * An indirect reseller today. The revenue is another measure than in May 2021 (G6), and so are the other requirements (G1 to G5, G8
 * to G13): their questions have ids of their own, so that no answer of that edition is taken for one of this.
 */
export const questions = {
  'reseller-plan': first['reseller-plan'],
  'own-contract': question({
    on: {
      yes: { target: 'global-revenue' },
      no: { target: 'stay-reseller' },
      'not-sure': { target: 'find-wish' },
    },
  }),
  'global-revenue': question({
    on: {
      enough: { target: 'requirements' },
      below: { target: 'not-yet-revenue' },
      'not-sure': { target: 'find-revenue' },
    },
  }),
  // Nobody gets further than “find out”: which revenue counts is contradictory (G7).
  requirements: question({
    on: {
      all: { target: 'find-what-counts' },
      'not-all': { target: 'not-yet-requirements' },
      'not-sure': { target: 'find-requirements' },
    },
  }),
} satisfies Questions;
