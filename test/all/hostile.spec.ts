// Pages with each of their scripts and files missing in turn.

import type { Page, Route } from '@playwright/test';
import { test as base } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { answerLink, expect, ready } from '../e2e/test.ts';

/** Without working scripts only buttons that the browser itself handles may be visible. */
const expectNoPretence = async (page: Page) => {
  for (const control of ['.theme', '.search-open', '.desk', '.reply button', '.actions button'])
    await expect(page.locator(control).filter({ visible: true })).toHaveCount(0, { timeout: 10_000 });
};

const kinds = {
  'a question': {
    address: '/en/transaction-scenarios/s6-relationship/#edition=2021-05&scenario=s6',
    check: async (page: Page) => {
      await answerLink(page, 'no').click();
      await expect(page).toHaveURL(/s6-no-relationship\//);
      await expect(page.locator('.verdict')).toBeVisible();
      // The answers are still in the URL.
      await expect(page).toHaveURL(/s6-relationship=no/);
    },
  },
  'an outcome': {
    address: '/en/transaction-scenarios/s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate',
    check: async (page: Page) => {
      await expect(page.locator('.verdict')).toBeVisible();
      await page.getByRole('link', { name: 'Guidance' }).first().click();
      await expect(page).toHaveURL(/\/guidance\//);
    },
  },
  'a checklist': {
    address: '/en/direct-bill-requirements/',
    check: async (page: Page) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[data-requirement=R1]')).toBeVisible();
    },
  },
  'the support desk': {
    address: '/en/desk/',
    check: async (page: Page) => {
      await page.getByRole('link', { name: 'We want to sell to our own company' }).click();
      await expect(page).toHaveURL(/s5-customer\//);
    },
  },
  'the regions': {
    address: '/en/regions/',
    check: async (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
  },
} as const;

/** The two ways in which a script fails. The scripts of a page take turns, since the page cannot tell one from the other. */
const waysToFail = [
  (route: Route) => route.abort(),
  (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>gone</p>' }),
] as const;

for (const [kind, { address, check }] of Object.entries(kinds))
  base(`${kind} works with each of its scripts missing in turn, and with none`, async ({ browser }) => {
    base.slow();
    const context = await browser.newContext({ baseURL: sites.root });
    const probe = await context.newPage();
    const scripts = new Set<string>();
    probe.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await probe.goto(address);
    await ready(probe);
    await probe.close();
    expect(scripts.size).toBeGreaterThan(0);
    for (const [at, missing] of [...scripts, '/_astro/*.js'].entries()) {
      const fail = waysToFail[at % 2 === 0 ? 0 : 1];
      await base.step(missing, async () => {
        const page = await context.newPage();
        await page.route(`**${missing}`, fail);
        await page.goto(address);
        await page.waitForLoadState('load');
        if (missing.includes('*')) await expectNoPretence(page);
        await check(page);
        await page.close();
      });
    }
    await context.close();
  });

for (const locale of localeIds) {
  const t = stringsOf(locale);

  base(`files that cannot be loaded are reported, in ${locale}`, async ({ browser }) => {
    const page = await browser.newPage({ baseURL: sites.root });
    await page.route('**/*.json', (route) => route.fulfill({ status: 404, body: 'gone' }));

    await page.goto(`/${locale}/desk/`);
    await page.keyboard.type('own use');
    await expect(page.getByText(t.finder.failed)).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveValue('own use');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('affiliate');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(t.finder.failed)).toBeVisible();
    await expect(dialog.getByRole('combobox')).toHaveValue('affiliate');

    for (const answer of [
      'transaction-scenarios/s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate',
      'reseller-readiness/not-yet/#edition=2021-05&mpn-id=no',
    ]) {
      await page.goto(`/${locale}/${answer}`);
      await ready(page);
      await page.locator('.reply button').first().click();
      await expect(page.getByText(t.reply.failed)).toBeVisible();
    }
    await page.close();
  });

  base(`a search whose script is missing says so, in ${locale}`, async ({ browser }) => {
    const page = await browser.newPage({ baseURL: sites.root });
    await page.route('**/_astro/SearchScript*.js', (route) => route.abort());
    await page.goto(`/${locale}/`);
    await page.getByRole('button', { name: t.search.open }).click();
    await expect(page.getByRole('dialog').getByText(t.finder.failed)).toBeVisible();
    await page.close();
  });

  base(`denied access to the clipboard is reported, in ${locale}`, async ({ browser }) => {
    for (const spoil of [
      () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      () => {
        navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      },
    ]) {
      const page = await browser.newPage({ baseURL: sites.root });
      await page.addInitScript(spoil);
      await page.goto(`/${locale}/direct-bill-requirements/not-yet/#edition=2021-05&R1=no`);
      await expect(page.locator('.part').first()).toBeVisible();
      await page.getByRole('button', { name: t.wizard.copyLink }).click();
      await expect(page.getByRole('textbox', { name: t.wizard.copyDenied })).toHaveValue(page.url());
      await page.locator('.reply button').first().click();
      await expect(page.locator('.reply textarea')).toBeFocused();
      await page.close();
    }
  });
}
