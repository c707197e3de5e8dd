import { localeIds, locales } from '../../src/i18n/locales.ts';
import { sites } from '../playwright.config.ts';
import { onePageOfEachType } from '../pages.ts';
import { axeFindings } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { answerLink, asked, expect, ready, slow, test } from './test.ts';

const guidance = '/guidance/supported-partner-relationships/';

test.describe('the language choice', () => {
  test.use({ locale: 'sv-SE' });

  test('offers three plain links, marks the browser’s language and does not redirect', async ({ page }) => {
    await page.goto('/');
    for (const id of localeIds)
      await expect(page.getByRole('link', { name: locales[id].name })).toHaveAttribute('href', `/${id}/today/`);
    await expect(page.getByText('Webbläsarens språk')).toBeVisible();
    expect(await page.locator('small:visible').count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('the 404 page says so in each language', async ({ page }) => {
  const answer = await page.request.get('/en/nowhere/');
  expect(answer.status()).toBe(404);
  const text = await answer.text();
  for (const said of ['This page does not exist', 'Deze pagina bestaat niet', 'Sidan finns inte'])
    expect(text).toContain(said);
});

/** The text spacing of WCAG 1.4.12, as a stylesheet file because the policy blocks inline styles. */
const spaceTexts = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
};

/** The types that most readers see; `npm run test:all` looks at all of them. */
const mostSeen = [
  'the start page',
  'a guidance page with a wizard',
  'a question with choices',
  'an outcome',
  'a checklist',
];

for (const [type, address] of onePageOfEachType) {
  const details = mostSeen.includes(type) ? {} : slow;
  test(
    `${type}: no axe violations in any colour scheme, a strict policy, and no layout faults at 400 % or with text spacing`,
    details,
    async ({ page }) => {
      // The pages with every answer are large.
      test.slow();
      await page.goto(address);
      await ready(page);
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await axeFindings(page), 'light').toEqual([]);
      // The colour scheme changes nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, { only: 'color-contrast' }), 'dark').toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await axeFindings(page, { only: 'color-contrast' }), 'forced colours').toEqual([]);
      const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      expect.soft(policy).toContain("default-src 'none'");
      expect.soft(policy).not.toMatch(/unsafe-|https?:/);
      await page.evaluate(spaceTexts);
      expect.soft(await layoutFaults(page), 'spaced').toEqual([]);
      // 1280 × 1024 at 400 % zoom.
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await layoutFaults(page), 'spaced, at 400 %').toEqual([]);
      await page.evaluate(() => void (document.adoptedStyleSheets = []));
      expect.soft(await layoutFaults(page), 'at 400 %').toEqual([]);
    },
  );
}

test('nothing is stored but the theme, and no cookie is set', async ({ page, context }) => {
  await page.goto('/en/transaction-scenarios/');
  await ready(page);
  await answerLink(page, 's7').click();
  await page.getByRole('button', { name: 'Dark mode' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['theme', 'dark']]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('pages work with blocked storage', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Dark mode' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('a wizard inside a guidance page', () => {
  test('changes questions in place, with only the fragment, and opens the outcome’s page', async ({ page }) => {
    await page.goto(`/en${guidance}`);
    await ready(page);
    await answerLink(page, 's5').click();
    await expect(page).toHaveURL(`/en${guidance}#wizard=transaction-scenarios&edition=2021-05&scenario=s5`);
    await expect(asked(page, 'Who is the end customer?')).toBeFocused();
    await answerLink(page, 'neither').click();
    await expect(page).toHaveURL(
      '/en/transaction-scenarios/s5-ordinary-sale/#edition=2021-05&scenario=s5&s5-customer=neither',
    );
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Who is the end customer?' })).toBeVisible();
  });

  test('keeps its answers when the reader follows a link to a heading, and changes them in place', async ({ page }) => {
    await page.goto(`/en${guidance}#edition=2021-05&scenario=s6&s6-relationship=yes`);
    await expect(page.getByRole('heading', { name: 'Is your company already a customer' })).toBeVisible();
    await page.getByRole('link', { name: 'The eight scenarios in short', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'The eight scenarios in short' })).toBeFocused();
    await expect(page).toHaveURL(/#edition=2021-05&scenario=s6&s6-relationship=yes$/);
    await expect(page.locator('.answers dt')).toHaveCount(2);
    await page.getByRole('link', { name: 'Change your answer to “Which scenario fits your case?”' }).click();
    await expect(asked(page, 'Which scenario fits your case?')).toBeFocused();
    await expect(answerLink(page, 's6')).toHaveAttribute('aria-current', 'true');
    await answerLink(page, 's7').click();
    await expect(page.getByRole('heading', { name: 'Which two countries' })).toBeVisible();
    await expect(page.locator('.notices .notice')).toContainText('does not apply and was left out');
  });

  test('without JavaScript links to the wizard’s own pages', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.root });
    const page = await context.newPage();
    await page.goto(`/en${guidance}`);
    await answerLink(page, 's5').click();
    await expect(page).toHaveURL(/\/en\/transaction-scenarios\/s5-customer\//);
    await context.close();
  });
});

test.describe('under a path', slow, () => {
  test.use({ baseURL: sites.underPath });
  const under = (address: string) => new URL(sites.underPath).pathname + address;

  test('links, fragment and language switch keep working', async ({ page }) => {
    await page.goto(under('/'));
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.locator('main').getByRole('link', { name: 'Nagaan of een verkoop of aankoop mag' }).click();
    await ready(page);
    await answerLink(page, 's6').click();
    await expect(page).toHaveURL(under('/nl/today/transaction-scenarios/s6-relationship/#edition=2025-10&scenario=s6'));
    await page.getByRole('link', { name: 'Svenska' }).click();
    await expect(page).toHaveURL(under('/sv/today/transaction-scenarios/s6-relationship/#edition=2025-10&scenario=s6'));
    await ready(page);
    await answerLink(page, 'no').click();
    await expect(page).toHaveURL(/\/csp\/sv\/today\/transaction-scenarios\/s6-no-relationship\/#/);
    await page.getByRole('link', { name: 'till en separat klientorganisation' }).click();
    await expect(page).toHaveURL(under('/sv/today/transaction-scenarios/s4-customer-tenant/'));
  });

  test('each page names its canonical URL and those of the other languages', async ({ page }) => {
    const address = (locale: string) => `https://example.org/csp/${locale}/guidance/regional-markets/`;
    await page.goto(under('/nl/guidance/regional-markets/'));
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address('nl'));
    const alternates = await page
      .locator('link[rel=alternate]')
      .evaluateAll((links: HTMLLinkElement[]) => links.map(({ hreflang, href }) => `${hreflang} ${href}`));
    expect(alternates).toEqual([
      ...localeIds.map((locale) => `${locale} ${address(locale)}`),
      `x-default ${address('en')}`,
    ]);
    const sitemap = await (await page.request.get(`${sites.underPath}/sitemap-0.xml`)).text();
    for (const locale of localeIds) expect(sitemap).toContain(`<loc>${address(locale)}</loc>`);
    expect(sitemap).not.toContain('404');
  });

  test('canonical URLs and the link to report a mistake use the configured origin', async ({ page }) => {
    await page.goto(under('/en/transaction-scenarios/s5-affiliate/'));
    const own = 'https://example.org/csp/en/transaction-scenarios/s5-affiliate/';
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', own);
    const report = new URL((await page.getByRole('link', { name: 'Report a mistake' }).getAttribute('href')) ?? '');
    expect(report.pathname).toBe('mistakes@example.org');
    expect(report.searchParams.get('subject')).toContain(own);
    expect(report.searchParams.get('body')).toContain('2021-05');
  });
});

test('there is no link to report a mistake unless an address is configured', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/s5-affiliate/');
  await expect(page.getByRole('link', { name: 'Report a mistake' })).toHaveCount(0);
});

test('every wizard and outcome names the source and date of its rules, and later changes', async ({ page }) => {
  for (const state of ['', 's5-affiliate/']) {
    await page.goto(`/en/transaction-scenarios/${state}`);
    await expect(page.getByText('Microsoft’s documentation as of May 2021').first()).toBeVisible();
    await expect(page.getByText('This site is not a Microsoft service').first()).toBeVisible();
    await page.getByText('Later changes to the rules').click();
    await expect(page.locator('.changes li')).toHaveCount(4);
    await expect(page.locator('.changes time').first()).toHaveText('April 2024');
  }
});
