import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { editionIds } from '../../src/program/editions.ts';
import { passageUnder } from '../../src/program/successors.ts';
import { checklistStrings } from '../../src/text/checklistStrings.ts';
import { passageOfLink } from '../../src/text/citations.ts';
import { addressOfLink } from '../../src/text/links.ts';
import { markedOf } from '../../src/text/marks.ts';
import type { Item, OutcomeWording } from '../../src/text/schemas.ts';
import type { Checklist } from '../../src/wizards/checklist/requirement.ts';
import { checklistCitations } from '../../src/wizards/checklistPolicies.ts';
import { checklistIds, checklistOf, wizardIds } from '../../src/wizards/index.ts';
import { choicesAt, inputAt, isOutcome, isQuestion } from '../../src/wizards/tree/tree.ts';
import {
  guidanceSlugs,
  outcomeIds,
  partsOf,
  readChecklist,
  readOutcome,
  readOwnWording,
  readWording,
  textOfItem,
} from '../content.ts';
import { wizardOf } from '../wizards.ts';

const sorted = (list: Iterable<string>) => [...list].sort();
const links = (item: Item) =>
  sorted([...textOfItem(item).matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => String(target)));

describe.each(wizardIds.flatMap((id) => editionIds.map((edition) => [id, edition] as const)))(
  '%s of %s',
  (id, edition) => {
    const wizard = wizardOf(id, edition);
    const states = Object.keys(wizard.machine.states);
    const questions = states.filter((state) => isQuestion(wizard, state));
    const finals = states.filter((state) => isOutcome(wizard, state)).sort();

    describe.each(localeIds)('in %s', (locale) => {
      const { questions: worded } = readWording(locale, id, edition);
      const own = Object.keys(readOwnWording(locale, id, edition).questions);

      test('has words for every question, and of its own for no other', () => {
        expect(Object.keys(worded)).toEqual(expect.arrayContaining(questions));
        expect(questions).toEqual(expect.arrayContaining(own));
      });

      test.each(questions)('names every answer to %s, and no other', (question) => {
        const offered = choicesAt(wizard, question).map(({ answer }) => answer);
        const named = Object.keys(worded[question]?.answers ?? {});
        expect(sorted(named)).toEqual(sorted(offered));
        const { from, to } = worded[question] ?? {};
        expect(from !== undefined && to !== undefined).toBe(inputAt(wizard, question) === 'countries');
      });

      test('has words of its own for outcomes only', () => {
        expect(finals).toEqual(expect.arrayContaining(outcomeIds(locale, id, edition)));
      });

      test('has words of its own for the questions and outcomes that the English one has', () => {
        expect(sorted(own)).toEqual(sorted(Object.keys(readOwnWording('en', id, edition).questions)));
        expect(sorted(outcomeIds(locale, id, edition))).toEqual(sorted(outcomeIds('en', id, edition)));
      });

      test.each(finals)('%s is complete, and only links to what is there', (outcome) => {
        const items = partsOf(readOutcome(locale, outcome, id, edition)).flatMap((part) => part ?? []);
        const context = { locale, wizard, guidance: guidanceSlugs(locale) };
        for (const link of items.flatMap(links)) expect(() => addressOfLink(link, context)).not.toThrow();
      });

      test.each(finals)('%s has the parts and links of the English one', (outcome) => {
        const shape = (words: OutcomeWording) => ({
          appliesIf: words.appliesIf.length,
          parts: partsOf(words).map((part) => part?.map((item) => ({ mark: markedOf(item).mark, links: links(item) }))),
        });
        expect(shape(readOutcome(locale, outcome, id, edition))).toEqual(
          shape(readOutcome('en', outcome, id, edition)),
        );
      });

      test('gives every outcome a title of its own', () => {
        const titles = finals.map((outcome) => readOutcome(locale, outcome, id, edition).title);
        expect(new Set(titles).size).toBe(titles.length);
      });
    });
  },
);

