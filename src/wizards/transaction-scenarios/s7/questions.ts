import { question, type Questions } from '../setup.ts';

/** S7: a reseller sells to a customer in another region. */
export const questions = {
  's7-countries': question({
    on: {
      countries: [
        { guard: 'sameRegion', target: 's7-same-region' },
        { guard: 'differentRegions', target: 's7-different-regions' },
        { guard: 'inNoRegion', target: 's7-not-listed' },
      ],
      'same-region': { target: 's7-same-region' },
      'different-regions': { target: 's7-different-regions' },
      'not-listed': { target: 's7-not-listed' },
      'not-sure': { target: 's7-find-country' },
    },
  }),
} satisfies Questions;
