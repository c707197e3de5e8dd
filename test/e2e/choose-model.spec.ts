import { stringsOf } from '../../src/i18n/strings.ts';
import { outcomeIds } from '../content.ts';
import { modelPaths } from '../paths.ts';
import { reachByKeyboard } from './reachByKeyboard.ts';
import { expect, test } from './test.ts';

const wizard = 'choose-model';

test('the test paths cover every outcome', () => {
  expect(Object.keys(modelPaths).sort()).toEqual(outcomeIds('en', wizard).sort());
});

// A sample; test/all covers every outcome.
for (const [locale, id, path, edition] of [
  ['en', 'within-reach', modelPaths['within-reach'] ?? '', '2021-05'],
  ['nl', 'not-yet-capabilities', modelPaths['not-yet-capabilities'] ?? '', '2021-05'],
  ['sv', 'stay-direct-bill', modelPaths['stay-direct-bill'] ?? '', '2021-05'],
  ['en', 'start-reseller-direct-bill-later', 'new yes own-contract', '2025-10'],
  ['nl', 'not-yet-revenue', 'reseller no yes below', '2025-10'],
  ['sv', 'join-network', 'new no', '2025-10'],
] as const) {
  test(`the outcome ${id} can be reached by keyboard, in ${locale}, under ${edition}`, async ({ page }) => {
    await reachByKeyboard(page, locale, wizard, id, path, edition);
    const t = stringsOf(locale).outcome;
    await expect(page.getByRole('heading', { name: t.means })).toBeVisible();
    await expect(page.getByRole('heading', { name: t.otherWays })).toBeVisible();
  });
}

test('the three roles stand side by side on the start page, and below each other on a phone', async ({ page }) => {
  await page.goto('/en/');
  const roles = page.locator('.roles > section');
  await expect(roles.getByRole('heading', { level: 3 })).toHaveText([
    'Indirect reseller',
    'Direct-bill partner',
    'Indirect provider',
  ]);
  await expect(roles.locator('dl > div').filter({ hasText: 'Buys from' }).getByRole('definition')).toHaveText([
    'An indirect provider',
    'Microsoft',
    'Microsoft',
  ]);
  await expect(roles.first().getByRole('term')).toHaveCount(9);
  const [first, second] = [roles.nth(0), roles.nth(1)];
  const tops = async () => [(await first.boundingBox())?.y, (await second.boundingBox())?.y] as const;
  const [one, other] = await tops();
  expect(one).toBe(other);
  await page.setViewportSize({ width: 360, height: 740 });
  const [upper = 0, lower = 0] = await tops();
  expect(lower).toBeGreaterThan(upper);
});
