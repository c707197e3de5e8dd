import { currentEdition as edition } from '../../program/editions.ts';
import { direct, twoTier } from '../drawings.ts';
import { question, type ScenarioPart } from './setup.ts';

/** The way to the right scenario, for a reader who does not know it. */
export const findScenario = {
  questions: {
    role: question({
      on: {
        'indirect-provider': { target: 'provider-goal' },
        'indirect-reseller': { target: 'reseller-goal' },
        'direct-bill': { target: 'direct-bill-goal' },
        'not-enrolled': { target: 'newcomer-goal' },
        'not-sure': { target: 'find-role' },
      },
    }),
    'provider-goal': question({
      on: {
        sell: { target: 's1-through-reseller' },
        'partner-abroad': { target: 's8-countries' },
        'other-partner-service': { target: 's2-route' },
        'existing-subscriptions': { target: 's3-goal' },
        'own-use': { target: 's4-seller' },
        'sell-to-self': { target: 's5-customer' },
        'none-of-these': { target: 'no-scenario' },
      },
    }),
    'reseller-goal': question({
      on: {
        sell: { target: 's1-mpa' },
        'sell-abroad': { target: 's7-countries' },
        'partner-abroad': { target: 's8-countries' },
        'other-partner-service': { target: 's2-route' },
        'existing-subscriptions': { target: 's3-goal' },
        'own-use-from-provider': { target: 's6-relationship' },
        'own-use': { target: 's4-seller' },
        'sell-to-self': { target: 's5-customer' },
        'none-of-these': { target: 'no-scenario' },
      },
    }),
    'direct-bill-goal': question({
      on: {
        sell: { target: 's1-direct-bill' },
        'sell-abroad': { target: 's7-countries' },
        'other-partner-service': { target: 's2-route' },
        'existing-subscriptions': { target: 's3-goal' },
        'own-use': { target: 's4-seller' },
        'sell-to-self': { target: 's5-customer' },
        'none-of-these': { target: 'no-scenario' },
      },
    }),
    'newcomer-goal': question({
      on: {
        sell: { target: 'not-enrolled' },
        'own-use': { target: 'ordinary-customer' },
        'none-of-these': { target: 'no-scenario' },
      },
    }),
  },
  outcomes: {
    'find-role': {
      verdict: 'find-out',
      edition,
      restsOn: {
        F1: ['roles'],
        F25: ['reseller-mpa'],
        F47: ['reseller-status'],
        F9: ['enrol-as-reseller'],
        F40: ['both-models'],
      },
      drawing: [direct, twoTier],
    },
    'no-scenario': {
      verdict: 'not-stated',
      edition,
      restsOn: { F1: ['roles'], S1: ['scenario-1'] },
      drawing: [direct, twoTier],
    },
    'not-enrolled': {
      verdict: 'continue',
      scenario: 'S1',
      edition,
      overtaken: ['reseller-revenue', 'security-and-providers'],
      restsOn: {
        S1: ['scenario-1'],
        F10: ['before-you-begin'],
        F11: ['enrol'],
        F24: ['mpa-required'],
        F25: ['reseller-mpa'],
        F27: ['connect-provider'],
      },
      you: 'reseller',
      drawing: [twoTier],
    },
    'ordinary-customer': {
      verdict: 'supported',
      scenario: 'S1',
      edition,
      restsOn: { S1: ['scenario-1'], S4: ['scenario-4'], S7: ['scenario-7'], S5: ['scenario-5'] },
      you: 'customer',
      drawing: [direct, twoTier],
    },
  },
} as const satisfies ScenarioPart;
