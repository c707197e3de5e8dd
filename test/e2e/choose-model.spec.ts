import { stringsOf } from '../../src/i18n/strings.ts';
import { policyOf } from '../../src/wizards/policies.ts';
import { outcomeIds, readOutcome } from '../content.ts';
import { modelPaths } from '../paths.ts';
import { expect, test, walk } from './test.ts';
import { wizardOf } from '../wizards.ts';

const wizard = 'choose-model';

test('the test paths cover every outcome', () => {
  expect(Object.keys(modelPaths).sort()).toEqual(outcomeIds('en', wizard).sort());
});

// A sample; test/all covers every outcome.
for (const [locale, ids] of [
  ['en', ['indirect-provider', 'join-network', 'within-reach']],
  ['nl', ['start-reseller', 'not-yet-capabilities', 'move-to-reseller']],
  ['sv', ['start-reseller-direct-bill-later', 'find-revenue', 'stay-direct-bill']],
] as const) {
  test(`outcomes can be reached by keyboard, in ${locale}`, async ({ page }) => {
    test.slow();
    for (const id of ids) {
      await test.step(id, async () => {
        await page.goto(`/${locale}/${wizard}/`);
        await walk(page, modelPaths[id] ?? '');
        expect(new URL(page.url()).pathname).toBe(`/${locale}/${wizard}/${id}/`);
        const t = stringsOf(locale);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(readOutcome(locale, id, wizard).title);
        await expect(page.locator('.verdict')).toHaveText(
          t.verdicts[policyOf(wizardOf(wizard), id)?.verdict ?? 'continue'],
        );
        await expect(page.getByRole('heading', { name: t.outcome.means })).toBeVisible();
        await expect(page.getByRole('heading', { name: t.outcome.otherWays })).toBeVisible();
        await expect(page.locator('.notices .notice')).toHaveCount(0);
      });
    }
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
  await expect(
    roles.locator('dl > div').filter({ hasText: 'Who does it buy from?' }).getByRole('definition'),
  ).toHaveText(['An indirect provider', 'Microsoft', 'Microsoft']);
  await expect(roles.first().getByRole('term')).toHaveCount(9);
  const [first, second] = [roles.nth(0), roles.nth(1)];
  const tops = async () => [(await first.boundingBox())?.y, (await second.boundingBox())?.y] as const;
  const [one, other] = await tops();
  expect(one).toBe(other);
  await page.setViewportSize({ width: 360, height: 740 });
  const [upper = 0, lower = 0] = await tops();
  expect(lower).toBeGreaterThan(upper);
});
