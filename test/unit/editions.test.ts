// The two editions of the rules beside each other: addresses, the same answers under both, and what one says of the other. The
// expected values follow from the documents of each (program-facts; program-facts-today, E5).

import { describe, expect, test } from 'vitest';
import { dataAt, pathTo } from '../../src/i18n/paths.ts';
import { placeOf, placeParameter, places } from '../../src/i18n/place.ts';
import { newestIn, withChanges, type EditionId } from '../../src/program/editions.ts';
import { withOtherEditions, type OutcomeReply } from '../../src/text/replies/judgedAnswer.ts';
import { toAnswers, type Step } from '../../src/wizards/answers.ts';
import { inEveryEdition } from '../../src/wizards/checklist/checklist.ts';
import { resellerReadiness2021 } from '../../src/wizards/reseller-readiness/2021-05.ts';
import { answersShared } from '../../src/wizards/sharedAnswers.ts';
import { stayAuthorised2025 } from '../../src/wizards/stay-authorised/2025-10.ts';
import { askedFrom } from '../../src/wizards/tree/finalStates.ts';
import { ledTo } from '../../src/wizards/tree/otherEdition.ts';
import { trail } from '../../src/wizards/tree/trail.ts';
import { isQuestion, stateOf } from '../../src/wizards/tree/tree.ts';
import { wizardOf } from '../wizards.ts';

const steps = (text: string): readonly Step[] =>
  text.split(' ').map((step) => {
    const [question = '', answer = ''] = step.split('=');
    return { question, answer };
  });

describe('the place of a page', () => {
  test('is its language, and its edition: the first has no segment, the one in force is at today', () => {
    expect(places.map(placeParameter)).toEqual(['en', 'en/today', 'nl', 'nl/today', 'sv', 'sv/today']);
    for (const place of places) expect(placeOf({ place: placeParameter(place) })).toEqual(place);
  });

  test('of a page that every edition has is that of the first', () => {
    expect(placeOf({ locale: 'nl' })).toEqual({ locale: 'nl', edition: '2021-05' });
    expect(() => placeOf({ place: 'nl/2019-01' })).toThrow('no language');
  });

  test.each([
    ['2021-05', '/sv/choose-model/mpn-id/', '/decisions.json'],
    ['2025-10', '/sv/today/choose-model/mpn-id/', '/today/decisions.json'],
  ] as const)('of edition %s is in its addresses', (edition, page, data) => {
    expect(pathTo({ locale: 'sv', edition }, 'choose-model', 'mpn-id')).toBe(page);
    expect(dataAt({ edition }, 'decisions.json')).toBe(data);
  });
});

describe('what an edition does not say', () => {
  test('is as in the newest before it that does', () => {
    expect(newestIn('2025-10', { '2021-05': 'old' })).toBe('old');
    expect(newestIn('2025-10', { '2021-05': 'old', '2025-10': 'new' })).toBe('new');
    expect(newestIn('2021-05', { '2025-10': 'new' })).toBeUndefined();
  });

  test('is taken over, record by record', () => {
    const first: Record<string, number> = { kept: 1, changed: 2 };
    expect(withChanges(first, { '2025-10': { changed: 3, added: 4 } })).toEqual({
      '2021-05': { kept: 1, changed: 2 },
      '2025-10': { kept: 1, changed: 3, added: 4 },
    });
    expect(withChanges(first, {})['2025-10']).toEqual(first);
  });

  test('of a checklist is the checklist before it; none is there before its first', () => {
    const editions = inEveryEdition(resellerReadiness2021);
    expect(editions.map(({ edition }) => edition)).toEqual(['2021-05', '2025-10']);
    expect(editions[1]?.requirements).toEqual(resellerReadiness2021.requirements);
    expect(inEveryEdition(stayAuthorised2025).map(({ edition }) => edition)).toEqual(['2025-10']);
  });
});

