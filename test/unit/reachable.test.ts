import { expect, test } from 'vitest';
import { statesFrom, within } from '../../src/wizards/tree/reachable.ts';
import { chooseModel, transactionScenarios } from '../wizards.ts';

test('from a question in the middle of scenario 6 these states can be reached, and no others', () => {
  expect(statesFrom(transactionScenarios, 's6-customer')).toEqual([
    's6-customer',
    's6-way-for-customer',
    's6-another-tenant',
    's6-end-relationship',
    's6-second-provider',
    's6-existing-customer',
    's6-find-way',
    's6-way',
    's6-no-way',
    's6-find-customer',
  ]);
  expect(statesFrom(transactionScenarios, 's6-way')).toEqual([
    's6-way',
    's6-another-tenant',
    's6-end-relationship',
    's6-no-way',
    's6-find-way',
  ]);
});

test('two countries lead to each place that they can come down to', () => {
  expect(statesFrom(transactionScenarios, 's8-countries').slice(1)).toEqual([
    's8-same-region',
    's8-different-regions',
    's8-not-listed',
    's8-find-country',
  ]);
});

test('from an outcome nothing but itself, from an id that is no state neither', () => {
  expect(statesFrom(transactionScenarios, 's5-affiliate')).toEqual(['s5-affiliate']);
  expect(statesFrom(transactionScenarios, 'toString')).toEqual(['toString']);
});

test('all is fetched ahead within a scenario, and nothing while every scenario is still possible', () => {
  expect(within(transactionScenarios, 'scenario')).toEqual([]);
  expect(within(transactionScenarios, 'reseller-goal')).toEqual([]);
  expect(within(transactionScenarios, 's6-way')).toHaveLength(5);
  for (const state of ['s1-role', 's2-route', 's3-goal', 's4-seller', 's5-customer', 's6-relationship', 's7-countries'])
    expect(within(transactionScenarios, state).length, state).toBeGreaterThan(1);
  expect(within(chooseModel, 'mpn-id').length).toBeGreaterThan(1);
});
