import { currentEdition as edition } from '../../program/editions.ts';
import { connects } from '../drawings.ts';
import { question, type ScenarioPart } from './setup.ts';

/** S8: a provider works with a reseller in another region. */
export const s8 = {
  questions: {
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
  },
  outcomes: {
    's8-same-region': {
      verdict: 'supported',
      scenario: 'S8',
      edition,
      restsOn: {
        S8: ['scenario-8'],
        F23: ['mpa-required'],
        F27: ['connect-provider'],
        F30: ['provider-tasks'],
        F32: ['connect-resellers'],
        F41: ['reseller-location'],
        F42: ['regions'],
      },
      drawing: [[connects('provider', 'reseller-in-region')]],
    },
    's8-different-regions': {
      verdict: 'not-supported',
      scenario: 'S8',
      edition,
      restsOn: {
        S8: ['scenario-8'],
        S7: ['scenario-7'],
        F41: ['reseller-location'],
        F42: ['regions'],
        F43: ['new-account', 'tenant-and-location', 'mpa-per-region'],
        F7: ['two-tier'],
      },
      drawing: [
        [connects('provider', 'reseller-abroad', 'not-supported')],
        [connects('provider', 'reseller-in-region')],
      ],
    },
    's8-not-listed': {
      verdict: 'not-stated',
      scenario: 'S8',
      edition,
      restsOn: { S8: ['scenario-8'], F42: ['regions', 'unsupported-countries'] },
      drawing: [[connects('provider', 'reseller-unlisted', 'not-stated')]],
    },
    's8-find-country': {
      verdict: 'find-out',
      scenario: 'S8',
      edition,
      restsOn: { S8: ['scenario-8'], F16: ['enrolment-steps'], F41: ['market', 'reseller-location'] },
      drawing: [
        [connects('provider', 'reseller-in-region')],
        [connects('provider', 'reseller-abroad', 'not-supported')],
      ],
    },
  },
} as const satisfies ScenarioPart;