describe('the same answers', () => {
  /** Where answers lead, by edition. */
  const led = (wizard: string, answers: string) =>
    (['2021-05', '2025-10'] as const).map(
      (edition) => trail(wizardOf(wizard, edition), toAnswers(steps(answers))).state,
    );

  test.each([
    // R5 asks for USD 300,000 of cloud revenue, E5 for USD 1,000,000 of billed revenue: one amount says nothing of the other.
    [
      'choose-model',
      'place=reseller reseller-plan=no own-contract=yes revenue=enough',
      'capabilities',
      'global-revenue',
    ],
    [
      'choose-model',
      'place=reseller reseller-plan=no own-contract=yes global-revenue=below',
      'revenue',
      'not-yet-revenue',
    ],
    ['choose-model', 'place=reseller reseller-plan=no own-contract=no', 'stay-reseller', 'stay-reseller'],
    ['transaction-scenarios', 'scenario=s7 s7-countries=NL.US', 's7-different-regions', 's7-different-regions'],
    ['transaction-scenarios', 'scenario=s6 s6-relationship=yes s6-customer=no', 's6-way', 's6-way'],
    // In May 2021 “from Microsoft” could be an Enterprise Agreement, which today is an answer of its own (G56).
    [
      'transaction-scenarios',
      'scenario=s3 s3-goal=manage s3-manage-source=microsoft s3-manage-kind=licences',
      's3-manage-licences',
      's3-manage-source',
    ],
    // The reseller of May 2021 needs the agreement and a provider (S1); today it must be valid on the order too (G43).
    [
      'transaction-scenarios',
      'scenario=s1 s1-role=indirect-reseller s1-mpa=yes s1-provider=yes',
      's1-two-tier',
      's1-valid',
    ],
    [
      'transaction-scenarios',
      'scenario=s1 s1-role=indirect-reseller s1-mpa=yes s1-provider=yes s1-valid=yes',
      's1-two-tier',
      's1-two-tier',
    ],
    [
      'transaction-scenarios',
      'scenario=s1 s1-role=indirect-reseller s1-mpa=yes s1-provider=yes s1-valid=no',
      's1-two-tier',
      's1-order-blocked',
    ],
    ['transaction-scenarios', 'scenario=s1 s1-role=direct-bill', 's1-direct-bill', 's1-direct-bill'],
    ['transaction-scenarios', 'scenario=s2 s2-route=resell s2-online-service=yes', 's2-resale', 's2-resale'],
    // Belarus is in no table today, and China in none of May 2021 (G66).
    ['transaction-scenarios', 'scenario=s7 s7-countries=UA.BY', 's7-same-region', 's7-not-listed'],
    ['transaction-scenarios', 'scenario=s8 s8-countries=CN.CN', 's8-not-listed', 's8-same-region'],
  ])('%s, %s lead to %s, and today to %s', (wizard, answers, then, now) => {
    expect(led(wizard, answers)).toEqual([then, now]);
  });

  test('are never taken for answers to a question with another measure', () => {
    const [then, now] = [wizardOf('choose-model'), wizardOf('choose-model', '2025-10')];
    expect([isQuestion(then, 'revenue'), isQuestion(now, 'revenue')]).toEqual([true, false]);
    expect([isQuestion(then, 'global-revenue'), isQuestion(now, 'global-revenue')]).toEqual([false, true]);
    expect([stateOf(now, 'revenue'), stateOf(then, 'global-revenue')]).toEqual(['global-revenue', 'revenue']);
    expect([stateOf(now, 'capabilities'), stateOf(now, 'constructor')]).toEqual(['requirements', undefined]);
  });

  test.each([
    ['2021-05', 'revenue=enough', { R5: 'yes' }],
    ['2021-05', 'global-revenue=enough', {}],
    ['2025-10', 'global-revenue=below', { E5: 'no' }],
    ['2025-10', 'revenue=enough', {}],
  ] as const)('to a wizard of edition %s, %s, are shared with its own checklist', (edition, answers, shared) => {
    const found = answersShared(edition, 'choose-model', 'direct-bill-requirements', steps(answers));
    expect(Object.fromEntries(found)).toEqual(shared);
  });
});

describe('where every way to an outcome leads under the other edition', () => {
  const other = (edition: EditionId): EditionId => (edition === '2021-05' ? '2025-10' : '2021-05');
  test.each([
    ['transaction-scenarios', '2021-05', 's5-affiliate', ['s5-affiliate']],
    ['choose-model', '2025-10', 'stay-reseller', ['stay-reseller']],
    // Russia and Belarus have left the tables, China has come, and three islands have moved (G66).
    ['transaction-scenarios', '2025-10', 's7-not-listed', ['s7-not-listed', 's7-different-regions', 's7-same-region']],
    ['transaction-scenarios', '2021-05', 's8-not-listed', ['s8-not-listed', 's8-different-regions', 's8-same-region']],
    ['transaction-scenarios', '2021-05', 's7-find-country', ['s7-find-country']],
    // With the revenue known, the other amount has yet to be asked for.
    ['choose-model', '2021-05', 'within-reach', ['global-revenue']],
    ['choose-model', '2025-10', 'not-yet-revenue', ['revenue']],
  ] as const)('%s, %s, %s: %j', (wizard, edition, outcome, expected) => {
    expect(ledTo(wizardOf(wizard, edition), wizardOf(wizard, other(edition)), outcome).toSorted()).toEqual(
      [...expected].sort(),
    );
  });
});

test('an edition drops the questions that none of its answers leads to', () => {
  const questions = {
    size: { on: { big: { target: 'age' }, small: { target: 'no' } } },
    age: { on: { old: [{ target: 'yes' }, { target: 'name' }] } },
    name: { on: { any: { target: 'yes' } } },
    left: { on: { any: { target: 'size' } } },
  };
  expect(Object.keys(askedFrom(questions, 'size'))).toEqual(['size', 'age', 'name']);
});

describe('a reply', () => {
  const reply: OutcomeReply = {
    locale: 'en',
    title: '',
    lead: [],
    parts: [],
    address: { label: '', href: '/' },
    foot: [],
    others: [
      {
        edition: '2025-10',
        label: 'Under today’s rules:',
        root: '/en/today/wizard/',
        said: { other: 'Not supported' },
      },
    ],
  };
  const led = (outcome: string) => [{ edition: '2025-10' as const, outcome, path: `${outcome}/#edition=2025-10&a=b` }];

  test('ends with what comes out under the other edition, where it is not the same', () => {
    expect(withOtherEditions(reply, led('other')).parts).toEqual([
      {
        title: 'Under today’s rules:',
        lines: [[{ text: 'Not supported', href: '/en/today/wizard/other/#edition=2025-10&a=b' }]],
      },
    ]);
    expect(withOtherEditions(reply, led('same')).parts).toEqual([]);
  });
});