describe.each(
  checklistIds.flatMap((id) => {
    const editions: readonly Checklist[] = checklistOf(id).editions;
    return editions.map((edition) => [id, edition.edition, edition] as const);
  }),
)('%s of %s', (id, edition, { requirements, plan, calendar }) => {
  describe.each(localeIds)('in %s', (locale) => {
    const words = readChecklist(locale, id, edition);

    test('has words for every requirement and every step, in the same order, and for no other', () => {
      expect(Object.keys(words.requirements)).toEqual(requirements.map((requirement) => requirement.id));
      expect(Object.keys(words.plan)).toEqual([...plan]);
    });

    test.each([...requirements])(
      'says of $id what closes the gap and how to find out',
      ({ id: requirement, answers }) => {
        const { follows, answers: labels = {} } = words.requirements[requirement] ?? {};
        const plain = ['yes', 'no', 'not-sure'];
        for (const answer of [...Object.keys(follows ?? {}), ...Object.keys(labels)])
          expect(answers).toHaveProperty(answer);
        for (const [answer, standing] of Object.entries<string>(answers)) {
          if (standing !== 'met') expect(follows, answer).toHaveProperty(answer);
          if (!plain.includes(answer)) expect(labels, answer).toHaveProperty(answer);
        }
      },
    );

    test('has results whose titles do not repeat their badges', () => {
      const { results: labels } = checklistStrings(locale, checklistOf(id));
      for (const { title } of Object.values(words.results))
        for (const label of Object.values(labels)) expect(title.toLowerCase()).not.toContain(label.toLowerCase());
    });

    test('has notes with a source for each sentence that is not marked, and links that are there', () => {
      const known: readonly (string | undefined)[] = checklistCitations(checklistOf(id), edition);
      const context = { locale, wizard: wizardOf('transaction-scenarios', edition), guidance: guidanceSlugs(locale) };
      for (const item of words.notes?.flatMap(({ items }) => items) ?? []) {
        const targets = links(item);
        for (const link of targets) expect(() => addressOfLink(link, context)).not.toThrow();
        const passages = targets.map(passageOfLink).filter((passage) => passage !== undefined);
        if (markedOf(item).mark === undefined) expect(passages, textOfItem(item)).not.toEqual([]);
        for (const passage of passages) expect(known).toContain(passageUnder(edition, passage));
      }
    });

    test('names each step of a plan by the calendar, and none where the steps are not', () => {
      expect(Object.keys(words.calendar?.steps ?? {})).toEqual(calendar ? plan : []);
      expect(Object.keys(calendar?.due ?? {})).toEqual(calendar ? plan : []);
    });

    test('has the parts of the English one', () => {
      const english = readChecklist('en', id, edition);
      const shape = ({ note, older, notes, calendar, requirements: all }: typeof words) => ({
        note: note !== undefined,
        notes: notes?.map(({ items }) => items.map((item) => [markedOf(item).mark, links(item)])),
        calendar: Object.keys(calendar?.steps ?? {}),
        older: older?.steps.length,
        parts: Object.values(all).map(({ hint, answers, follows }) => [
          hint !== undefined,
          Object.keys(answers ?? {}),
          Object.keys(follows),
        ]),
      });
      expect(shape(words)).toEqual(shape(english));
    });
  });
});

test('before the credit check is passed, the plan is not bought (F39)', () => {
  const order = checklistOf('direct-bill-requirements').editions.map(({ plan }) => plan);
  expect(order).toEqual([
    ['apply', 'review', 'credit-check', 'support-plan', 'agreement'],
    ['tenant', 'apply', 'enrol', 'credit-check', 'support-plan', 'agreement', 'review-every-year'],
  ]);
  for (const edition of ['2021-05', '2025-10'] as const)
    expect(readChecklist('en', 'direct-bill-requirements', edition).plan['support-plan']).toMatch(/^Only now buy/);
});

test('every outcome of the choice of a model says what the model means and what would have to change', () => {
  for (const edition of editionIds) {
    const wizard = wizardOf('choose-model', edition);
    for (const outcome of Object.keys(wizard.machine.states).filter((state) => isOutcome(wizard, state))) {
      const { means, otherWays } = readOutcome('en', outcome, 'choose-model', edition);
      expect([means, otherWays], `${outcome} of ${edition}`).not.toContain(undefined);
    }
  }
});

test('a way out of another region is our inference, and says so (F43)', () => {
  for (const locale of localeIds)
    for (const id of ['s7-different-regions', 's8-different-regions'])
      expect(
        readOutcome(locale, id).otherWays?.some((item) => typeof item !== 'string'),
        `${locale} ${id}`,
      ).toBe(true);
});

test('an apostrophe is set as one, in every text', () => {
  const typed = globSync('content/**/*.{mdx,yaml}', { exclude: ['content/search/**'] }).filter((file) =>
    /\p{L}'(\p{L}| \p{L})/u.test(readFileSync(file, 'utf8')),
  );
  expect(typed).toEqual([]);
});
