import AxeBuilder from '@axe-core/playwright';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { sites } from '../../playwright.config.ts';
import { answerLink, expect, ready, test } from './test.ts';

const guidance = '/guidance/supported-partner-relationships/';

test.describe('the language choice', () => {
  test.use({ locale: 'sv-SE' });

  test('offers three plain links, marks the browser’s language and sends nobody anywhere', async ({ page }) => {
    await page.goto('/');
    for (const id of localeIds)
      await expect(page.getByRole('link', { name: locales[id].name })).toHaveAttribute('href', `/${id}/`);
    await expect(page.getByText('Webbläsarens språk')).toBeVisible();
    expect(await page.locator('small:visible').count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('an address that is not there says so in each language', async ({ page }) => {
  const answer = await page.request.get('/en/nowhere/');
  expect(answer.status()).toBe(404);
  const text = await answer.text();
  for (const said of ['This page does not exist', 'Deze pagina bestaat niet', 'Sidan finns inte'])
    expect(text).toContain(said);
});

const types = {
  'the language choice': '/',
  'the start page': '/en/',
  'the list of guidance': '/nl/guidance/',
  'a guidance page with a wizard': `/sv${guidance}`,
  'a question with choices': '/en/transaction-scenarios/',
  'a question with countries': '/nl/transaction-scenarios/s7-countries/',
  'a question that is answered again':
    '/sv/transaction-scenarios/s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no',
  'an outcome': '/en/transaction-scenarios/s7-different-regions/#edition=2021-05&scenario=s7&s7-countries=NL.US',
  'an outcome on conditions': '/nl/transaction-scenarios/s6-end-relationship/',
  'a choice of model': '/sv/choose-model/own-contract/',
  'an outcome of the choice': '/en/choose-model/within-reach/',
  'a checklist': '/sv/direct-bill-requirements/#edition=2021-05&R1=yes&R2=no&R3=not-sure&R4=now',
  'a checklist of another edition': '/nl/direct-bill-requirements/2025-10/',
  'a checklist with fields to fill in': '/en/reseller-readiness/',
  'a result': '/nl/direct-bill-requirements/not-yet/#edition=2021-05&R1=yes&R2=yes&R3=yes&R5=no&R10=yes&R6=yes&R8=yes',
  'a result without answers': '/en/direct-bill-requirements/2025-10/cannot-tell/',
  'a guidance page with two wizards': '/en/guidance/enroll-in-the-csp-program/',
  'every answer of the scenarios': '/nl/transaction-scenarios/all-answers/',
  'every answer of the choice': '/en/choose-model/all-answers/',
  'every answer of a checklist': '/sv/direct-bill-requirements/all-answers/',
  'the support desk': '/nl/desk/',
  'no network': '/sv/offline/',
  'not found': '/404.html',
};

for (const [type, address] of Object.entries(types)) {
  test(`${type}: axe finds nothing, light and dark; the policy is strict; 320 px is wide enough`, async ({ page }) => {
    await page.goto(address);
    await ready(page);
    const found = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await found(new AxeBuilder({ page })), 'light').toEqual([]);
    // The scheme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await found(new AxeBuilder({ page }).withRules(['color-contrast'])), 'dark').toEqual([]);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect.soft(policy).toContain("default-src 'none'");
    expect.soft(policy).not.toMatch(/unsafe-|https?:/);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('nothing is stored but the theme, and no cookie is set', async ({ page, context }) => {
  await page.goto('/en/transaction-scenarios/');
  await ready(page);
  await answerLink(page, 's7').click();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['theme', 'dark']]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('blocked storage leaves the page whole', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('a wizard inside a guidance page', () => {
  test('steps in place with the fragment only, and goes to the outcome’s page', async ({ page }) => {
    await page.goto(`/en${guidance}`);
    await ready(page);
    await answerLink(page, 's5').click();
    await expect(page).toHaveURL(`/en${guidance}#wizard=transaction-scenarios&edition=2021-05&scenario=s5`);
    await expect(page.getByRole('heading', { name: 'Who is the end customer?' })).toBeFocused();
    await answerLink(page, 'neither').click();
    await expect(page).toHaveURL(
      '/en/transaction-scenarios/s5-ordinary-sale/#edition=2021-05&scenario=s5&s5-customer=neither',
    );
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Who is the end customer?' })).toBeVisible();
  });

  test('keeps its answers when a heading is linked to, and changes them in place', async ({ page }) => {
    await page.goto(`/en${guidance}#edition=2021-05&scenario=s6&s6-relationship=yes`);
    await expect(page.getByRole('heading', { name: 'Is your company already a customer' })).toBeVisible();
    await page.getByRole('link', { name: 'The eight situations', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'The eight situations' })).toBeFocused();
    await expect(page).toHaveURL(/#edition=2021-05&scenario=s6&s6-relationship=yes$/);
    await expect(page.locator('.answers dt')).toHaveCount(2);
    await page.getByRole('link', { name: 'Change your answer to “Which situation is yours?”' }).click();
    await expect(page.getByRole('heading', { name: 'Which situation is yours?' })).toBeFocused();
    await expect(answerLink(page, 's6')).toHaveAttribute('aria-current', 'true');
    await answerLink(page, 's7').click();
    await expect(page.getByRole('heading', { name: 'In which two countries' })).toBeVisible();
    await expect(page.locator('.notice')).toContainText('does not apply and was left out');
  });

  test('without scripts leads on to the wizard’s own pages', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.root });
    const page = await context.newPage();
    await page.goto(`/en${guidance}`);
    await answerLink(page, 's5').click();
    await expect(page).toHaveURL(/\/en\/transaction-scenarios\/s5-customer\//);
    await context.close();
  });
});

test.describe('under a path', () => {
  test.use({ baseURL: sites.underPath });
  const under = (address: string) => new URL(sites.underPath).pathname + address;

  test('links, fragment and language switch keep working', async ({ page }) => {
    await page.goto(under('/'));
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.locator('main').getByRole('link', { name: 'Een transactiescenario beoordelen' }).click();
    await ready(page);
    await answerLink(page, 's6').click();
    await expect(page).toHaveURL(under('/nl/transaction-scenarios/s6-relationship/#edition=2021-05&scenario=s6'));
    await page.getByRole('link', { name: 'Svenska' }).click();
    await expect(page).toHaveURL(under('/sv/transaction-scenarios/s6-relationship/#edition=2021-05&scenario=s6'));
    await ready(page);
    await answerLink(page, 'no').click();
    await expect(page).toHaveURL(/\/csp\/sv\/transaction-scenarios\/s6-no-relationship\/#/);
    await page.getByRole('link', { name: 'Se scenario 4' }).or(page.locator('.items a').first()).first().click();
    await expect(page).toHaveURL(under('/sv/transaction-scenarios/s4-tenant/'));
  });

  test('each page names its own address, and those of the other languages', async ({ page }) => {
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

  test('canonical addresses and the report of a mistake name the site’s own address', async ({ page }) => {
    await page.goto(under('/en/transaction-scenarios/s5-affiliate/'));
    const own = 'https://example.org/csp/en/transaction-scenarios/s5-affiliate/';
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', own);
    const report = new URL((await page.getByRole('link', { name: 'Report a mistake' }).getAttribute('href')) ?? '');
    expect(report.pathname).toBe('mistakes@example.org');
    expect(report.searchParams.get('subject')).toContain(own);
    expect(report.searchParams.get('body')).toContain('2021-05');
  });
});

test('no report of a mistake is offered where the owner has set no address', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/s5-affiliate/');
  await expect(page.getByRole('link', { name: 'Report a mistake' })).toHaveCount(0);
});

test('every wizard and outcome says whose rules these are, of when, and what has changed since', async ({ page }) => {
  for (const state of ['', 's5-affiliate/']) {
    await page.goto(`/en/transaction-scenarios/${state}`);
    await expect(page.getByText('Microsoft’s documentation as of May 2021').first()).toBeVisible();
    await expect(page.getByText('This site is not a Microsoft service').first()).toBeVisible();
    await page.getByText('What has changed since').click();
    await expect(page.locator('.changes li')).toHaveCount(4);
    await expect(page.locator('.changes time').first()).toHaveText('April 2024');
  }
});
