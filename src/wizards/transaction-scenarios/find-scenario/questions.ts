import { question, type Questions } from '../setup.ts';

/** The way to the right scenario, for a reader who does not know it. */
export const questions = {
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
} satisfies Questions;
