import { existsSync } from 'node:fs';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { placeParameter } from '../../src/i18n/place.ts';
import { guidanceSlugs } from '../content.ts';
import { sites } from '../playwright.config.ts';
import { chooseCountry, expect, inLocale, ready, test } from './test.ts';

const regions = '/en/regions/';

test('the regions can be filtered, with or without accents', async ({ page }) => {
  await page.goto(regions);
  const countries = page.locator('main').getByRole('listitem').filter({ visible: true });
  const headings = page.locator('.by-region').getByRole('heading');
  await expect(headings).toHaveCount(15);
  await expect(page.locator('[data-country]:visible')).toHaveCount(252); // with China, which only today’s tables list, and six that none lists
  await page.getByLabel('Filter by country, region or currency').fill('curacao');
  await expect(headings).toHaveText(/^10\. Latin America and the Caribbean/);
  await expect(countries.filter({ hasText: 'Curaçao' })).toHaveText(/Curaçao\s*USD/);
  await expect(page.getByText('Countries found: 1', { exact: true })).toBeVisible();
  await page.getByLabel('Filter by country, region or currency').fill('atlantis');
  await expect(page.getByText('No countries match.')).toBeVisible();
});

test('the filter of the regions takes no more than a hundred characters', async ({ page }) => {
  await page.goto(regions);
  const filter = page.getByLabel('Filter by country, region or currency');
  await filter.focus();
  await page.keyboard.insertText('x'.repeat(5000));
  await expect(filter).toHaveValue('x'.repeat(100));
});

test('the map has the number of each region of the list, without scripts too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.root });
  const page = await context.newPage();
  await page.goto('/sv/regions/');
  const map = page.getByRole('img', { name: 'Världskarta över de femton regionerna' });
  await expect(map).toBeVisible();
  const headings = await page.locator('.by-region').getByRole('heading').allTextContents();
  const inList = headings.map((heading) => heading.trim().split('.')[0]);
  const onMap = (await map.locator('text').filter({ visible: true }).allTextContents()).map((text) => text.trim());
  expect([...new Set(onMap)].sort()).toEqual(inList.sort());
  await context.close();
});

test('two countries can be compared', async ({ page }) => {
  await page.goto(regions);
  const [one, other] = [page.getByLabel('First country'), page.getByLabel('Second country')];
  await chooseCountry(one, 'Netherlands');
  await chooseCountry(other, 'Sweden');
  await expect(page.getByText('Both are in Europe.')).toBeVisible();
  const marked = page.getByRole('img', { name: 'World map of the fifteen regions' }).locator('.mark text');
  await expect(marked.filter({ visible: true })).toHaveText(['Netherlands', 'Sweden']);
  await chooseCountry(other, 'United States');
  await expect(page.getByText('Netherlands is in Europe, United States in United States.')).toBeVisible();
  await expect(marked.filter({ visible: true })).toHaveText(['Netherlands', 'United States']);
  await chooseCountry(other, 'Not in the list');
  await expect(marked.filter({ visible: true })).toHaveText(['Netherlands']);
  await expect(page.getByText('The documents do not list this country').first()).toBeVisible();
});

test('two countries are compared by the tables of the edition', async ({ page }) => {
  const compared = async (path: string) => {
    await page.goto(path);
    await chooseCountry(page.getByLabel('First country'), 'Guam');
    await chooseCountry(page.getByLabel('Second country'), 'United States');
    const islands = await page.locator('[data-compared]').textContent();
    await chooseCountry(page.getByLabel('First country'), 'Belarus');
    return [islands, await page.locator('[data-compared]').textContent()];
  };
  expect(await compared(regions)).toEqual([
    'Guam is in Australia, United States in United States. Selling or partnering across regions is not supported.',
    'Belarus is in Middle East, Central Europe and Eastern Europe, United States in United States. Selling or partnering across regions is not supported.',
  ]);
  expect(await compared('/en/today/regions/')).toEqual([
    'Both are in United States. The region does not prevent selling or partnering.',
    'Belarus is in no table of today’s rules. Under the rules of May 2021, its region is Middle East, Central Europe and Eastern Europe.',
  ]);
});

/** What only May 2021 and only today have of a page, of all the ways in which a text can be of one edition: steps, words, items. */
const ofOneEdition: Readonly<Record<Locale, Readonly<Record<'2021-05' | '2025-10', readonly string[]>>>> = {
  en: {
    '2021-05': [
      'Select Enroll now.',
      'Sign in with your MPN account.',
      'the user name and password for Partner Membership',
    ],
    '2025-10': [
      ', which Microsoft now calls distributors',
      'DUNS number',
      'the authority to accept and sign agreements for your company',
      'These are the steps of September 2022',
    ],
  },
  nl: {
    '2021-05': ['Selecteer Enroll now.', 'Meld u aan met uw MPN-account.'],
    '2025-10': ['Microsoft noemt deze providers nu distributeurs.', 'DUNS-nummer'],
  },
  sv: {
    '2021-05': ['Välj Enroll now.', 'Logga in med ditt MPN-konto.'],
    '2025-10': ['Microsoft kallar dem nu distributörer.', 'DUNS-nummer'],
  },
};

