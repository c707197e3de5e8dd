import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { placeParameter } from '../../src/i18n/place.ts';
import { firstEdition } from '../../src/program/editions.ts';
import type { WizardId } from '../../src/wizards/index.ts';
import { policyOf } from '../../src/wizards/policies.ts';
import { readOutcome } from '../content.ts';
import { wizardOf } from '../wizards.ts';
import { expect, walk } from './test.ts';

/**
 * Walks a wizard by keyboard to an outcome, and expects its page with its title, its verdict and the answers.
 *
 * @param path the answers, in order
 * @param edition that of the rules
 */
export async function reachByKeyboard(
  page: Page,
  locale: Locale,
  wizard: WizardId,
  id: string,
  path: string,
  edition = firstEdition,
): Promise<void> {
  const root = `/${placeParameter({ locale, edition })}/${wizard}/`;
  await page.goto(root);
  await walk(page, path);
  expect(new URL(page.url()).pathname).toBe(`${root}${id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(readOutcome(locale, id, wizard, edition).title);
  const verdict = policyOf(wizardOf(wizard, edition), id)?.verdict ?? 'continue';
  await expect(page.locator('.verdict')).toHaveText(stringsOf(locale).verdicts[verdict]);
  await expect(page.locator('.answers dt')).toHaveCount(path.split(' ').length);
  await expect(page.locator('.notices .notice')).toHaveCount(0);
}
