import { question, type Questions } from '../setup.ts';

/** New to CSP (F10, F11): it enters as an indirect reseller, whatever it wants later. */
export const questions = {
  'mpn-id': question({
    on: {
      yes: { target: 'new-plan' },
      no: { target: 'join-network' },
      'not-sure': { target: 'find-mpn-id' },
    },
  }),
  'new-plan': question({
    on: {
      sell: { target: 'start-reseller' },
      'own-contract': { target: 'start-reseller-direct-bill-later' },
      distribute: { target: 'become-provider' },
      'not-sure': { target: 'start-reseller' },
    },
  }),
} satisfies Questions;
