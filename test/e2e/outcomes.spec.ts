import { outcomesOf } from '../../src/wizards/policies.ts';
import { paths } from '../paths.ts';
import { transactionScenarios } from '../wizards.ts';
import { reachByKeyboard } from './reachByKeyboard.ts';
import { chooseCountry, expect, ready, test, walk } from './test.ts';

test('the test paths cover every outcome', () => {
  expect(Object.keys(paths).sort()).toEqual(Object.keys(outcomesOf(transactionScenarios)).sort());
});

// A sample; test/all covers every outcome.
for (const [locale, id, path, edition] of [
  ['en', 's4-customer-tenant', paths['s4-customer-tenant'] ?? '', '2021-05'],
  ['nl', 's6-second-provider', paths['s6-second-provider'] ?? '', '2021-05'],
  ['sv', 's7-different-regions', paths['s7-different-regions'] ?? '', '2021-05'],
  // Its order is blocked if the reseller is not valid (G43), which May 2021 does not ask.
  ['en', 's1-order-blocked', 's1 indirect-reseller yes yes no', '2025-10'],
  ['nl', 's3-transfer-licences', 's3 move csp-partner licences older bills', '2025-10'],
  ['sv', 's7-not-listed', 's7 UA.RU', '2025-10'],
] as const) {
  test(`the outcome ${id} can be reached by keyboard, in ${locale}, under ${edition}`, ({ page }) =>
    reachByKeyboard(page, locale, 'transaction-scenarios', id, path, edition));
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

test('S7 marks both countries on the map, and shows no map where nothing was compared', async ({ page }) => {
  const map = page.getByRole('img', { name: 'World map of the fifteen regions' });
  await page.goto('/en/transaction-scenarios/s7-different-regions/#edition=2021-05&scenario=s7&s7-countries=NL.US');
  await ready(page);
  await expect(map.locator('text').filter({ visible: true })).toHaveText(['Netherlands', 'United States']);
  await page.goto('/en/transaction-scenarios/s7-find-country/');
  await ready(page);
  await expect(map).toBeHidden();
});

test('S7 says if the documents name no currency, and follows the tables for countries in Africa', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/s7-different-regions/#edition=2021-05&s7-countries=VA.KE');
  await expect(page.locator('.comparison')).toContainText('Vatican CityRegion: EuropeCurrency: Not stated');
  await expect(page.locator('.comparison')).toContainText('18 countries in Africa, its table lists 47');
});

test('S7 says of a country that only May 2021 lists, where it was', async ({ page }) => {
  await page.goto('/en/today/transaction-scenarios/s7-countries/#edition=2025-10&scenario=s7');
  await ready(page);
  await chooseCountry(page.getByRole('combobox', { name: 'Your company' }), 'Ukraine');
  await chooseCountry(page.getByRole('combobox', { name: 'The customer’s tenant' }), 'Russia');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/en\/today\/transaction-scenarios\/s7-not-listed\/#.*s7-countries=UA\.RU$/);
  await expect(page.locator('.comparison')).toContainText(
    'Russia is in no table of today’s rules. Under the rules of May 2021, its region is Russia.',
  );
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
  await chooseCountry(provider, 'SE');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const summary = page.locator('.errors');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(reseller).toBeFocused();
  await expect(provider).toHaveValue('Sverige');
  await chooseCountry(reseller, 'DK');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page).toHaveURL(/s8-same-region\/#edition=2021-05&s8-countries=SE\.DK$/);
});
