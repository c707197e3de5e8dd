import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import type { WizardId } from '../../src/wizards/index.ts';
import { policyOf } from '../../src/wizards/policies.ts';
import { readOutcome } from '../content.ts';
import { wizardOf } from '../wizards.ts';
import { expect, walk } from './test.ts';

/**
 * Walks a wizard by keyboard to an outcome, and expects its page with its title, its verdict and the answers.
 *
 * @param path the answers, in order
 */
export async function reachByKeyboard(
  page: Page,
  locale: Locale,
  wizard: WizardId,
  id: string,
  path: string,
): Promise<void> {
  await page.goto(`/${locale}/${wizard}/`);
  await walk(page, path);
  expect(new URL(page.url()).pathname).toBe(`/${locale}/${wizard}/${id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(readOutcome(locale, id, wizard).title);
  const verdict = policyOf(wizardOf(wizard), id)?.verdict ?? 'continue';
  await expect(page.locator('.verdict')).toHaveText(stringsOf(locale).verdicts[verdict]);
  await expect(page.locator('.answers dt')).toHaveCount(path.split(' ').length);
  await expect(page.locator('.notices .notice')).toHaveCount(0);
}
