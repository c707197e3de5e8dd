import { stringsOf } from '../../src/i18n/strings.ts';
import { policyOf } from '../../src/wizards/policies.ts';
import { type WizardId } from '../../src/wizards/index.ts';
import { readOutcome } from '../content.ts';
import { modelPaths, paths } from '../paths.ts';
import { expect, test, walk } from '../e2e/test.ts';
import { wizardOf } from '../wizards.ts';

const ways: readonly (readonly [WizardId, Readonly<Record<string, string>>])[] = [
  ['transaction-scenarios', paths],
  ['choose-model', modelPaths],
];

for (const [wizard, outcomes] of ways)
  for (const [id, path] of Object.entries(outcomes))
    test(`${id} can be reached by keyboard and is complete`, async ({ page }) => {
      await page.goto(`/en/${wizard}/`);
      await walk(page, path);
      expect(new URL(page.url()).pathname).toBe(`/en/${wizard}/${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(readOutcome('en', id, wizard).title);
      await expect(page.locator('.verdict')).toHaveText(
        stringsOf('en').verdicts[policyOf(wizardOf(wizard), id)?.verdict ?? 'continue'],
      );
      await expect(page.locator('.answers dt')).toHaveCount(path.split(' ').length);
      await expect(page.locator('.notices .notice')).toHaveCount(0);
      await expect(page.getByRole('img').first()).toBeVisible();
      await expect(page.locator('.sources a').first()).toHaveAttribute('href', /learn\.microsoft\.com\/en-us\//);
    });
