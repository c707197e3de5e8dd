import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { readMonth } from '../../src/program/months.ts';
import { editionText } from '../../src/text/editionText.ts';
import { changePart, sourcesByRequirement } from '../../src/text/replies/replyParts.ts';
import { toText, wordsIn } from '../../src/text/replies/reply.ts';
import { resultReply, type ResultReplyData } from '../../src/text/replies/resultReply.ts';
import type { EditionId } from '../../src/program/editions.ts';
import type { Answers } from '../../src/wizards/answers.ts';
import type { Checklist, Requirement } from '../../src/wizards/checklist/requirement.ts';
import { resultOf } from '../../src/wizards/checklist/result.ts';
import { checklistUnder } from '../../src/wizards/checklist/checklist.ts';
import { checklistPolicyOf } from '../../src/wizards/checklistPolicies.ts';
import { checklistIds, checklistOf, type ChecklistId } from '../../src/wizards/index.ts';
import { readReplyContext } from '../content.ts';
import { checklistTexts } from '../islandTexts.ts';

function readData(locale: Locale, id: ChecklistId, edition: Checklist): ResultReplyData {
  const context = readReplyContext(locale, undefined, edition.edition);
  return {
    texts: checklistTexts(locale, id, edition.edition),
    addressLabel: stringsOf(locale).reply.address,
    changes: changePart(context, checklistPolicyOf(checklistOf(id), edition.edition).overtaken),
    sources: sourcesByRequirement(context, checklistOf(id)),
    foot: editionText({ locale, edition: edition.edition }),
  };
}

/** What was read: a property is tried on many answers. */
const read = new Map<string, ResultReplyData>();

function dataOf(locale: Locale, id: ChecklistId, edition: Checklist): ResultReplyData {
  const key = [locale, id, edition.edition].join();
  const data = read.get(key) ?? readData(locale, id, edition);
  read.set(key, data);
  return data;
}

/** The reply to answers under an edition. */
function replyTo(locale: Locale, id: ChecklistId, edition: Checklist, answers: Answers) {
  const result = resultOf(edition, answers);
  // The other editions come to something else, which the reply then tells.
  const others = checklistOf(id)
    .editions.filter((other) => other !== edition)
    .map((other) => ({ edition: other.edition, result: result.id === 'ready' ? 'not-yet' : 'ready' }) as const);
  const data = dataOf(locale, id, edition);
  const files = [Object.fromEntries(localeIds.map((one) => [one, data]))];
  const month = edition.calendar && readMonth('2026-11');
  const source = { edition, result, month, shown: result.id, others, urlIn: () => '/page/' };
  return resultReply(locale, files, source);
}

/** The same where every requirement that is not named is met. */
function replyToGaps(locale: Locale, id: ChecklistId, under: EditionId, given: Readonly<Record<string, string>>) {
  const edition = checklistUnder(checklistOf(id), under);
  const met = edition.requirements.map(
    ({ id: requirement, answers }) =>
      [requirement, Object.keys(answers).find((answer) => answers[answer] === 'met') ?? ''] as const,
  );
  return replyTo(locale, id, edition, new Map([...met, ...Object.entries(given)]));
}

/** Answers of any kind to a checklist; some questions are not answered. */
const anyAnswers = ({ requirements }: Checklist) =>
  fc
    .tuple(
      ...requirements.map(({ id, answers }) =>
        fc.option(fc.constantFrom(...Object.keys(answers)).map((answer) => [id, answer] as const)),
      ),
    )
    .map((given): Answers => new Map(given.filter((one) => one !== null)));

describe.each(localeIds)('the reply of a checklist in %s', (locale) => {
  const editions = checklistIds.flatMap((id) => checklistOf(id).editions.map((edition) => ({ id, edition })));
  const textTo = (...to: Parameters<typeof replyToGaps>) => toText(replyToGaps(...to), 'https://csp.example.org/');

  test.each(editions)('of $id, $edition.edition, has at most 300 words, whatever is answered', ({ id, edition }) => {
    // The longest are among those of which everything is missing, or open, from the first requirement on.
    for (const standing of ['unmet', 'open'] as const)
      for (const count of edition.requirements.keys()) {
        const gaps = edition.requirements.slice(0, count + 1).map(({ id: requirement, answers }) => {
          const offered: Requirement['answers'] = answers;
          const given = Object.keys(offered).filter((answer) => offered[answer] === standing);
          return [requirement, given[0] ?? 'not-sure'] as const;
        });
        const reply = replyToGaps(locale, id, edition.edition, Object.fromEntries(gaps));
        expect(wordsIn(reply), `${count} ${standing}`).toBeLessThanOrEqual(300);
      }
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        expect(wordsIn(replyTo(locale, id, edition, answers))).toBeLessThanOrEqual(300);
      }),
      { numRuns: 300 },
    );
  });

  test('names all documents where there is room', () => {
    const { documents } = readReplyContext(locale).names;
    const text = textTo(locale, 'direct-bill-requirements', '2021-05', { R1: 'no' });
    for (const document of ['D1', 'D3', 'L-manage-locations', 'L-transition-direct-to-indirect'] as const)
      expect(text).toContain(`- ${documents[document] ?? '?'} (http`);
  });

  test('that is too long keeps the document that a step opens, and few others', () => {
    const open = { 'mpn-id': 'not-sure', 'name-and-address': 'not-sure', 'global-admin': 'not-sure' };
    const later = { 'membership-center': 'no', 'registration-id': 'one-list' };
    const text = textTo(locale, 'reseller-readiness', '2021-05', { ...open, ...later });
    const { documents } = readReplyContext(locale).names;
    expect(text).toContain(`- ${documents.D4 ?? '?'} (http`);
    expect(text.match(/^- .+ \(https:\/\/learn\.microsoft\.com/gm)).toHaveLength(3);
  });

  test('names the two documents that differ on managed services (R7)', () => {
    const { documents } = readReplyContext(locale).names;
    const text = textTo(locale, 'direct-bill-requirements', '2021-05', { R7: 'no' });
    for (const document of ['D1', 'D3'] as const)
      expect(text.split(documents[document] ?? '?').length).toBeGreaterThan(2);
  });

  test('tells of a support plan that is there already that no document says how it counts (R4)', () => {
    const told = checklistTexts(locale, 'direct-bill-requirements').own.requirements.R4?.follows.have;
    expect(textTo(locale, 'direct-bill-requirements', '2021-05', { R4: 'have' })).toContain(told);
  });

  test('cites only documents that what it tells rests on', () => {
    const { documents } = readReplyContext(locale).names;
    const text = textTo(locale, 'direct-bill-requirements', '2021-05', { R2: 'no' });
    expect(text).toContain(documents.D1);
    expect(text).not.toContain(documents['L-manage-locations']); // of R1, which is met
  });
});
