import { question, type Questions } from '../setup.ts';

/** S2: the customer needs a service that another CSP partner offers. */
export const questions = {
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
} satisfies Questions;
