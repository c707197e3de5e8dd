import { outcomesOf, policyOf } from '../../src/wizards/policies.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { readOutcome, readWording } from '../content.ts';
import { paths } from '../paths.ts';
import { expect, test, walk } from './test.ts';
import { transactionScenarios } from '../wizards.ts';

test('the test paths cover every outcome', () => {
  expect(Object.keys(paths).sort()).toEqual(Object.keys(outcomesOf(transactionScenarios)).sort());
});

const oneOfEach = [
  's1-two-tier',
  's2-without-permission',
  's3-switch-azure',
  's4-customer-tenant',
  's5-own-company',
  's6-second-provider',
  's7-different-regions',
  's8-same-region',
] as const;

// A sample; test/all covers every outcome.
for (const locale of localeIds) {
  test(`one outcome of each scenario can be reached by keyboard, in ${locale}`, async ({ page }) => {
    test.slow();
    for (const id of oneOfEach) {
      await test.step(id, async () => {
        await page.goto(`/${locale}/transaction-scenarios/`);
        const first = readWording(locale).questions.scenario?.question ?? '';
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
        await walk(page, paths[id] ?? '');
        expect(new URL(page.url()).pathname).toBe(`/${locale}/transaction-scenarios/${id}/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(readOutcome(locale, id).title);
        await expect(page.locator('.verdict')).toHaveText(
          stringsOf(locale).verdicts[policyOf(transactionScenarios, id)?.verdict ?? 'continue'],
        );
        await expect(page.locator('.answers dt')).toHaveCount((paths[id] ?? '').split(' ').length);
        await expect(page.locator('.notices .notice')).toHaveCount(0);
      });
    }
  });
}

test('S7 names both countries, regions and currencies', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/');
  await walk(page, 's7 CH.ZA');
  const compared = page.locator('.comparison');
  await expect(compared).toContainText('SwitzerlandRegion: EuropeCurrency: CHF');
  await expect(compared).toContainText(
    'South AfricaRegion: Middle East, Central Europe and Eastern EuropeCurrency: USD',
  );
});

test('S7 says if the documents name no currency, and follows the tables for countries in Africa', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/s7-different-regions/#edition=2021-05&s7-countries=VA.KE');
  await expect(page.locator('.comparison')).toContainText('Vatican CityRegion: EuropeCurrency: Not stated');
  await expect(page.locator('.comparison')).toContainText('18 countries in Africa, its table lists 47');
});

test('our own conclusions are marked', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/s7-different-regions/');
  await expect(page.getByRole('listitem').filter({ hasText: 'second CSP account' })).toContainText('Our reading');
});

test('a missing country is reported in an error summary that takes the focus, and the chosen country is kept', async ({
  page,
}) => {
  await page.goto('/sv/transaction-scenarios/s8-countries/');
  const [provider, reseller] = [
    page.getByLabel('Den indirekta leverantören'),
    page.getByLabel('Den indirekta återförsäljaren'),
  ];
  await provider.selectOption('SE');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const summary = page.locator('.errors');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(reseller).toBeFocused();
  await expect(provider).toHaveValue('SE');
  await reseller.selectOption('DK');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page).toHaveURL(/s8-same-region\/#edition=2021-05&s8-countries=SE\.DK$/);
});
