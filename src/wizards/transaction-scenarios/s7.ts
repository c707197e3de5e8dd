import { currentEdition as edition } from '../../program/editions.ts';
import { sells } from '../drawings.ts';
import { question, type ScenarioPart } from './setup.ts';

/** S7: a reseller sells to a customer in another region. */
export const s7 = {
  questions: {
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
  },
  outcomes: {
    's7-same-region': {
      verdict: 'supported',
      scenario: 'S7',
      edition,
      restsOn: {
        S7: ['scenario-7'],
        F41: ['market', 'reseller-location'],
        F42: ['regions', 'azure-plan'],
        F44: ['registration-id'],
      },
      you: 'partner',
      drawing: [[sells('partner', 'customer-in-region')]],
    },
    's7-different-regions': {
      verdict: 'not-supported',
      scenario: 'S7',
      edition,
      restsOn: {
        S7: ['scenario-7'],
        F41: ['market', 'reseller-location'],
        F42: ['regions'],
        F43: ['new-account', 'tenant-and-location', 'mpa-per-region'],
      },
      you: 'partner',
      drawing: [[sells('partner', 'customer-abroad', 'not-supported')], [sells('partner', 'customer-in-region')]],
    },
    's7-not-listed': {
      verdict: 'not-stated',
      scenario: 'S7',
      edition,
      restsOn: { S7: ['scenario-7'], F42: ['regions', 'unsupported-countries'] },
      you: 'partner',
      drawing: [[sells('partner', 'customer-unlisted', 'not-stated')]],
    },
    's7-find-country': {
      verdict: 'find-out',
      scenario: 'S7',
      edition,
      restsOn: { S7: ['scenario-7'], F16: ['enrolment-steps'], F41: ['market', 'reseller-location'] },
      you: 'partner',
      drawing: [[sells('partner', 'customer-in-region')], [sells('partner', 'customer-abroad', 'not-supported')]],
    },
  },
} as const satisfies ScenarioPart;
