import { describe, expect, test } from 'vitest';
import { editionIds } from '../../src/program/editions.ts';
import { facts, passagesOf, scenarioIds, type FactId } from '../../src/program/facts.ts';
import type { Fact, Grade } from '../../src/program/facts/fact.ts';
import { keysOf } from '../../src/program/keys.ts';
import { pinOf } from '../../src/program/pins.ts';
import { passages } from '../../src/program/sources.ts';
import { passageUnder } from '../../src/program/successors.ts';
import { factSentence } from '../../src/text/factSentence.ts';
import { rules } from '../../src/wizards/rules.ts';

const numbers = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}${String(at + 1)}`);

/**
 * The grade of each G fact, from the specification of today's rules: by its number where it is one fact, else by its parts. Where an entry
 * names A and A- for one statement, the statement has the weaker.
 */
const today = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 16, 17, 20].map((number) => [`G${String(number)}`, 'A-' as const]),
  ),
  ...{
    G7: 'A-',
    G7b: 'B',
    G11: 'B',
    G13: 'A-',
    G13b: 'B',
    G14: 'A-',
    G14b: 'B',
    G15: 'A-',
    G15b: 'C',
    G18: 'A',
    G19: 'A',
  },
  ...{
    G21: 'B',
    G21b: 'C',
    G22: 'A-',
    G23: 'A',
    G23b: 'A-',
    G23c: 'C',
    G24: 'A-',
    G25: 'A',
    G25b: 'A-',
    G26: 'C',
    G27: 'B',
  },
  ...{
    G30: 'A-',
    G31: 'A-',
    G31b: 'C',
    G32: 'A',
    G35: 'A-',
    G36: 'A-',
    G37: 'A-',
    G37b: 'B',
    G37c: 'C',
    G38: 'A-',
    G38b: 'A',
  },
  ...{ G39: 'A-', G40: 'A-', G40b: 'A', G40c: 'C', G41: 'A-', G42: 'A-', G43: 'A-', G43b: 'C', G44: 'A-' },
  ...{
    G48: 'A-',
    G49: 'C',
    G50: 'A-',
    G51: 'A-',
    G52: 'A-',
    G52b: 'B',
    G53: 'A',
    G53b: 'A-',
    G53c: 'C',
    G54: 'A',
    G54b: 'A-',
  },
  ...{
    G55: 'A-',
    G55b: 'A',
    G56: 'A-',
    G57: 'A',
    G58: 'B',
    G60: 'A',
    G61: 'A',
    G61b: 'C',
    G62: 'A',
    G63: 'A',
    G64: 'A',
  },
  ...{
    G64b: 'A-',
    G65: 'A',
    G66: 'A',
    G67: 'A',
    G68: 'A',
    G70: 'A-',
    G70b: 'A',
    G71: 'A',
    G71b: 'C',
    G72: 'A-',
    G73: 'A',
  },
  ...{
    G74: 'A',
    G75: 'A-',
    G75b: 'A',
    G75c: 'B',
    G76: 'B',
    G80: 'A-',
    G81: 'A-',
    G82: 'A',
    G83: 'A',
    G83b: 'A-',
    G84: 'A',
  },
} as const satisfies Readonly<Record<string, Grade>>;

test('every fact of the specification is known', () => {
  const every = [...numbers('F', 48), ...numbers('R', 10), ...numbers('E', 10), ...numbers('S', 8), ...keysOf(today)];
  expect(keysOf(facts).sort()).toEqual(every.sort());
  expect(scenarioIds).toEqual(numbers('S', 8));
});

describe.each(keysOf(facts))('%s', (id) => {
  const fact: Fact = facts[id];

  test('is as sure as the specification says', () => {
    const expected: Readonly<Record<string, Grade>> = today;
    expect(fact.grade).toBe(expected[id] ?? (id.startsWith('E') ? 'A-' : 'A'));
  });

  test('rests on pinned passages, or names who reports it', () => {
    const isRead = fact.grade === 'A' || fact.grade === 'A-';
    expect('reported' in fact).toBe(!isRead);
    expect(passagesOf(id).length > 0).toBe(isRead);
    for (const passage of passagesOf(id)) expect(pinOf(passage), passage).toBeDefined();
    if ('reported' in fact) expect(fact.reported).toMatch(/\b20(?:18|2\d)\b|not known/);
  });
});

test('a statement is A only where a dated text says so', () => {
  const undated = keysOf(facts).filter(
    (id) => facts[id].grade === 'A' && passagesOf(id).every((passage) => passages[passage].document.startsWith('C-')),
  );
  expect(undated).toEqual([]);
});

describe.each(keysOf(facts))('the sentence of %s', (id) => {
  const sentence = factSentence(id);

  test('is one, whole and short', () => {
    expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
    // F40 tells what a restriction takes away; the next longest has 645.
    expect(sentence.length).toBeLessThan(id === 'F40' ? 910 : 650);
  });

  test('names nothing by an id', () => {
    expect(sentence).not.toMatch(/\b(?:[FREGS]\d{1,2}[a-z]?|D\d)\b/);
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
  ['G4', ['at least', 'before it applies']],
  ['G6', ['billed', 'Partner Global Account', 'may ask for more']],
  ['G7b', ['contradict', 'excluded']],
  ['G15', ['unsettled']],
  ['G24', ['suspends', 'cannot be resold', 'indirect reseller']],
  [
    'G30',
    ['all administrative users', 'security contact', 'Direct-bill partners and distributors must also', '24 hours'],
  ],
  ['G37', ['USD 1,000', 'twelve months', 'at its tenant']],
  ['G41', ['at least one year', 'that business location']],
  ['G49', ['No page of Microsoft’s']],
  ['G60', ['11 January 2023', 'no scenario, verdict, option or note differs']],
  ['G65', ['tenant decides', 'not where the customer is']],
  ['G70', ['new partner starts it', 'Both partners must approve', 'neither is obliged']],
  ['G72', ['7 days', 'renewal', 'whole term', '30 days', '72 hours']],
  ['G73', ['consent', '30 days', 'old partner’s too']],
  ['G75', ['only by direct-bill partners', 'Azure Expert MSP']],
  ['G80', ['only after', 'Restricted', 'new tenant']],
  ['G81', ['new tenant']],
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
  const ofFacts = new Set<string>(
    keysOf(facts)
      .flatMap(passagesOf)
      .flatMap((passage) => [passage, ...editionIds.map((edition) => passageUnder(edition, passage))]),
  );
  for (const id of ofFacts) expect(passages).toHaveProperty([id]);
  for (const { wizard, id, citations } of rules)
    for (const passage of citations) expect(ofFacts, `${wizard} ${id}`).toContain(passage);
});
