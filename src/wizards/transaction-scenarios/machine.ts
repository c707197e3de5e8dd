import { setup } from 'xstate';
import { countries } from '../../inputs/countries/answer.ts';
import type { AnswerEvent } from '../../inputs/input.ts';

/** Every choice that some question of this wizard offers. */
export const choices = [
  // which scenario
  's1',
  's2',
  's3',
  's4',
  's5',
  's6',
  's7',
  's8',
  'help',
  // who
  'indirect-provider',
  'indirect-reseller',
  'direct-bill',
  'not-enrolled',
  'other-partner',
  // what for
  'sell',
  'sell-abroad',
  'partner-abroad',
  'other-partner-service',
  'existing-subscriptions',
  'own-use',
  'own-use-from-provider',
  'sell-to-self',
  'none-of-these',
  // S2
  'customer-buys',
  'resell',
  'from-provider',
  'own-azure',
  'other-services',
  'public',
  'us-government',
  'germany',
  // S3
  'manage',
  'move',
  'microsoft',
  'third-party',
  'syndication',
  'csp-partner',
  'licences',
  'azure',
  // S4, S5
  'own-group',
  'customer-tenant',
  'csp-tenant',
  'own-company',
  'affiliate',
  'neither',
  // S6
  'another-tenant',
  'end-relationship',
  'second-provider',
  // S7, S8: what two countries come down to, for a reader who looks them up in the tables
  'same-region',
  'different-regions',
  'not-listed',
  // anywhere
  'yes',
  'no',
  'not-sure',
] as const;

export type Choice = (typeof choices)[number];

/** An answer: a choice, or two countries. */
export type ScenarioEvent = AnswerEvent & { readonly type: Choice | 'countries' };

/**
 * The eight transaction scenarios of D3#supported-partner-transactions-in-the-csp-program (S1 to S8), and the way to the
 * right one for a reader who does not know it.
 *
 * A state is a question, a final state an outcome. Answers are events, in the order in which they are offered. No route
 * depends on an earlier answer, so a state is one page and this graph is all there is. What an outcome says stands in
 * `content/wizards`, what it rests on in `program/transaction-scenarios.ts`.
 */
