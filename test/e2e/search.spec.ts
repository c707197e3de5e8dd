import type { Page } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { axeFindings } from './axe.ts';
import { expect, inLocale, ready, slow, test } from './test.ts';

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');
const found = (page: Page) => page.getByRole('dialog').getByRole('option');

const open = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
};

/** Queries, with the page that must be among the first three results under today’s rules. */
const queries = {
  en: {
    'different region': 'transaction-scenarios/s7-different-regions/',
    'own use': 'transaction-scenarios/s4-seller/',
    'customer in Germany': 'transaction-scenarios/s7-countries/',
    'support plan': 'direct-bill-requirements/',
    gdap: 'guidance/admin-rights/',
  },
  nl: {
    'eigen gebruik': 'transaction-scenarios/s4-seller/',
    'klant in Duitsland': 'transaction-scenarios/s7-countries/',
    ondersteuningsplan: 'direct-bill-requirements/',
    'overeenkomst ondertekenen': 'guidance/microsoft-partner-agreement/',
  },
  sv: {
    'eget bruk': 'transaction-scenarios/s4-seller/',
    'kund i Tyskland': 'transaction-scenarios/s7-countries/',
    supportplan: 'direct-bill-requirements/',
    'skriva på avtalet': 'guidance/microsoft-partner-agreement/',
  },
} as const;

for (const locale of localeIds) {
  test(`the right page is among the first three results, in ${locale}`, inLocale(locale), async ({ page }) => {
    await page.goto(`/${locale}/today/`);
    await open(page);
    for (const [query, answer] of Object.entries(queries[locale])) {
      await field(page).fill(query);
      const first = () =>
        found(page).evaluateAll((links: HTMLAnchorElement[]) => links.slice(0, 3).map((link) => link.pathname));
      await expect.poll(first, { message: query }).toContain(`/${locale}/today/${answer}`);
    }
  });
}

test('loads nothing until it is opened, and can be used by keyboard', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/en/guidance/');
  expect(requests.filter((url) => /\/search\/|SearchScript|search\./.test(url))).toEqual([]);
  await open(page);
  await page.keyboard.type('sister company');
  await expect(found(page).first()).toHaveAttribute('aria-selected', 'true');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/transaction-scenarios\/s5-/);
});

test('a result says what it is, its verdict, its edition, and for which words it was found', async ({ page }) => {
  await page.goto('/en/today/');
  await open(page);
  await page.keyboard.type('customer in a different region');
  const outcome = found(page).filter({ hasText: 'You cannot sell to a customer in another CSP region' });
  await expect(outcome).toContainText('Answer · Today’s rules');
  await expect(outcome).toContainText('Not supported');
  await expect(outcome).toContainText(/Found by: .*customer/);
});

test('what is out of scope is said, with where to ask and the nearest page', async ({ page }) => {
  await page.goto('/en/today/');
  await open(page);
  await page.keyboard.type('what does microsoft 365 cost');
  await expect(page.getByRole('dialog').getByText('What Microsoft’s products cost')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Ask your indirect provider')).toBeVisible();
  await expect(found(page)).toHaveCount(1);
  await expect(found(page)).toContainText('Nearest page on this site');
});

test('what is typed before the stylesheet of the dialog has come is searched for', async ({ page }) => {
  await page.goto('/en/');
  await ready(page);
  const typed = Promise.withResolvers<undefined>();
  await page.route('**/*.css', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('affiliate');
  typed.resolve(undefined);
  await expect(field(page)).toHaveValue('affiliate');
  await expect(found(page).first()).toBeVisible();
});

test('Escape closes the dialog, and what was typed is there when it opens again', async ({ page }) => {
  await page.goto('/nl/');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await field(page).fill('filiaal');
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(field(page)).toHaveValue('filiaal');
});

test('a failure to load the index is reported and can be retried; what was typed is kept', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.root });
  await page.route('**/data/search/**', (route) => route.abort());
  await page.goto('/en/');
  await open(page);
  await page.keyboard.type('affiliate');
  await expect(page.getByText('The answers could not be loaded.')).toBeVisible();
  await page.unroute('**/data/search/**');
  await page.getByRole('button', { name: stringsOf('en').finder.retry }).click();
  await expect(found(page).first()).toBeVisible();
  await expect(field(page)).toHaveValue('affiliate');
  await page.close();
});

test('Enter never opens a result of an earlier query', async ({ page }) => {
  await page.goto('/en/');
  await open(page);
  await page.keyboard.type('affiliate');
  await expect(found(page).first()).toBeVisible();
  await field(page).fill('xyzzyxyzzy');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing on this site answers “xyzzyxyzzy”.')).toBeVisible();
  await expect(page).toHaveURL('/en/');
  await field(page).fill('');
  await expect(found(page)).toHaveCount(0);
});

test('a mail pasted whole is read for what it asks, and nothing of it is lost', async ({ page }) => {
  await page.goto('/en/today/desk/');
  const filler = 'Thank you for the good talk last week, the weather here is fine. ';
  const mail = `${filler.repeat(150)}\nCan our subsidiary buy from us?\n${filler.repeat(150)}`;
  await page.getByRole('combobox').fill(mail);
  await expect(page.getByRole('option').first()).toContainText(/affiliate|own company/i);
  expect((await page.getByRole('combobox').inputValue()).length).toBeGreaterThan(19_000);
});

test.describe('under a path', slow, () => {
  test.use({ baseURL: sites.underPath });

  test('results lead to pages under it', async ({ page }) => {
    await page.goto(`${sites.underPath}/sv/`);
    await open(page);
    await page.keyboard.type('dotterbolag');
    await expect(found(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/csp\/sv\/transaction-scenarios\/s5-customer\//);
  });
});
