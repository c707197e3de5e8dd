import { sites } from '../playwright.config.ts';
import { axeFindings } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { expect, slow, test } from './test.ts';

// The documents in test/fixtures/learn, which are imported into the build under a path only.
const page = (locale: string, slug = '') => `${sites.underPath}/${locale}/imported/${slug}${slug && '/'}`;

test.describe('imported documents', slow, () => {
  test('are absent unless switched on', async ({ page: tab, request }) => {
    expect((await request.get(`${sites.root}/en/imported/`)).status()).toBe(404);
    await tab.goto(`${sites.root}/en/guidance/`);
    await expect(tab.getByRole('link', { name: 'Microsoft’s documents' })).toHaveCount(0);
  });

  test('are linked from the guidance and credited', async ({ page: tab }) => {
    await tab.goto(`${sites.underPath}/en/guidance/`);
    await tab.getByRole('main').getByRole('link', { name: 'Microsoft’s documents' }).click();
    await tab.getByRole('link', { name: 'A document', exact: true }).click();
    await expect(tab).toHaveURL(page('en', 'known-document'));
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('A document');
    await expect(tab.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
      'href',
      /creativecommons\.org\/licenses\/by\/4\.0/,
    );
    await expect(tab.getByRole('link', { name: /^Microsoft’s page as it is today/ })).toHaveAttribute(
      'href',
      'https://learn.microsoft.com/en-us/partner-center/known-document',
    );
    await expect(tab.getByText('Dated 3 February 2025')).toBeVisible();
    await expect(tab.getByRole('contentinfo')).not.toContainText('Our texts are based on');
  });

  test('are listed by the parts of their table of contents', async ({ page: tab }) => {
    await tab.goto(page('en'));
    const list = tab.getByRole('main').getByRole('heading');
    await expect(list).toHaveText(['Microsoft’s documents', 'Constructs', 'Every construct', /./, 'A document']);
    await expect(tab.getByRole('heading', { name: 'Every construct', level: 3 })).toBeVisible();
    await expect(tab.getByRole('heading', { name: 'A document', level: 2, exact: true })).toBeVisible();
  });

  test('show every construct', async ({ page: tab }) => {
    await tab.goto(page('en', 'every-construct'));
    const notes = tab.getByRole('note');
    for (const [at, label] of ['Note', 'Tip', 'Important', 'Warning', 'Caution'].entries())
      await expect(notes.nth(at).locator('.label')).toHaveText(label);
    const picture = tab.getByRole('img', { name: 'A picture that is there' });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(240);
    await expect(tab.getByText('The picture is not shown here: A picture that is not there')).toBeVisible();
    await expect(tab.getByRole('link', { name: 'Video at www.microsoft.com' })).toBeVisible();
    await expect(tab.getByText('What to do the second way.')).toBeVisible();
    await expect(tab.getByText('Only for: reseller')).toBeVisible();
    await expect(tab.getByText('A placeholder <tenant ID>, one')).toBeVisible();
    await expect(tab.getByText('press Ctrl, under, --force and "quotes" ... done.')).toBeVisible();
    await expect(tab.getByRole('columnheader', { name: 'What it holds' })).toBeVisible();
    await tab.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What MDX minds' }).click();
    await expect(tab).toHaveURL(/#what-mdx-minds$/);
    await expect(tab.getByRole('heading', { name: 'What MDX minds' })).toBeInViewport();
  });

  test('link to each other, with anchors', async ({ page: tab }) => {
    await tab.goto(page('sv', 'another-document'));
    await tab.getByRole('link', { name: 'det andra dokumentet' }).click();
    await expect(tab).toHaveURL(`${page('sv', 'known-document')}#steps`);
    await expect(tab.getByRole('heading', { name: 'Steps' })).toBeInViewport();
  });

  test('are shown in another language, with a notice, if the reader’s is missing', async ({ page: tab }) => {
    await tab.goto(page('nl', 'known-document'));
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Een document');
    await expect(tab.getByText('Vertaald door een mens')).toBeVisible();
    await tab.goto(page('sv', 'known-document'));
    await expect(tab.getByText('Den här sidan är inte översatt än. Du ser den engelska texten.')).toBeVisible();
    await expect(tab.locator('.prose')).toHaveAttribute('lang', 'en');
    await expect(tab.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://example.org/csp/en/imported/known-document/',
    );
    await tab.goto(page('nl', 'another-document'));
    await expect(tab.getByText('U ziet het in het Zweeds.')).toBeVisible();
    await expect(tab.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://example.org/csp/sv/imported/another-document/',
    );
    await expect(tab.locator('link[hreflang=nl]')).toHaveCount(0);
  });

  test('are found by the search, and said to be Microsoft’s', async ({ page: tab }) => {
    await tab.goto(`${sites.underPath}/en/`);
    await tab.keyboard.press('Control+k');
    await tab.getByRole('dialog').getByRole('combobox').fill('every construct');
    const first = tab.getByRole('dialog').getByRole('option').first();
    await expect(first).toContainText('Every construct');
    await expect(first).toContainText('Microsoft’s document');
  });

  for (const slug of ['', 'every-construct', 'known-document'])
    test(`axe finds nothing on “${slug}”, and it fits 320 px`, async ({ page: tab }) => {
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(page('en', slug));
      expect(await axeFindings(tab)).toEqual([]);
      expect(await layoutFaults(tab)).toEqual([]);
    });
});
