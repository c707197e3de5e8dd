// The build under a path uses its own redirects: test/fixtures/redirects.yaml.
import { sites } from '../playwright.config.ts';
import { expect, slow, test } from './test.ts';

test.use({ baseURL: sites.underPath });

const answers = '#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no';

test(
  'a moved page redirects to its new URL with the answers, without an entry in the history',
  slow,
  async ({ page }) => {
    await page.goto('/csp/sv/glossary/');
    await page.goto(`/csp/sv/transaction-scenarios/s6-road/${answers}`);
    await expect(page).toHaveURL(`${sites.underPath}/sv/transaction-scenarios/s6-way/${answers}`);
    await expect(page.locator('.answers dt')).toHaveCount(3);
    // As with any link from another site, the focus does not move.
    await expect(page.locator('body')).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(`${sites.underPath}/sv/glossary/`);
  },
);

test(
  'a page that is now a section of another redirects to that section, unless the link has an anchor',
  slow,
  async ({ page }) => {
    await page.goto('/csp/nl/guidance/markets/');
    await expect(page).toHaveURL(`${sites.underPath}/nl/guidance/regional-markets/#regions`);
    await page.goto('/csp/nl/guidance/markets/#location');
    await expect(page).toHaveURL(`${sites.underPath}/nl/guidance/regional-markets/#location`);
  },
);

test.describe('without scripts', slow, () => {
  test.use({ javaScriptEnabled: false });

  test('a moved page says so in its language and links to the new one', async ({ page }) => {
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
