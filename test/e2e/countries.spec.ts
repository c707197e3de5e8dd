// Fields that find a country by what people call it, and what was typed: neither a reload nor another language, edition or page loses it.

import { chooseCountry, expect, ready, test } from './test.ts';

const countries = 'transaction-scenarios/s7-countries/';
const fields = {
  en: ['Your company', 'The customer'],
  nl: ['Uw bedrijf', 'De klant'],
  sv: ['Ditt företag', 'Kunden'],
} as const;

test.describe('a country is found by what it is called', () => {
  for (const [locale, typed, shown, code] of [
    ['en', 'UK', 'United Kingdom', 'GB'],
    ['nl', 'VS', 'Verenigde Staten', 'US'],
    ['sv', 'England', 'Storbritannien', 'GB'],
  ] as const)
    test(`in ${locale}: ${typed}`, async ({ page }) => {
      await page.goto(`/${locale}/${countries}#edition=2021-05&scenario=s7`);
      await ready(page);
      const [from, to] = fields[locale].map((name) => page.getByRole('combobox', { name, exact: true }));
      if (!from || !to) throw new Error('there are two fields');
      await from.pressSequentially(typed);
      await expect(page.getByRole('option').first()).toHaveText(shown);
      await from.press('Tab');
      await expect(from).toHaveValue(shown);
      await expect(page).not.toHaveURL(/s7-countries=/);
      // In English on every page, by code, and with a typing error.
      await chooseCountry(to, 'Germny');
      await page.locator('.countries button').click();
      await expect(page).toHaveURL(new RegExp(`s7-countries=${code}\\.DE$`));
    });

  test('in no table: it is named so, and can be chosen', async ({ page }) => {
    await page.goto(`/en/${countries}#edition=2021-05&scenario=s7`);
    await ready(page);
    const [from, to] = fields.en.map((name) => page.getByRole('combobox', { name, exact: true }));
    if (!from || !to) throw new Error('there are two fields');
    await from.fill('iran');
    await page.getByRole('option', { name: 'Iran: in no table' }).click();
    await expect(from).toHaveValue('Iran: in no table');
    await chooseCountry(to, 'Sweden');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/s7-not-listed\/#.*s7-countries=ZZ\.SE$/);
    await expect(page.locator('.answers')).toContainText('A country in no table and Sweden');
  });

  test('in a window of a phone and in forced colours, the list shows what is pointed at', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`/en/${countries}#edition=2021-05&scenario=s7`);
    await ready(page);
    const from = page.getByRole('combobox', { name: fields.en[0], exact: true });
    await from.press('ArrowDown');
    const pointed = page.getByRole('option', { selected: true });
    await expect(pointed).toHaveText('Afghanistan');
    expect(await pointed.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid');
    expect(await pointed.evaluate((option) => option.getBoundingClientRect().height)).toBeGreaterThanOrEqual(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('the filter of the regions knows the same names', async ({ page }) => {
    await page.goto('/en/regions/');
    const filter = page.getByLabel('Filter by country, region or currency');
    for (const [typed, name] of [
      ['UK', 'United Kingdom'],
      ['DRC', 'Congo - Kinshasa'],
      ['Swaziland', 'Eswatini'],
      ['Turkey', 'Türkiye'],
    ] as const) {
      await filter.fill(typed);
      await expect(page.locator('[data-country]').filter({ visible: true })).toContainText([name]);
    }
    await page.reload();
    await expect(filter).toHaveValue('Turkey');
    await expect(page.locator('[data-country]').filter({ visible: true })).toContainText(['Türkiye']);
  });
});

test.describe('what was typed is there again', () => {
  test('after a reload in the middle of a word, and in another language and edition', async ({ page }) => {
    await page.goto(`/en/${countries}#edition=2021-05&scenario=s7`);
    await ready(page);
    await chooseCountry(page.getByRole('combobox', { name: fields.en[0], exact: true }), 'Germany');
    await page.getByRole('combobox', { name: fields.en[1], exact: true }).pressSequentially('Aust');
    await page.reload();
    await ready(page);
    await expect(page.getByRole('combobox', { name: fields.en[0], exact: true })).toHaveValue('Germany');
    await expect(page.getByRole('combobox', { name: fields.en[1], exact: true })).toHaveValue('Aust');

    await page.getByRole('link', { name: 'Nederlands' }).first().click();
    await ready(page);
    await expect(page).toHaveURL(/\/nl\//);
    await expect(page.getByRole('combobox', { name: fields.nl[0], exact: true })).toHaveValue('Duitsland');
    await expect(page.getByRole('combobox', { name: fields.nl[1], exact: true })).toHaveValue('Aust');

    await page.locator('header a[data-edition="2025-10"]').click();
    await ready(page);
    await expect(page).toHaveURL(/\/nl\/today\//);
    await expect(page.getByRole('combobox', { name: fields.nl[0], exact: true })).toHaveValue('Duitsland');
    await expect(page.getByRole('combobox', { name: 'De tenant van de klant', exact: true })).toHaveValue('Aust');
  });

  test('amounts too, as the other language writes them, with their sum in a form that is open', async ({ page }) => {
    await page.goto('/nl/direct-bill-requirements/');
    await ready(page);
    await page.locator('[data-requirement="R5"] summary').click();
    await page.locator('[data-field="total"] input').fill('350.000,-');
    await page.locator('[data-requirement="R5"] button.primary').click();
    await expect(page).toHaveURL(/R5=yes/);
    await page.getByRole('link', { name: 'English' }).first().click();
    await ready(page);
    await expect(page).toHaveURL(/\/en\/.*R5=yes/);
    await expect(page.locator('[data-field="total"] input')).toHaveValue('350,000');
    await expect(page.locator('[data-requirement="R5"] .worked')).toContainText('350,000 US dollars');
    // It is the form’s own answer here too.
    await page.locator('[data-field="total"] input').fill('100,000');
    await expect(page).not.toHaveURL(/R5=/);
  });

  test('only in this tab and once: another visit begins with empty fields', async ({ page }) => {
    await page.goto('/en/reseller-readiness/');
    await ready(page);
    await page.getByLabel('Email address of the primary contact').fill('kim@gmail.com');
    await page.getByRole('link', { name: 'Svenska' }).first().click();
    await ready(page);
    const address = page.locator('[data-requirement="primary-contact"] input[inputmode="email"]');
    await expect(address).toHaveValue('kim@gmail.com');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goto('/en/');
    await page.goto('/sv/reseller-readiness/');
    await ready(page);
    await expect(address).toHaveValue('');
  });
});
