import { question, type Questions } from '../setup.ts';

/** S8: a provider works with a reseller in another region. */
export const questions = {
  's8-countries': question({
    on: {
      countries: [
        { guard: 'sameRegion', target: 's8-same-region' },
        { guard: 'differentRegions', target: 's8-different-regions' },
        { guard: 'inNoRegion', target: 's8-not-listed' },
      ],
      'same-region': { target: 's8-same-region' },
      'different-regions': { target: 's8-different-regions' },
      'not-listed': { target: 's8-not-listed' },
      'not-sure': { target: 's8-find-country' },
    },
  }),
} satisfies Questions;
