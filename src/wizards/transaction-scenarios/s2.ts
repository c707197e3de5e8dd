import { currentEdition as edition } from '../../program/editions.ts';
import { sells, twoTier } from '../drawings.ts';
import { question, type ScenarioPart } from './setup.ts';

/** S2: the customer needs a service that another CSP partner offers. */
export const s2 = {
  questions: {
    's2-route': question({
      on: {
        'customer-buys': { target: 's2-services' },
        resell: { target: 's2-online-service' },
        'from-provider': { target: 's2-from-provider' },
        'not-sure': { target: 's2-find-route' },
      },
    }),
    's2-services': question({
      on: {
        'own-azure': { target: 's2-cloud' },
        'other-services': { target: 's2-with-permission' },
        'not-sure': { target: 's2-find-permission' },
      },
    }),
    's2-cloud': question({
      on: {
        public: { target: 's2-without-permission' },
        'us-government': { target: 's2-with-permission' },
        germany: { target: 's2-with-permission' },
        'not-sure': { target: 's2-find-permission' },
      },
    }),
    's2-online-service': question({
      on: {
        yes: { target: 's2-resale' },
        no: { target: 's2-resale-of-other' },
        'not-sure': { target: 's2-find-service' },
      },
    }),
  },
  outcomes: {
    's2-with-permission': {
      verdict: 'supported',
      scenario: 'S2',
      edition,
      restsOn: { S2: ['scenario-2', 'multi-partner', 'request-relationship', 'invite-customer'] },
      you: 'partner',
      drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
    },
    's2-without-permission': {
      verdict: 'supported',
      scenario: 'S2',
      edition,
      restsOn: { S2: ['scenario-2', 'multi-partner', 'request-relationship', 'invite-customer'] },
      you: 'partner',
      drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
    },
    's2-find-permission': {
      verdict: 'supported',
      scenario: 'S2',
      edition,
      restsOn: { S2: ['scenario-2', 'multi-partner', 'request-relationship'] },
      you: 'partner',
      drawing: [[sells('partner', 'customer')], [sells('other-partner', 'customer')]],
    },
    's2-resale': {
      verdict: 'not-supported',
      scenario: 'S2',
      edition,
      restsOn: { F45: ['resale-ban'], S2: ['scenario-2', 'multi-partner'] },
      you: 'partner',
      drawing: [
        [sells('other-partner', 'partner', 'not-supported'), sells('partner', 'customer')],
        [sells('other-partner', 'customer')],
      ],
    },
    's2-resale-of-other': {
      verdict: 'not-stated',
      scenario: 'S2',
      edition,
      restsOn: { F45: ['resale-ban'], S2: ['scenario-2'] },
      you: 'partner',
      drawing: [
        [sells('other-partner', 'partner', 'not-stated'), sells('partner', 'customer', 'not-stated')],
        [sells('other-partner', 'customer')],
      ],
    },
    's2-find-service': {
      verdict: 'find-out',
      scenario: 'S2',
      edition,
      restsOn: { F45: ['resale-ban'], S2: ['scenario-2'] },
      you: 'partner',
      drawing: [
        [sells('other-partner', 'partner', 'not-stated'), sells('partner', 'customer', 'not-stated')],
        [sells('other-partner', 'customer')],
      ],
    },
    's2-from-provider': {
      verdict: 'continue',
      scenario: 'S2',
      edition,
      restsOn: { S1: ['scenario-1'], F5: ['two-tier'], F45: ['resale-ban'] },
      you: 'reseller',
      drawing: [twoTier],
    },
    's2-find-route': {
      verdict: 'find-out',
      scenario: 'S2',
      edition,
      restsOn: { S2: ['scenario-2'], F45: ['resale-ban'] },
      you: 'partner',
      drawing: [
        [sells('other-partner', 'customer')],
        [sells('other-partner', 'partner', 'not-stated'), sells('partner', 'customer', 'not-stated')],
      ],
    },
  },
} as const satisfies ScenarioPart;
