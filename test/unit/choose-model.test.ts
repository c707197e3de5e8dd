import { describe, expect, test } from 'vitest';
import { outcomesOf } from '../../src/wizards/policies.ts';
import { trail } from '../../src/wizards/tree/trail.ts';
import { edgesOf, isOutcome, isQuestion, questionsBefore } from '../../src/wizards/tree/tree.ts';
import { chooseModel as wizard } from '../wizards.ts';

/** Written by hand from "Choosing a model" in the facts: question → answer → where it leads. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  place: {
    new: 'mpn-id',
    reseller: 'reseller-plan',
    'direct-bill': 'direct-bill-plan',
    provider: 'indirect-provider',
    'not-sure': 'find-place',
  },
  'mpn-id': { yes: 'new-plan', no: 'join-network', 'not-sure': 'find-mpn-id' },
  'new-plan': {
    sell: 'start-reseller',
    'own-contract': 'start-reseller-direct-bill-later',
    distribute: 'become-provider',
    'not-sure': 'start-reseller',
  },
  'reseller-plan': { yes: 'become-provider', no: 'own-contract', 'not-sure': 'own-contract' },
  'own-contract': { yes: 'revenue', no: 'stay-reseller', 'not-sure': 'find-wish' },
  revenue: { enough: 'capabilities', below: 'not-yet-revenue', 'not-sure': 'find-revenue' },
  capabilities: { all: 'within-reach', 'not-all': 'not-yet-capabilities', 'not-sure': 'find-capabilities' },
  'direct-bill-plan': {
    keep: 'still-qualified',
    'hand-over': 'move-to-reseller',
    distribute: 'become-provider',
    'not-sure': 'still-qualified',
  },
  'still-qualified': { yes: 'stay-direct-bill', no: 'requirements-not-met', 'not-sure': 'find-standing' },
};

const states = Object.keys(wizard.machine.states);

describe.each(Object.entries(expected))('the question %s', (question, answers) => {
  test('offers these answers, and each leads where the facts say', () => {
    expect(Object.fromEntries(edgesOf(wizard, question).map(({ answer, target }) => [answer, target]))).toEqual(
      answers,
    );
  });
});

test('there are no other questions, and every state is reached', () => {
  expect(states.filter((id) => isQuestion(wizard, id)).sort()).toEqual(Object.keys(expected).sort());
  for (const id of states.filter((state) => isOutcome(wizard, state)))
    expect(questionsBefore(wizard, id), id).toContain('place');
});

test('a company that is new to CSP never ends at direct bill (F10)', () => {
  const directBill = ['within-reach', 'stay-direct-bill', 'not-yet-revenue', 'not-yet-capabilities'];
  for (const outcome of directBill) expect(questionsBefore(wizard, outcome), outcome).not.toContain('mpn-id');
});

test('where revenue and capabilities are both missing, revenue is said first', () => {
  const answers = new Map([
    ['place', 'reseller'],
    ['reseller-plan', 'no'],
    ['own-contract', 'yes'],
    ['revenue', 'below'],
    ['capabilities', 'not-all'],
  ]);
  expect(trail(wizard, answers).state).toBe('not-yet-revenue');
});

/** Written by hand from "Choosing a model" in the facts. */
const verdicts: Readonly<Record<string, string>> = {
  'join-network': 'not-yet',
  'find-mpn-id': 'find-out',
  'find-place': 'find-out',
  'start-reseller': 'fits',
  'start-reseller-direct-bill-later': 'fits',
  'stay-reseller': 'fits',
  'find-wish': 'find-out',
  'not-yet-revenue': 'not-yet',
  'not-yet-capabilities': 'not-yet',
  'find-revenue': 'find-out',
  'find-capabilities': 'find-out',
  'within-reach': 'fits',
  'stay-direct-bill': 'fits',
  'requirements-not-met': 'no-longer',
  'move-to-reseller': 'fits',
  'find-standing': 'find-out',
  'indirect-provider': 'fits',
  'become-provider': 'not-stated',
};

test('each outcome has the verdict of the facts, and none is left over', () => {
  expect(Object.fromEntries(Object.entries(outcomesOf(wizard)).map(([id, { verdict }]) => [id, verdict]))).toEqual(
    verdicts,
  );
});

test('whoever is to enrol or to apply is led into the right check', () => {
  const checks = Object.entries(outcomesOf(wizard)).flatMap(([id, policy]) =>
    policy.checks ? [[id, policy.checks.join(' ')]] : [],
  );
  expect(Object.fromEntries(checks)).toEqual({
    'join-network': 'reseller-readiness',
    'find-mpn-id': 'reseller-readiness',
    'start-reseller': 'reseller-readiness',
    'start-reseller-direct-bill-later': 'reseller-readiness direct-bill-requirements',
    'find-wish': 'direct-bill-requirements',
    'not-yet-revenue': 'direct-bill-requirements',
    'not-yet-capabilities': 'direct-bill-requirements',
    'find-revenue': 'direct-bill-requirements',
    'find-capabilities': 'direct-bill-requirements',
    'within-reach': 'direct-bill-requirements',
  });
});
