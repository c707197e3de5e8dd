import { expect, test } from 'vitest';
import { partsOf, pathsOf } from '../../src/wizards/tree/graph.ts';
import { modelPaths, paths } from '../paths.ts';
import { chooseModel, transactionScenarios } from '../wizards.ts';

const written = (wizard: Parameters<typeof pathsOf>[0]) =>
  pathsOf(wizard).map(({ steps, state }) => `${steps.map(({ answer }) => answer).join(' ')} → ${state}`);

test('the ways through scenario 6 are these twelve, in the order in which its answers are offered', () => {
  expect(written(transactionScenarios).filter((way) => way.startsWith('s6 '))).toEqual([
    's6 yes yes another-tenant → s6-another-tenant',
    's6 yes yes end-relationship → s6-end-relationship',
    's6 yes yes second-provider → s6-second-provider',
    's6 yes yes none-of-these → s6-existing-customer',
    's6 yes yes not-sure → s6-find-way',
    's6 yes no another-tenant → s6-another-tenant',
    's6 yes no end-relationship → s6-end-relationship',
    's6 yes no none-of-these → s6-no-way',
    's6 yes no not-sure → s6-find-way',
    's6 yes not-sure → s6-find-customer',
    's6 no → s6-no-relationship',
    's6 not-sure → s6-find-relationship',
  ]);
});

test('two countries stand as what they come down to', () => {
  expect(written(transactionScenarios).filter((way) => way.startsWith('s7 '))).toEqual([
    's7 same-region → s7-same-region',
    's7 different-regions → s7-different-regions',
    's7 not-listed → s7-not-listed',
    's7 not-sure → s7-find-country',
  ]);
});

test('every way that was written by hand is among them', () => {
  const countries: Readonly<Record<string, string>> = {
    'NL.SE': 'same-region',
    'DK.DE': 'same-region',
    'NL.US': 'different-regions',
    'AU.NZ': 'different-regions',
    'NL.ZZ': 'not-listed',
    'ZZ.SE': 'not-listed',
  };
  const judged = (path: string) => path.replace(/\S+\.\S+/, (pair) => countries[pair] ?? pair);
  const [scenarios, models] = [written(transactionScenarios), written(chooseModel)];
  for (const [outcome, path] of Object.entries(paths)) expect(scenarios).toContain(`${judged(path)} → ${outcome}`);
  for (const [outcome, path] of Object.entries(modelPaths)) expect(models).toContain(`${path} → ${outcome}`);
});

test('a wizard that its first answer divides has a part for each, which share no question', () => {
  const parts = partsOf(transactionScenarios);
  expect(parts.map(({ answer, paths: ways }) => [answer, ways.length])).toEqual([
    ['s1', 9],
    ['s2', 11],
    ['s3', 24],
    ['s4', 11],
    ['s5', 4],
    ['s6', 12],
    ['s7', 4],
    ['s8', 4],
    // 56 as a provider, 76 as a reseller, 56 as a direct-bill partner, three as none of them, one for “not sure”.
    ['help', 192],
  ]);
  const questions = parts.flatMap((part) => part.questions);
  expect(new Set(questions).size).toBe(questions.length);
  expect(parts.at(-1)?.questions).toEqual([
    'role',
    'provider-goal',
    'reseller-goal',
    'direct-bill-goal',
    'newcomer-goal',
  ]);
});

test('any other wizard is one part', () => {
  const [whole, ...others] = partsOf(chooseModel);
  expect(others).toEqual([]);
  expect(whole?.answer).toBeUndefined();
  expect(whole?.questions[0]).toBe('place');
  expect(whole?.paths).toHaveLength(31);
});