for (const locale of localeIds)
  test(`a page shows under each edition only what is of it, in ${locale}`, inLocale(locale), async ({ page }) => {
    for (const edition of ['2021-05', '2025-10'] as const) {
      await page.goto(`/${placeParameter({ locale, edition })}/guidance/enroll-in-the-csp-program/`);
      const main = page.getByRole('main');
      for (const [of, texts] of Object.entries(ofOneEdition[locale]))
        for (const text of texts) {
          if (of === edition) await expect(main, text).toContainText(text);
          else await expect(main, text).not.toContainText(text);
        }
      // Of the ten steps in the text, May 2021 has eight and today nine.
      const steps = main.getByRole('list').filter({ hasText: 'Welcome page' }).first().getByRole('listitem');
      await expect(steps).toHaveCount(edition === '2021-05' ? 8 : 9);
    }
  });

test('no page of guidance has an empty item or row where another edition has a text', async ({ page }) => {
  for (const edition of ['2021-05', '2025-10'] as const)
    for (const slug of guidanceSlugs('en')) {
      const path = `/${placeParameter({ locale: 'en', edition })}/guidance/${slug}/`;
      if (!existsSync(`dist${path}index.html`)) continue;
      await page.goto(path);
      const main = page.getByRole('main');
      const texts = [main.getByRole('listitem'), main.getByRole('row')].map((all) => all.allTextContents());
      expect((await Promise.all(texts)).flat().map((text) => text.trim())).not.toContain('');
    }
});

test('the first use of a term opens its definition', async ({ page }) => {
  await page.goto('/nl/guidance/microsoft-partner-agreement/');
  const term = page.locator('a.term').first();
  await term.click();
  await expect(page.locator('.meaning:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.meaning:popover-open')).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('a term is a link to the glossary, without scripts and where its entry cannot be loaded', async ({ browser }) => {
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: sites.root });
    const page = await context.newPage();
    await page.goto('/nl/guidance/microsoft-partner-agreement/');
    if (javaScriptEnabled)
      await page.route('**/glossary/', (route) =>
        route.request().isNavigationRequest() ? route.continue() : route.abort(),
      );
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(/\/nl\/glossary\/#/);
    await context.close();
  }
});

test('no line begins with what follows a term', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of ['/sv/guidance/supported-partner-relationships/', '/nl/guidance/what-has-changed/']) {
    await page.goto(address);
    const torn = await page.locator('a.term').evaluateAll((terms) =>
      terms
        .filter((term) => {
          const next = term.nextSibling;
          if (!(next instanceof Text) || !/^[,.?;:)]/.test(next.data)) return false;
          const range = document.createRange();
          range.setStart(next, 0);
          range.setEnd(next, 1);
          const last = Array.from(term.getClientRects()).at(-1);
          return last !== undefined && range.getBoundingClientRect().top > last.bottom - 2;
        })
        .map(({ textContent }) => textContent),
    );
    expect(torn).toEqual([]);
  }
});

test('the table of contents follows the reading position', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto('/en/guidance/microsoft-partner-agreement/');
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  await page
    .locator('.prose h2')
    .nth(2)
    .evaluate((heading) => heading.scrollIntoView());
  await expect(contents.nth(2)).toHaveAttribute('aria-current', 'location');
});

test('the pages are listed by task and link to the previous and next page', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto('/sv/guidance/partner-with-indirect-resellers/');
  await expect(page.locator('.library [aria-current="page"]')).toBeVisible();
  await expect(page.locator('.breadcrumb li')).toHaveText(['CSP-guiden', 'Vägledning', 'Samarbeta']);
  await page.locator('.around [rel="next"]').click();
  await expect(page).toHaveURL('/sv/guidance/buy-from-and-sell-to-partners/');
});

test('a heading links to itself, with the same anchor in each language', async ({ page }) => {
  await page.goto('/en/guidance/direct-bill-partner/');
  await page.getByRole('link', { name: 'Link to the section “The requirements”' }).click();
  await expect(page).toHaveURL('/en/guidance/direct-bill-partner/#requirements');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL('/nl/guidance/direct-bill-partner/#requirements');
});

test('a page without a wizard loads no framework', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/en/guidance/microsoft-partner-agreement/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /client|react|Questions|Checklist/.test(url))).toEqual([]);
  expect(await page.locator('astro-island').count()).toBe(0);
});

test('the glossary has each term in three languages', async ({ page }) => {
  await page.goto('/sv/glossary/#tenant');
  await expect(page.locator('#tenant')).toContainText('klientorganisation');
  await expect(page.locator('#tenant [lang="nl"]')).toHaveText('tenant');
});

test('the about page lists every document and the status of the translations', async ({ page }) => {
  await page.goto('/en/about/');
  await expect(page.getByRole('heading', { name: 'Accessibility' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Document' }).getByRole('listitem')).toHaveCount(16);
  await expect(page.getByRole('heading', { name: 'Svenska' })).toBeVisible();
  await ready(page);
});
