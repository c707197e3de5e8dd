import { describe, expect, test } from 'vitest';
import { facts, scenarioIds, type FactId } from '../../src/program/facts.ts';
import { keysOf } from '../../src/program/keys.ts';
import { passages } from '../../src/program/sources.ts';
import { factSentence } from '../../src/text/factSentence.ts';
import { rules } from '../../src/wizards/rules.ts';

const numbers = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}${String(at + 1)}`);

test('every fact of the specification is known', () => {
  const every = [...numbers('F', 48), ...numbers('R', 10), ...numbers('E', 10), ...numbers('S', 8)];
  expect(keysOf(facts).sort()).toEqual(every.sort());
  expect(scenarioIds).toEqual(numbers('S', 8));
});

describe.each(keysOf(facts))('the sentence of %s', (id) => {
  const sentence = factSentence(id);

  test('is one, whole and short', () => {
    expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(sentence.length).toBeLessThan(1000);
  });

  test('names nothing by an id', () => {
    expect(sentence).not.toMatch(/\b(?:[FRES]\d{1,2}|D\d)\b/);
  });
});

test('no sentence is said twice', () => {
  expect(new Set(keysOf(facts).map((id) => facts[id].sentence)).size).toBe(keysOf(facts).length);
});

// What each must not leave out, from the specification: what decides a verdict, and what is easily said too strongly.
test.each<[FactId, readonly string[]]>([
  ['F10', ['October 2020', 'every partner that is new', 'indirect reseller']],
  ['F22', ['1 February 2020', 'every partner']],
  ['F26', ['once in each CSP region', 'only a global admin']],
  ['F39', ['do not buy a support plan', 'several days or more']],
  ['F42', ['fifteen', 'in no table']],
  ['F43', ['our conclusion']],
  ['F44', ['24', '26', 'China', 'the United States']],
  [
    'F45',
    ['currently cannot resell online services', 'only for the tenant used for CSP transactions', 'as we read it'],
  ],
  ['R4', ['only after Microsoft has said that the credit check is passed', 'do not say']],
  ['R5', ['at least', 'twelve months', 'as an indirect reseller', 'without perpetual software']],
  ['R7', ['recommended']],
  ['E5', ['at least', 'billed', 'Partner Global Account']],
  ['E7', ['only after the credit approval', 'before the agreement']],
  ['S2', ['on your CSP tenant', 'not supported']],
  ['S4', ['indirect reseller or a direct-bill partner', 'for internal use only']],
  ['S5', ['affiliates', 'contract']],
  ['S6', ['that same provider', 'not stated']],
  ['S7', ['only to customers within its own']],
  ['S8', ['only with resellers within its own']],
])('%s says what decides', (id, said) => {
  for (const words of said) expect(factSentence(id)).toContain(words);
});

test('every passage that a rule cites is one of a fact, and every fact rests on known passages', () => {
  const ofFacts = new Set<string>(keysOf(facts).flatMap((id) => facts[id].passages));
  for (const id of ofFacts) expect(passages).toHaveProperty([id]);
  for (const { wizard, id, citations } of rules)
    for (const passage of citations) expect(ofFacts, `${wizard} ${id}`).toContain(passage);
});
