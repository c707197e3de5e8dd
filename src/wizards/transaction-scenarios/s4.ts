import { currentEdition as edition } from '../../program/editions.ts';
import { sells } from '../drawings.ts';
import { question, type ScenarioPart } from './setup.ts';

/** S4: a CSP partner buys for its own use from another CSP partner. */
export const s4 = {
  questions: {
    's4-seller': question({
      on: {
        'indirect-reseller': { target: 's4-tenant' },
        'direct-bill': { target: 's4-tenant' },
        'indirect-provider': { target: 's4-buyer' },
        'own-group': { target: 's4-self' },
        'not-sure': { target: 's4-find-seller' },
      },
    }),
    's4-tenant': question({
      on: {
        'customer-tenant': { target: 's4-customer-tenant' },
        'csp-tenant': { target: 's4-csp-tenant' },
        'not-sure': { target: 's4-find-tenant' },
      },
    }),
    's4-buyer': question({
      on: {
        'indirect-reseller': { target: 's4-reseller-from-provider' },
        'other-partner': { target: 's4-from-provider' },
        'not-sure': { target: 'find-role' },
      },
    }),
  },
  outcomes: {
    's4-customer-tenant': {
      verdict: 'conditional',
      scenario: 'S4',
      edition,
      restsOn: { S4: ['scenario-4'], F45: ['resale-ban'], S7: ['scenario-7'] },
      drawing: [
        [sells('reseller', 'customer-tenant', 'conditional')],
        [sells('direct-bill', 'customer-tenant', 'conditional')],
      ],
    },
    's4-csp-tenant': {
      verdict: 'not-supported',
      scenario: 'S4',
      edition,
      restsOn: { S4: ['scenario-4'], F45: ['resale-ban'] },
      drawing: [
        [sells('other-partner', 'csp-tenant', 'not-supported')],
        [sells('other-partner', 'customer-tenant', 'conditional')],
      ],
    },
    's4-from-provider': {
      verdict: 'not-stated',
      scenario: 'S4',
      edition,
      restsOn: { S4: ['scenario-4'] },
      you: 'partner',
      drawing: [
        [sells('provider', 'partner', 'not-stated')],
        [sells('other-partner', 'customer-tenant', 'conditional')],
      ],
    },
    's4-reseller-from-provider': {
      verdict: 'continue',
      scenario: 'S4',
      edition,
      restsOn: { S6: ['scenario-6'], S4: ['scenario-4'] },
      you: 'reseller',
      drawing: [
        [sells('provider', 'reseller', 'not-stated')],
        [sells('other-partner', 'customer-tenant', 'conditional')],
      ],
    },
    's4-self': {
      verdict: 'continue',
      scenario: 'S4',
      edition,
      restsOn: { S5: ['scenario-5'], S4: ['scenario-4'] },
      you: 'partner',
      drawing: [
        [sells('partner', 'own-company', 'not-supported')],
        [sells('other-partner', 'customer-tenant', 'conditional')],
      ],
    },
    's4-find-seller': {
      verdict: 'find-out',
      scenario: 'S4',
      edition,
      restsOn: { S4: ['scenario-4'], F1: ['roles'], F7: ['enrol-as-reseller'] },
      drawing: [
        [sells('reseller', 'customer-tenant', 'conditional')],
        [sells('direct-bill', 'customer-tenant', 'conditional')],
      ],
    },
    's4-find-tenant': {
      verdict: 'find-out',
      scenario: 'S4',
      edition,
      restsOn: { S4: ['scenario-4'] },
      drawing: [
        [sells('other-partner', 'customer-tenant', 'conditional')],
        [sells('other-partner', 'csp-tenant', 'not-supported')],
      ],
    },
  },
} as const satisfies ScenarioPart;
