import { localeIds, locales } from '../../src/i18n/locales.ts';
import { editionInForce, firstEdition, type EditionId } from '../../src/program/editions.ts';
import { wizardIds, type WizardId } from '../../src/wizards/index.ts';
import { pathsOf } from '../../src/wizards/tree/graph.ts';
import { modelPaths, paths } from '../paths.ts';
import { wizardOf } from '../wizards.ts';
import { reachByKeyboard } from '../e2e/reachByKeyboard.ts';
import { expect, test } from '../e2e/test.ts';

/** Two countries for each case that the machine tells apart today (G64, G66). */
const countries: Readonly<Record<string, string>> = {
  'same-region': 'NL.SE',
  'different-regions': 'NL.BR',
  'not-listed': 'NL.RU',
};

/** The shortest way to each outcome, as the machine has it; test/unit/today.test.ts holds it against tables by hand. */
const shortest = (wizard: WizardId, edition: EditionId): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pathsOf(wizardOf(wizard, edition))
      .toSorted((one, other) => other.steps.length - one.steps.length)
      .map(({ state, steps }) => [state, steps.map(({ answer }) => countries[answer] ?? answer).join(' ')]),
  );

const ways: readonly (readonly [WizardId, EditionId, Readonly<Record<string, string>>])[] = [
  ['transaction-scenarios', firstEdition, paths],
  ['choose-model', firstEdition, modelPaths],
  ...wizardIds.map((wizard) => [wizard, editionInForce, shortest(wizard, editionInForce)] as const),
];

for (const [wizard, edition, outcomes] of ways)
  for (const [at, [id, path]] of Object.entries(outcomes).entries()) {
    // The languages take turns.
    const locale = localeIds[at % localeIds.length] ?? 'en';
    test(`${id} can be reached by keyboard and is complete, in ${locale}, under ${edition}`, async ({ page }) => {
      await reachByKeyboard(page, locale, wizard, id, path, edition);
      await expect(page.getByRole('img').first()).toBeVisible();
      await expect(page.locator('.sources a').first()).toHaveAttribute(
        'href',
        // Only the pages of Partner Center are named in the reader's language.
        new RegExp(
          `^https://(?:learn\\.microsoft\\.com/(?:${locales[locale].culture}/partner-center|azure)|partner\\.microsoft\\.com)/`,
        ),
      );
    });
  }
