import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { axeFindings } from './axe.ts';
import { expect, inLocale, test } from './test.ts';

for (const locale of localeIds) {
  const { start, desk } = stringsOf(locale);

  test(
    `what is asked on the start page in ${locale} is found at the desk, and is in no URL`,
    inLocale(locale),
    async ({ page }) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.goto(`/${locale}/`);
      await page.getByRole('textbox', { name: start.ask }).fill('own use');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/desk/`);
      await expect(page.getByRole('combobox', { name: desk.field })).toHaveValue('own use');
      await expect(page.getByRole('combobox', { name: desk.field })).toBeFocused();
      await expect(page.getByRole('option').first()).toContainText('Scenario 4');
      // Files of the site may have these letters in their names.
      const searched = requested
        .map((url) => new URL(url))
        .map(({ search, hash, pathname }) =>
          /^\/(?:_astro|data)\//.test(pathname) ? search + hash : pathname + search + hash,
        );
      expect(searched.filter((part) => /own|use/.test(part))).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.name])).toEqual([0, 0, '']);
    },
  );

  test(`each example of the start page in ${locale} finds something`, inLocale(locale), async ({ page }) => {
    for (const example of Object.values(start.example)) {
      await page.goto(`/${locale}/`);
      await page.getByRole('button', { name: example }).click();
      await expect(page).toHaveURL(`/${locale}/desk/`);
      await expect(page.getByRole('option').first()).toBeVisible();
    }
  });
}

test('the way back from the desk leads to the start page, and from an answer to what was asked', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('textbox', { name: 'What do you want to know?' }).fill('affiliate');
  await page.getByRole('button', { name: 'Find out' }).click();
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/transaction-scenarios/);
  await page.goBack();
  await expect(page.getByRole('combobox')).toHaveValue('affiliate');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/en/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who may sell what to whom in CSP?');
  await page.goForward();
  await expect(page.getByRole('combobox')).toHaveValue('affiliate');
});

test('going forward before the script of the start page has come leads to the desk too', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Find out' }).click();
  await expect(page.getByRole('combobox')).toBeVisible();
  // The entry of the start page is shown again by the script of the desk, which has to be there.
  await page.waitForLoadState();
  const gone = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await gone.promise;
    await route.continue();
  });
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who may sell what to whom in CSP?');
  await page.evaluate(() => history.forward());
  await expect(page).toHaveURL('/en/desk/');
  gone.resolve(undefined);
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('without an answer to look for, the field leads to the empty desk', async ({ page }) => {
  await page.goto('/sv/');
  await page.getByRole('button', { name: 'Ta reda på det' }).click();
  await expect(page).toHaveURL('/sv/desk/');
  await expect(page.getByRole('combobox')).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'De åtta scenarierna' })).toBeVisible();
});

test('without scripts a link leads to the list of questions', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.root });
  const page = await context.newPage();
  await page.goto('/nl/');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('link', { name: stringsOf('nl').start.noScript }).click();
  await expect(page).toHaveURL('/nl/desk/');
  await context.close();
});

test('the drawing says in words what it shows', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('img', { name: /Microsoft → Direct-bill partner: sells to/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /Indirect reseller → End customer: sells to/ })).toBeVisible();
});

test.describe('the menu in a narrow window', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const locale of localeIds) {
    const { menu, site, guidance, search } = stringsOf(locale);

    test(`opens the rest of the header, which is one line, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/guidance/regional-markets/`);
      const header = await page.getByRole('banner').boundingBox();
      expect(header?.height).toBeLessThanOrEqual(64);
      const entries = page.getByRole('navigation', { name: site.menu });
      await expect(entries).toBeHidden();
      await expect(page.getByRole('button', { name: search.open })).toBeVisible();
      const button = page.getByRole('button', { name: menu.open });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(entries.getByRole('link', { name: guidance.title })).toHaveAttribute('aria-current', 'true');
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(entries).toBeHidden();
      await expect(button).toBeFocused();
      await button.click();
      await expect(page.getByRole('button', { name: site.dark })).toBeVisible();
      await page.getByRole('link', { name: locale === 'sv' ? 'English' : 'Svenska' }).click();
      await expect(page).toHaveURL(`/${locale === 'sv' ? 'en' : 'sv'}/guidance/regional-markets/`);
    });

    test(`without scripts is a link to the list in the footer, in ${locale}`, async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        baseURL: sites.root,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto(`/${locale}/glossary/`);
      await page.waitForLoadState();
      await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
      await page.getByRole('banner').getByRole('link', { name: menu.open }).click();
      const list = page.getByRole('navigation', { name: menu.all });
      await expect(list).toBeInViewport();
      await expect(list.getByRole('link', { name: locale === 'sv' ? 'English' : 'Svenska' })).toBeVisible();
      await list.getByRole('link', { name: guidance.title }).click();
      await expect(page).toHaveURL(`/${locale}/guidance/`);
      await context.close();
    });
  }
});

test('in a wide window the menu is in the header', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await expect(menu.getByRole('link')).toHaveText([
    'Scenarios',
    'Choose a model',
    'Direct-bill check',
    'Enrolment check',
    'Guidance',
  ]);
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(64);
});

/** What a page shows beside its text: elements that begin in the right half of the page. */
for (const [what, address, beside] of [
  ['the contents of a guidance page', '/en/guidance/regional-markets/', '.contents'],
  [
    'the answers beside a question',
    '/en/transaction-scenarios/s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes',
    '.answers',
  ],
  ['the conditions of an outcome without answers', '/en/transaction-scenarios/s6-end-relationship/', '.applies-if'],
  ['the reply of a result', '/en/direct-bill-requirements/not-yet/#edition=2021-05&R1=yes&R3=no', '.reply'],
  ['the count of a checklist', '/en/direct-bill-requirements/', '.tally'],
  ['the keys of the desk', '/en/desk/', '#desk-keys'],
] as const)
  for (const width of [1280, 1920])
    test(`${what} stand in the right half of a page of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expect.poll(async () => (await page.locator(beside).boundingBox())?.x).toBeGreaterThan(width / 2);
    });
