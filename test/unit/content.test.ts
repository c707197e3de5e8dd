import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { outcomes } from '../../src/program/transaction-scenarios.ts';
import { keysOf } from '../../src/program/keys.ts';
import { addressOfLink } from '../../src/words/links.ts';
import { transactionScenarios as wizard } from '../../src/wizards/transaction-scenarios/wizard.ts';
import { asksCountries, edgesOf, isOutcome, isQuestion } from '../../src/wizards/wizard.ts';
import { outcomeIds, readOutcome, readWording } from '../content.ts';
import type { Item } from '../../src/words/schemas.ts';

const states = Object.keys(wizard.machine.states);
const questions = states.filter((id) => isQuestion(wizard, id));
const finals = states.filter((id) => isOutcome(wizard, id)).sort();
const sorted = (list: Iterable<string>) => [...list].sort();
const text = (item: Item) => (typeof item === 'string' ? item : item.ourReading);
const links = (item: Item) => sorted([...text(item).matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => String(target)));

test('every outcome of the machine has its policy, and none is left over', () => {
  expect(sorted(keysOf(outcomes))).toEqual(finals);
});

describe.each(localeIds)('the words in %s', (locale) => {
  const { questions: worded } = readWording(locale);

  test('are there for every question, and for no other', () => {
    expect(sorted(Object.keys(worded))).toEqual(sorted(questions));
  });

  test.each(questions)('name every answer to %s, and no other', (id) => {
    const offered = edgesOf(wizard, id).map(({ answer }) => answer);
    const named = Object.keys(worded[id]?.answers ?? {});
    expect(sorted(named)).toEqual(sorted(new Set(offered.filter((answer) => answer !== 'countries'))));
    expect(worded[id]?.from !== undefined && worded[id].to !== undefined).toBe(asksCountries(wizard, id));
  });

  test('are there for every outcome, and for no other', () => {
    expect(sorted(outcomeIds(locale))).toEqual(finals);
  });

  test.each(finals)('of %s are complete, and only link to what is there', (id) => {
    const words = readOutcome(locale, id);
    const items = [words.why, words.conditions, words.waysOut, words.nextSteps].flatMap((part) => part ?? []);
    const context = { locale, wizard, guidance: ['supported-partner-relationships'] };
    for (const link of items.flatMap(links)) expect(() => addressOfLink(link, context)).not.toThrow();
  });

  test.each(finals)('of %s have the parts and links of the English ones', (id) => {
    const shape = ({ appliesIf, why, conditions, waysOut, nextSteps }: ReturnType<typeof readOutcome>) => ({
      appliesIf: appliesIf.length,
      parts: [why, conditions, waysOut, nextSteps].map((part) =>
        part?.map((item) => ({ ours: typeof item !== 'string', links: links(item) })),
      ),
    });
    expect(shape(readOutcome(locale, id))).toEqual(shape(readOutcome('en', id)));
  });

  test('give every outcome a title of its own', () => {
    const titles = finals.map((id) => readOutcome(locale, id).title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('whatever is supported on conditions names them, and what is not supported shows a way out', () => {
  for (const id of keysOf(outcomes)) {
    const { verdict } = outcomes[id];
    const words = readOutcome('en', id);
    if (verdict === 'conditional') expect(words.conditions, id).toBeDefined();
    if (verdict === 'not-supported') expect(words.waysOut, id).toBeDefined();
  }
});

test('a way out of another region is our inference, and says so (F43)', () => {
  for (const locale of localeIds)
    for (const id of ['s7-different-regions', 's8-different-regions'])
      expect(
        readOutcome(locale, id).waysOut?.some((item) => typeof item !== 'string'),
        `${locale} ${id}`,
      ).toBe(true);
});
