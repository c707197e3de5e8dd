import { describe, expect, test } from 'vitest';
import { editionIds } from '../../src/program/editions.ts';
import { passageUnder } from '../../src/program/successors.ts';
import { passageOfLink } from '../../src/text/citations.ts';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { outcomeReply } from '../../src/text/replies/outcomeReply.ts';
import { withJudgedAnswer, withOtherEditions } from '../../src/text/replies/judgedAnswer.ts';
import { wordsIn } from '../../src/text/replies/reply.ts';
import type { Item } from '../../src/text/schemas.ts';
import { ledTo } from '../../src/wizards/tree/otherEdition.ts';
import { labelOfEdition } from '../../src/text/otherEditions.ts';
import { writeCountries } from '../../src/inputs/countries/answer.ts';
import type { NamedCountry } from '../../src/inputs/countries/reply.ts';
import { countriesReplyData } from '../../src/inputs/countries/replyData.ts';
import { wizardIds } from '../../src/wizards/index.ts';
import { outcomesOf, policyOf } from '../../src/wizards/policies.ts';
import { citationsOf } from '../../src/wizards/restsOn.ts';
import { guidanceSlugs, partsOf, readOutcome, readReplyContext, readWording, textOfItem } from '../content.ts';
import { wizardOf } from '../wizards.ts';

// The form of an outcome in every language (docs/verdicts.md).

const cited = (item: Item) =>
  [...textOfItem(item).matchAll(/\]\((source:[^)]+)\)/g)].map(([, link = '']) => passageOfLink(link));
describe.each(localeIds)('in %s', (locale) => {
  const { verdicts } = stringsOf(locale);
  const sentences = new Intl.Segmenter(locales[locale].intl, { granularity: 'sentence' });

  describe.each(wizardIds.flatMap((id) => editionIds.map((edition) => [id, edition] as const)))(
    '%s %s',
    (id, edition) => {
      const wizard = wizardOf(id, edition);
      const wording = readWording(locale, id, edition);
      const context = readReplyContext(locale, undefined, edition);
      const countries = countriesReplyData({ locale, edition });
      const length = (country: NamedCountry) => Object.values(country).join(' ').split(' ').length;
      const [[from] = [''], [to] = ['']] = Object.entries(countries.countries).sort(
        ([, one], [, other]) => length(other) - length(one),
      );
      const wordiest = writeCountries({ from, to });

      test.each(Object.entries(outcomesOf(wizard)))('%s', (state, policy) => {
        const outcome = readOutcome(locale, state, id, edition);
        const { title, summary, conditions, steps, otherWays, why, notSaid } = outcome;

        expect(title.length, 'a title is one line').toBeLessThanOrEqual(75);
        for (const label of Object.values(verdicts))
          expect(title.toLowerCase(), 'a title does not repeat the badge').not.toContain(label.toLowerCase());
        expect(Array.from(sentences.segment(summary)).length, 'one or two sentences').toBeLessThanOrEqual(2);

        expect(
          conditions !== undefined,
          'conditions are what “conditional” depends on, and nothing else has them',
        ).toBe(policy.verdict === 'conditional');
        expect(steps ?? otherWays, 'every outcome says what to do').toBeDefined();
        if (policy.verdict === 'not-supported') expect(otherWays, 'there are other ways').toBeDefined();
        if (policy.verdict === 'not-stated') expect(notSaid, 'it says what is not stated').toBeDefined();

        for (const reason of why)
          if (typeof reason === 'string') expect(cited(reason), `a reason has its source: “${reason}”`).not.toEqual([]);
        const known: readonly (string | undefined)[] = citationsOf(wizard.edition, policy.restsOn);
        for (const passage of partsOf(outcome).flatMap((items) => items?.flatMap(cited) ?? []))
          expect(known).toContain(passage && passageUnder(edition, passage));

        const led = editionIds
          .filter((other) => other !== edition)
          .map((other) => wizardOf(id, other))
          .flatMap((other) => ledTo(wizard, other, state).map((there) => ({ other, there })))
          .flatMap(({ other, there }) => {
            const verdict = policyOf(other, there)?.verdict;
            return verdict ? [{ edition: other.edition, there, text: verdicts[verdict] }] : [];
          });
        const others = led.map(({ edition: other, there, text }) => ({
          edition: other,
          label: labelOfEdition(locale, other),
          root: '/',
          said: { [there]: text },
          depends: '',
        }));
        const reply = outcomeReply(context, {
          wizard,
          state,
          policy,
          outcome,
          wording,
          guidance: guidanceSlugs(locale),
          others,
        });
        expect(wordsIn(reply), 'words of the reply').toBeLessThanOrEqual(200);
        for (const { edition: other, there } of led) {
          const whole = withOtherEditions(reply, [{ edition: other, outcome: there, path: '' }]);
          expect(wordsIn(whole), `with what ${other} says`).toBeLessThanOrEqual(200);
          expect(wordsIn(withJudgedAnswer(whole, countries, wordiest)), 'with two countries').toBeLessThanOrEqual(300);
        }
      });
    },
  );
});
