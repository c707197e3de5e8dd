import { expect, ready, test } from './test.ts';

const regions = '/en/regions/';

test('the table of regions can be filtered, with or without accents', async ({ page }) => {
  await page.goto(regions);
  const rows = page.locator('.region-table tbody tr:visible');
  await expect(rows).toHaveCount(245);
  await page.getByLabel('Filter by country, region or currency').fill('curacao');
  await expect(rows).toHaveText(/Latin America and the Caribbean\s*Curaçao\s*USD/);
  await expect(page.getByText('Countries found: 1', { exact: true })).toBeVisible();
  await page.getByLabel('Filter by country, region or currency').fill('atlantis');
  await expect(page.getByText('No countries match.')).toBeVisible();
});

test('two countries can be compared', async ({ page }) => {
  await page.goto(regions);
  const [one, other] = [page.getByLabel('First country'), page.getByLabel('Second country')];
  await one.selectOption('Netherlands');
  await other.selectOption('Sweden');
  await expect(page.getByText('Both are in Europe.')).toBeVisible();
  await other.selectOption('United States');
  await expect(page.getByText('Netherlands is in Europe, United States in United States.')).toBeVisible();
  await other.selectOption('A country that is not in the list');
  await expect(page.getByText('The documents do not list this country').first()).toBeVisible();
});

test('the first use of a term opens its definition', async ({ page }) => {
  await page.goto('/nl/guidance/microsoft-partner-agreement/');
  const term = page.locator('button.term').first();
  await term.click();
  await expect(page.locator('.meaning:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.meaning:popover-open')).toHaveCount(0);
  await expect(term).toBeFocused();
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
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(19);
  await expect(page.getByRole('heading', { name: 'Svenska' })).toBeVisible();
  await ready(page);
});