export const machine = setup({
  types: {
    events: {} as ScenarioEvent,
  },
  guards: countries.guards,
}).createMachine({
  id: 'transaction-scenarios',
  initial: 'scenario',
  states: {
    scenario: {
      on: {
        s1: { target: 's1-role' },
        s2: { target: 's2-route' },
        s3: { target: 's3-goal' },
        s4: { target: 's4-seller' },
        s5: { target: 's5-customer' },
        s6: { target: 's6-relationship' },
        s7: { target: 's7-countries' },
        s8: { target: 's8-countries' },
        help: { target: 'role' },
      },
    },

    // Help me find mine
    role: {
      on: {
        'indirect-provider': { target: 'provider-goal' },
        'indirect-reseller': { target: 'reseller-goal' },
        'direct-bill': { target: 'direct-bill-goal' },
        'not-enrolled': { target: 'newcomer-goal' },
        'not-sure': { target: 'find-role' },
      },
    },
    'provider-goal': {
      on: {
        sell: { target: 's1-through-reseller' },
        'partner-abroad': { target: 's8-countries' },
        'other-partner-service': { target: 's2-route' },
        'existing-subscriptions': { target: 's3-goal' },
        'own-use': { target: 's4-seller' },
        'sell-to-self': { target: 's5-customer' },
        'none-of-these': { target: 'no-scenario' },
      },
    },
    'reseller-goal': {
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
    },
    'direct-bill-goal': {
      on: {
        sell: { target: 's1-direct-bill' },
        'sell-abroad': { target: 's7-countries' },
        'other-partner-service': { target: 's2-route' },
        'existing-subscriptions': { target: 's3-goal' },
        'own-use': { target: 's4-seller' },
        'sell-to-self': { target: 's5-customer' },
        'none-of-these': { target: 'no-scenario' },
      },
    },
    'newcomer-goal': {
      on: {
        sell: { target: 'not-enrolled' },
        'own-use': { target: 'ordinary-customer' },
        'none-of-these': { target: 'no-scenario' },
      },
    },

    // S1: sell to the customer, own the relationship, do billing and support
    's1-role': {
      on: {
        'direct-bill': { target: 's1-direct-bill' },
        'indirect-reseller': { target: 's1-mpa' },
        'indirect-provider': { target: 's1-through-reseller' },
        'not-enrolled': { target: 'not-enrolled' },
        'not-sure': { target: 'find-role' },
      },
    },
    's1-mpa': {
      on: {
        yes: { target: 's1-provider' },
        no: { target: 's1-sign-mpa' },
        'not-sure': { target: 's1-find-mpa' },
      },
    },
    's1-provider': {
      on: {
        yes: { target: 's1-two-tier' },
        no: { target: 's1-connect-provider' },
        'not-sure': { target: 's1-find-provider' },
      },
    },

    // S2: the customer needs a service that another CSP partner offers
    's2-route': {
      on: {
        'customer-buys': { target: 's2-services' },
        resell: { target: 's2-online-service' },
        'from-provider': { target: 's2-from-provider' },
        'not-sure': { target: 's2-find-route' },
      },
    },
    's2-services': {
      on: {
        'own-azure': { target: 's2-cloud' },
        'other-services': { target: 's2-with-permission' },
        'not-sure': { target: 's2-find-permission' },
      },
    },
    's2-cloud': {
      on: {
        public: { target: 's2-without-permission' },
        'us-government': { target: 's2-with-permission' },
        germany: { target: 's2-with-permission' },
        'not-sure': { target: 's2-find-permission' },
      },
    },
    's2-online-service': {
      on: {
        yes: { target: 's2-resale' },
        no: { target: 's2-resale-of-other' },
        'not-sure': { target: 's2-find-service' },
      },
    },

    // S3: a customer wants to hire you for subscriptions that it already has
    's3-goal': {
      on: {
        manage: { target: 's3-manage-source' },
        move: { target: 's3-move-source' },
        'not-sure': { target: 's3-find-goal' },
      },
    },
    's3-manage-source': {
      on: {
        microsoft: { target: 's3-manage-kind' },
        'third-party': { target: 's3-manage-kind' },
        'csp-partner': { target: 's3-manage-kind-with-partner' },
        syndication: { target: 's3-syndication' },
        'not-sure': { target: 's3-find-source' },
      },
    },
    's3-manage-kind': {
      on: {
        licences: { target: 's3-manage-licences' },
        azure: { target: 's3-manage-azure' },
        'not-sure': { target: 's3-find-kind' },
      },
    },
    's3-manage-kind-with-partner': {
      on: {
        licences: { target: 's3-manage-licences-with-partner' },
        azure: { target: 's3-manage-azure-with-partner' },
        'not-sure': { target: 's3-find-kind' },
      },
    },
    's3-move-source': {
      on: {
        microsoft: { target: 's3-move-kind' },
        'third-party': { target: 's3-move-kind' },
        'csp-partner': { target: 's3-move-kind-from-partner' },
        syndication: { target: 's3-syndication' },
        'not-sure': { target: 's3-find-source' },
      },
    },
    's3-move-kind': {
      on: {
        licences: { target: 's3-move-licences' },
        azure: { target: 's3-move-azure' },
        'not-sure': { target: 's3-find-kind' },
      },
    },
    's3-move-kind-from-partner': {
      on: {
        licences: { target: 's3-move-licences-from-partner' },
        azure: { target: 's3-switch-azure' },
        'not-sure': { target: 's3-find-kind' },
      },
    },

    // S4: a CSP partner buys for its own use from another CSP partner
    's4-seller': {
      on: {
        'indirect-reseller': { target: 's4-tenant' },
        'direct-bill': { target: 's4-tenant' },
        'indirect-provider': { target: 's4-buyer' },
        'own-group': { target: 's4-self' },
        'not-sure': { target: 's4-find-seller' },
      },
    },
    's4-tenant': {
      on: {
        'customer-tenant': { target: 's4-customer-tenant' },
        'csp-tenant': { target: 's4-csp-tenant' },
        'not-sure': { target: 's4-find-tenant' },
      },
    },
    's4-buyer': {
      on: {
        'indirect-reseller': { target: 's4-reseller-from-provider' },
        'other-partner': { target: 's4-from-provider' },
        'not-sure': { target: 'find-role' },
      },
    },

    // S5: a partner sells to itself
    's5-customer': {
      on: {
        'own-company': { target: 's5-own-company' },
        affiliate: { target: 's5-affiliate' },
        neither: { target: 's5-ordinary-sale' },
        'not-sure': { target: 's5-find-affiliate' },
      },
    },

    // S6: an indirect reseller buys as end customer from an indirect provider
    's6-relationship': {
      on: {
        yes: { target: 's6-customer' },
        no: { target: 's6-no-relationship' },
        'not-sure': { target: 's6-find-relationship' },
      },
    },
    's6-customer': {
      on: {
        yes: { target: 's6-way-for-customer' },
        no: { target: 's6-way' },
        'not-sure': { target: 's6-find-customer' },
      },
    },
    's6-way-for-customer': {
      on: {
        'another-tenant': { target: 's6-another-tenant' },
        'end-relationship': { target: 's6-end-relationship' },
        'second-provider': { target: 's6-second-provider' },
        'none-of-these': { target: 's6-existing-customer' },
        'not-sure': { target: 's6-find-way' },
      },
    },
    's6-way': {
      on: {
        'another-tenant': { target: 's6-another-tenant' },
        'end-relationship': { target: 's6-end-relationship' },
        'none-of-these': { target: 's6-no-way' },
        'not-sure': { target: 's6-find-way' },
      },
    },

    // S7: a reseller sells to a customer in another region
    's7-countries': {
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
    },

    // S8: a provider works with a reseller in another region
    's8-countries': {
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
    },

    // Outcomes
    'find-role': { type: 'final' },
    'no-scenario': { type: 'final' },
    'not-enrolled': { type: 'final' },
    'ordinary-customer': { type: 'final' },
    's1-direct-bill': { type: 'final' },
    's1-two-tier': { type: 'final' },
    's1-through-reseller': { type: 'final' },
    's1-sign-mpa': { type: 'final' },
    's1-connect-provider': { type: 'final' },
    's1-find-mpa': { type: 'final' },
    's1-find-provider': { type: 'final' },
    's2-with-permission': { type: 'final' },
    's2-without-permission': { type: 'final' },
    's2-find-permission': { type: 'final' },
    's2-resale': { type: 'final' },
    's2-resale-of-other': { type: 'final' },
    's2-find-service': { type: 'final' },
    's2-from-provider': { type: 'final' },
    's2-find-route': { type: 'final' },
    's3-manage-licences': { type: 'final' },
    's3-manage-azure': { type: 'final' },
    's3-manage-licences-with-partner': { type: 'final' },
    's3-manage-azure-with-partner': { type: 'final' },
    's3-move-licences': { type: 'final' },
    's3-move-azure': { type: 'final' },
    's3-move-licences-from-partner': { type: 'final' },
    's3-switch-azure': { type: 'final' },
    's3-syndication': { type: 'final' },
    's3-find-source': { type: 'final' },
    's3-find-kind': { type: 'final' },
    's3-find-goal': { type: 'final' },
    's4-customer-tenant': { type: 'final' },
    's4-csp-tenant': { type: 'final' },
    's4-from-provider': { type: 'final' },
    's4-reseller-from-provider': { type: 'final' },
    's4-self': { type: 'final' },
    's4-find-seller': { type: 'final' },
    's4-find-tenant': { type: 'final' },
    's5-own-company': { type: 'final' },
    's5-affiliate': { type: 'final' },
    's5-ordinary-sale': { type: 'final' },
    's5-find-affiliate': { type: 'final' },
    's6-no-relationship': { type: 'final' },
    's6-another-tenant': { type: 'final' },
    's6-end-relationship': { type: 'final' },
    's6-second-provider': { type: 'final' },
    's6-no-way': { type: 'final' },
    's6-existing-customer': { type: 'final' },
    's6-find-relationship': { type: 'final' },
    's6-find-customer': { type: 'final' },
    's6-find-way': { type: 'final' },
    's7-same-region': { type: 'final' },
    's7-different-regions': { type: 'final' },
    's7-not-listed': { type: 'final' },
    's7-find-country': { type: 'final' },
    's8-same-region': { type: 'final' },
    's8-different-regions': { type: 'final' },
    's8-not-listed': { type: 'final' },
    's8-find-country': { type: 'final' },
  },
});
