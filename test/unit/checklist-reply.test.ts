import { describe, expect, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { editionText } from '../../src/text/editionText.ts';
import { changePart, sourcesByRequirement } from '../../src/text/replies/replyParts.ts';
import { toText } from '../../src/text/replies/reply.ts';
import { resultReply, type ResultReplyData } from '../../src/text/replies/resultReply.ts';
import type { Checklist, Requirement } from '../../src/wizards/checklist/requirement.ts';
import { resultOf } from '../../src/wizards/checklist/result.ts';
import { checklistPolicyOf } from '../../src/wizards/checklistPolicies.ts';
import { checklistIds, checklistOf, type ChecklistId } from '../../src/wizards/index.ts';
import { readReplyContext } from '../content.ts';
import { checklistTexts } from '../islandTexts.ts';

function dataOf(locale: Locale, id: ChecklistId, edition: Checklist): ResultReplyData {
  const context = readReplyContext(locale, undefined, edition.edition);
  return {
    texts: checklistTexts(locale, id, edition.edition),
    addressLabel: stringsOf(locale).reply.address,
    changes: changePart(context, checklistPolicyOf(checklistOf(id), edition.edition).overtaken),
    sources: sourcesByRequirement(context, checklistOf(id)),
    foot: editionText({ locale, edition: edition.edition }),
  };
}

/** The reply to answers; every requirement that is not named is met. */
function replyTo(locale: Locale, id: ChecklistId, at: number, given: Readonly<Record<string, string>>) {
  const edition = checklistOf(id).editions[at] ?? checklistOf(id).editions[0];
  const met = edition.requirements.map(
    ({ id: requirement, answers }) =>
      [requirement, Object.keys(answers).find((answer) => answers[answer] === 'met') ?? ''] as const,
  );
  const result = resultOf(edition, new Map([...met, ...Object.entries(given)]));
  // The other editions come to something else, which the reply then tells.
  const others = checklistOf(id)
    .editions.filter((other) => other !== edition)
    .map((other) => ({ edition: other.edition, result: result.id === 'ready' ? 'not-yet' : 'ready' }) as const);
  const files = [Object.fromEntries(localeIds.map((one) => [one, dataOf(one, id, edition)]))];
  const source = { edition, result, month: undefined, shown: result.id, others, urlIn: () => '/page/' };
  return toText(resultReply(locale, files, source), 'https://csp.example.org/');
}

describe.each(localeIds)('the reply of a checklist in %s', (locale) => {
  const editions = checklistIds.flatMap((id) =>
    checklistOf(id).editions.map(({ edition, requirements }, at) => ({ id, edition, requirements, at })),
  );
  const length = (text: string) => text.split(/\s+/).length;

  test.each(editions)('of $id, $edition, stays within 300 words, however much is missing or open', (one) => {
    const { id, at, requirements } = one;
    for (const standing of ['unmet', 'open'] as const)
      for (const count of requirements.keys()) {
        const gaps = requirements.slice(0, count + 1).map(({ id: requirement, answers }) => {
          const offered: Requirement['answers'] = answers;
          const given = Object.keys(offered).filter((answer) => offered[answer] === standing);
          return [requirement, given[0] ?? 'not-sure'] as const;
        });
        expect(length(replyTo(locale, id, at, Object.fromEntries(gaps))), `${count} ${standing}`).toBeLessThanOrEqual(
          300,
        );
      }
    expect(length(replyTo(locale, id, at, {})), 'nothing missing').toBeLessThanOrEqual(300);
  });

  test('names the two documents that differ on managed services (R7)', () => {
    const { documents } = readReplyContext(locale).names;
    const text = replyTo(locale, 'direct-bill-requirements', 0, { R7: 'no' });
    for (const document of ['D1', 'D3'] as const)
      expect(text.split(documents[document] ?? '?').length).toBeGreaterThan(2);
  });

  test('tells of a support plan that is there already that no document says how it counts (R4)', () => {
    const told = checklistTexts(locale, 'direct-bill-requirements').own.requirements.R4?.follows.have;
    expect(replyTo(locale, 'direct-bill-requirements', 0, { R4: 'have' })).toContain(told);
  });

  test('cites only documents that what it tells rests on', () => {
    const { documents } = readReplyContext(locale).names;
    const text = replyTo(locale, 'direct-bill-requirements', 0, { R2: 'no' });
    expect(text).toContain(documents.D1);
    expect(text).not.toContain(documents['L-manage-locations']); // of R1, which is met
  });
});
