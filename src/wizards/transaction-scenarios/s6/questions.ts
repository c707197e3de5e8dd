import { question, type Questions } from '../setup.ts';

/** S6: an indirect reseller buys as end customer from an indirect provider. */
export const questions = {
  's6-relationship': question({
    on: {
      yes: { target: 's6-customer' },
      no: { target: 's6-no-relationship' },
      'not-sure': { target: 's6-find-relationship' },
    },
  }),
  's6-customer': question({
    on: {
      yes: { target: 's6-way-for-customer' },
      no: { target: 's6-way' },
      'not-sure': { target: 's6-find-customer' },
    },
  }),
  's6-way-for-customer': question({
    on: {
      'another-tenant': { target: 's6-another-tenant' },
      'end-relationship': { target: 's6-end-relationship' },
      'second-provider': { target: 's6-second-provider' },
      'none-of-these': { target: 's6-existing-customer' },
      'not-sure': { target: 's6-find-way-for-customer' },
    },
  }),
  's6-way': question({
    on: {
      'another-tenant': { target: 's6-another-tenant' },
      'end-relationship': { target: 's6-end-relationship' },
      'none-of-these': { target: 's6-no-way' },
      'not-sure': { target: 's6-find-way' },
    },
  }),
} satisfies Questions;
