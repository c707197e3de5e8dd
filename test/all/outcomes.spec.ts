import { localeIds, locales } from '../../src/i18n/locales.ts';
import type { WizardId } from '../../src/wizards/index.ts';
import { modelPaths, paths } from '../paths.ts';
import { reachByKeyboard } from '../e2e/reachByKeyboard.ts';
import { expect, test } from '../e2e/test.ts';

const ways: readonly (readonly [WizardId, Readonly<Record<string, string>>])[] = [
  ['transaction-scenarios', paths],
  ['choose-model', modelPaths],
];

for (const [wizard, outcomes] of ways)
  for (const [at, [id, path]] of Object.entries(outcomes).entries()) {
    // The languages take turns.
    const locale = localeIds[at % localeIds.length] ?? 'en';
    test(`${id} can be reached by keyboard and is complete, in ${locale}`, async ({ page }) => {
      await reachByKeyboard(page, locale, wizard, id, path);
      await expect(page.getByRole('img').first()).toBeVisible();
      await expect(page.locator('.sources a').first()).toHaveAttribute(
        'href',
        new RegExp(`learn\\.microsoft\\.com/${locales[locale].culture}/`),
      );
    });
  }
