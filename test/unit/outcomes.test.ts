import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import type { OutcomePolicy } from '../../src/wizards/outcome.ts';
import { checkedOutcomes, outcomesOf, policyOf } from '../../src/wizards/policies.ts';
import { finalStates } from '../../src/wizards/tree/finalStates.ts';
import type { Wizard } from '../../src/wizards/tree/tree.ts';

const questions = {
  size: { on: { big: { target: 'countries' }, small: { target: 'sell' } } },
  countries: {
    on: {
      countries: [
        { guard: 'sameRegion', target: 'sell' },
        { guard: 'differentRegions', target: 'stop' },
      ],
      'not-sure': { target: 'find-out' },
    },
  },
};
const wizard: Wizard = {
  id: 'small',
  edition: '2021-05',
  machine: createMachine({ id: 'small', initial: 'size', states: { ...questions, ...finalStates(questions) } }),
};
const policy: OutcomePolicy = {
  verdict: 'supported',
  restsOn: { F1: ['roles'] },
  drawing: [[{ from: 'partner', to: 'customer', tie: 'sells', status: 'supported' }]],
};

describe('the final states of a machine', () => {
  test('are the targets that are no questions, chosen or judged, each once', () => {
    expect(Object.entries(finalStates(questions))).toEqual([
      ['sell', { type: 'final' }],
      ['stop', { type: 'final' }],
      ['find-out', { type: 'final' }],
    ]);
  });

  test('do not depend on names that every object knows', () => {
    expect(finalStates({ size: { on: { big: { target: 'constructor' } } } })).toEqual({
      constructor: { type: 'final' },
    });
  });
});

describe('a policy', () => {
  test('fits a machine whose every outcome it has', () => {
    const outcomes = { sell: policy, stop: policy, 'find-out': policy };
    expect(checkedOutcomes(wizard, outcomes)).toBe(outcomes);
  });

  test('without an outcome of the machine is refused, and the outcome named', () => {
    expect(() => checkedOutcomes(wizard, { sell: policy, stop: policy })).toThrow(
      'small: an answer leads to “find-out”, which is neither a question nor an outcome with a policy',
    );
  });

  test('is refused for a question and for what no answer leads to', () => {
    const outcomes = { sell: policy, stop: policy, 'find-out': policy };
    expect(() => checkedOutcomes(wizard, { ...outcomes, left: policy, size: policy })).toThrow(
      'small: “left” has a policy, but is no outcome: no answer leads to it, or it is a question; “size” has a policy',
    );
  });

  test('of a wizard that is not registered is not known', () => {
    expect(() => outcomesOf(wizard)).toThrow('there is no policy of a wizard “small”');
    expect(() => policyOf(wizard, 'sell')).toThrow('there is no policy of a wizard “small”');
  });
});
