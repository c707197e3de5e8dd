// The build under a path has redirects of its own: test/fixtures/redirects.yaml.
import { sites } from '../playwright.config.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: sites.underPath });

const answers = '#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no';

test('a page that has moved sends on to its new address, with the answers, and takes no place in the history', async ({
  page,
}) => {
  await page.goto('/csp/sv/glossary/');
  await page.goto(`/csp/sv/transaction-scenarios/s6-road/${answers}`);
  await expect(page).toHaveURL(`${sites.underPath}/sv/transaction-scenarios/s6-way/${answers}`);
  await expect(page.locator('.answers dt')).toHaveCount(3);
  // As with any link from elsewhere, the focus stays where a page begins.
  await expect(page.locator('body')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(`${sites.underPath}/sv/glossary/`);
});

test('a page that is now a part of another one leads there, unless the link names a place of its own', async ({
  page,
}) => {
  await page.goto('/csp/nl/guidance/markets/');
  await expect(page).toHaveURL(`${sites.underPath}/nl/guidance/regional-markets/#regions`);
  await page.goto('/csp/nl/guidance/markets/#location');
  await expect(page).toHaveURL(`${sites.underPath}/nl/guidance/regional-markets/#location`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that has moved says so in the reader’s language and links to the new one', async ({ page }) => {
    await page.goto('/csp/nl/guidance/markets/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is verplaatst');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://example.org/csp/nl/guidance/regional-markets/',
    );
    const sitemap = await (await page.request.get(`${sites.underPath}/sitemap-0.xml`)).text();
    expect(sitemap).not.toContain('guidance/markets/');
    await page.getByRole('link', { name: 'De pagina op het nieuwe adres openen' }).click();
    await expect(page).toHaveURL(`${sites.underPath}/nl/guidance/regional-markets/#regions`);
  });
});
