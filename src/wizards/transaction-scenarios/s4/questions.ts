import { question, type Questions } from '../setup.ts';

/** S4: a CSP partner buys for its own use from another CSP partner. */
export const questions = {
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
} satisfies Questions;
