import type { Page } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { expect, inLocale, slow, test } from './test.ts';

const open = async (page: Page, name: string) => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name })).toBeFocused();
};
const found = (page: Page) => page.locator('.found a');

/** Queries, with the page that must be among the first three results. */
const queries = {
  en: {
    'different region': 'transaction-scenarios/s7-different-regions',
    'own use': 'transaction-scenarios/s4-customer-tenant',
    affiliate: 'transaction-scenarios/s5-affiliate',
    'credit check': 'direct-bill-requirements/ready',
    'support plan': 'direct-bill-requirements/ready',
    'end relationship provider': 'transaction-scenarios/s6-end-relationship',
    'switch azure': 'transaction-scenarios/s3-switch-azure',
    'sign the agreement': 'transaction-scenarios/s1-sign-mpa',
    'join partner network': 'choose-model/join-network',
    'hand over billing': 'choose-model/move-to-reseller',
  },
  nl: {
    'andere regio': 'transaction-scenarios/s7-different-regions',
    regio: 'transaction-scenarios/s7-different-regions',
    'eigen gebruik': 'transaction-scenarios/s4-customer-tenant',
    krediet: 'direct-bill-requirements/ready',
    ondersteuningsplannen: 'direct-bill-requirements/ready',
    gelieerd: 'transaction-scenarios/s5-affiliate',
    'relatie beëindigen': 'transaction-scenarios/s6-end-relationship',
    'overeenkomst ondertekenen': 'transaction-scenarios/s1-sign-mpa',
    'te weinig omzet': 'choose-model/not-yet-revenue',
    'partner network': 'choose-model/join-network',
  },
  sv: {
    'annan region': 'transaction-scenarios/s7-different-regions',
    regioner: 'transaction-scenarios/s7-different-regions',
    'eget bruk': 'transaction-scenarios/s4-customer-tenant',
    kreditkontrollen: 'direct-bill-requirements/ready',
    supportplaner: 'direct-bill-requirements/ready',
    närstående: 'transaction-scenarios/s5-affiliate',
    'avsluta relationen': 'transaction-scenarios/s6-end-relationship',
    'underteckna avtalet': 'transaction-scenarios/s1-sign-mpa',
    intäkter: 'choose-model/not-yet-revenue',
    'partner network': 'choose-model/join-network',
  },
} as const;

for (const locale of localeIds) {
  test(`the right page is among the first three results, in ${locale}`, inLocale(locale), async ({ page }) => {
    const t = stringsOf(locale).search;
    await page.goto(`/${locale}/`);
    await open(page, t.open);
    for (const [query, answer] of Object.entries(queries[locale])) {
      await page.getByRole('searchbox').fill(query);
      const first = () =>
        found(page).evaluateAll((links: HTMLAnchorElement[]) => links.slice(0, 3).map((link) => link.pathname));
      await expect.poll(first, { message: query }).toContain(`/${locale}/${answer}/`);
    }
  });
}

test('loads nothing until it is opened, and can be used by keyboard', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/en/guidance/');
  expect(requests.filter((url) => url.includes('pagefind') || url.includes('search.'))).toEqual([]);
  await open(page, 'Search');
  await page.keyboard.type('affiliate');
  await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible();
  await expect(page.locator('.found mark').first()).toHaveText(/affiliate/i);
  await page.keyboard.press('ArrowDown');
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/transaction-scenarios/s5-affiliate/');
});

test('says when there are no results; Escape closes it', async ({ page }) => {
  await page.goto('/nl/');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByText('Niets gevonden voor ‘xyzzy’.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a failure to load the index is reported and can be retried', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.root });
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/');
  await open(page, 'Search');
  await page.keyboard.type('aff');
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.keyboard.type('iliate');
  await expect(found(page).first()).toBeVisible();
  await page.close();
});

test('Enter never opens a result of an earlier query', async ({ page }) => {
  await page.goto('/en/');
  await open(page, 'Search');
  await page.keyboard.type('affiliate');
  await expect(found(page).first()).toBeVisible();
  await page.getByRole('searchbox').fill('support plan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/');
  await page.getByRole('searchbox').fill('');
  await expect(found(page)).toHaveCount(0);
});

test.describe('under a path', slow, () => {
  test.use({ baseURL: sites.underPath });

  test('results lead to pages under it', async ({ page }) => {
    await page.goto(`${sites.underPath}/sv/`);
    await open(page, stringsOf('sv').search.open);
    await page.keyboard.type('närstående');
    await expect(found(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/csp\/sv\/transaction-scenarios\/s5-affiliate\/$/);
  });
});
