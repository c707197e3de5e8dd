import type { Page } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { checklistsUnder, wizardIds } from '../../src/wizards/index.ts';
import { firstEdition } from '../../src/program/editions.ts';
import { outcomesOf } from '../../src/wizards/policies.ts';
import { questionsOf } from '../../src/wizards/tree/tree.ts';
import { sites } from '../playwright.config.ts';
import { wizardOf } from '../wizards.ts';
import { expect, inLocale, ready, slow, test } from './test.ts';

const open = async (page: Page, name: string) => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name })).toBeFocused();
};
const found = (page: Page) => page.locator('.found a');

/** Queries, with the page that must be among the first three results. */
const queries = {
  en: {
    'different region': 'guidance/regional-markets',
    'own use': 'guidance/buy-from-and-sell-to-partners',
    affiliate: 'transaction-scenarios/s5-customer',
    'credit check': 'direct-bill-requirements',
    'support plan': 'guidance/direct-bill-partner',
    'end relationship provider': 'transaction-scenarios/s6-way-for-customer',
    'switch azure': 'guidance/buy-from-and-sell-to-partners',
    'sign the agreement': 'guidance/microsoft-partner-agreement',
    'join partner network': 'guidance/enroll-in-the-csp-program',
    'hand over billing': 'choose-model/direct-bill-plan',
  },
  nl: {
    'andere regio': 'guidance/regional-markets',
    regio: 'regions',
    'eigen gebruik': 'guidance/buy-from-and-sell-to-partners',
    krediet: 'direct-bill-requirements',
    ondersteuningsplannen: 'guidance/direct-bill-partner',
    gelieerd: 'transaction-scenarios/s5-customer',
    'relatie beëindigen': 'guidance/work-with-an-indirect-provider',
    'overeenkomst ondertekenen': 'guidance/microsoft-partner-agreement',
    'te weinig omzet': 'choose-model/all-answers',
    'partner network': 'guidance/enroll-in-the-csp-program',
  },
  sv: {
    'annan region': 'guidance/regional-markets',
    regioner: 'regions',
    'eget bruk': 'guidance/buy-from-and-sell-to-partners',
    kreditkontrollen: 'direct-bill-requirements',
    supportplaner: 'guidance/direct-bill-partner',
    närstående: 'transaction-scenarios/s5-customer',
    'avsluta relationen': 'guidance/work-with-an-indirect-provider',
    'underteckna avtalet': 'guidance/microsoft-partner-agreement',
    intäkter: 'choose-model/revenue',
    'partner network': 'guidance/enroll-in-the-csp-program',
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

test('questions and pages of all answers are found; outcomes and results, which hold for answers, are not', async ({
  page,
}) => {
  await page.goto('/en/');
  // Without a term Pagefind lists every page.
  const all = await page.evaluate(async (bundle) => {
    const pagefind = (await import(bundle)) as {
      search: (term: null) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(null);
    return Promise.all(results.map(async (result) => (await result.data()).url));
  }, '/pagefind/pagefind.js');
  const addressOf = (id: string, ...folders: string[]) => `/en/${[id, ...folders].join('/')}/`;
  for (const id of wizardIds) {
    const wizard = wizardOf(id);
    expect(all).toContain(addressOf(id, 'all-answers'));
    for (const state of questionsOf(wizard).slice(1)) expect(all).toContain(addressOf(id, state));
    for (const state of Object.keys(outcomesOf(wizard))) expect(all).not.toContain(addressOf(id, state));
  }
  for (const id of checklistsUnder(firstEdition)) {
    expect(all).toContain(addressOf(id));
    expect(all).toContain(addressOf(id, 'all-answers'));
    expect(all.filter((address) => /\/(ready|not-yet|cannot-tell)\/$/.test(address))).toEqual([]);
  }
});

test('loads nothing until it is opened, and can be used by keyboard', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/en/guidance/');
  expect(requests.filter((url) => url.includes('pagefind') || url.includes('search.'))).toEqual([]);
  await open(page, 'Search');
  await page.keyboard.type('affiliate');
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await expect(page.locator('.found mark').first()).toHaveText(/affiliate/i);
  await page.keyboard.press('ArrowDown');
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/transaction-scenarios/s5-customer/');
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
  await expect(page.getByRole('searchbox')).toHaveValue('affiliate');
  await expect(found(page).first()).toBeVisible();
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
    await expect(page).toHaveURL(/\/csp\/sv\/transaction-scenarios\/s5-customer\/$/);
  });
});
