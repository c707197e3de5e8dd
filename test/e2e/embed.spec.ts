// A wizard or the desk in a frame of somebody else's page. Only the build under a path lets others do that. Their page is on
// 127.0.0.1 and the site on localhost, which are two sites for a browser.

import type { Page } from '@playwright/test';
import { sites } from '../playwright.config.ts';
import { frameOf, heard, openPortal as open, portal, servePortals, stranger } from './portal.ts';
import { expect, slow, test } from './test.ts';

test.use({ hosts: ['localhost', '127.0.0.1'] });
// One after the other: the portals have one port each.
test.describe.configure({ mode: 'default' });

let end: (() => void) | undefined;
test.beforeAll(async () => {
  end = await servePortals();
});
test.afterAll(() => end?.());

const headingIn = (page: Page) => frameOf(page).getByRole('heading', { level: 1 });

/** By how many pixels the frame is lower than what it shows, or higher. */
const misfit = (page: Page) =>
  frameOf(page)
    .locator('body')
    .evaluate((body) => Math.abs(window.innerHeight - body.getBoundingClientRect().height));

test.describe('in a frame', slow, () => {
  test('a wizard has the language of the page around it and today’s rules, and the frame is as high as what it shows', async ({
    page,
  }) => {
    await open(page, '<csp-guide wizard="transaction-scenarios"></csp-guide>');
    await expect(headingIn(page)).toHaveText('Welk scenario past bij uw geval?');
    expect(page.frames().map((frame) => frame.url())).toContain(`${sites.underPath}/nl/today/transaction-scenarios/`);
    await expect(page.getByTitle('CSP Guide')).toBeVisible();
    await expect.poll(() => misfit(page)).toBeLessThan(1);
    const before = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await page.setViewportSize({ width: 360, height: 600 });
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(before);
    await expect.poll(() => misfit(page)).toBeLessThan(1);
    await page.setViewportSize({ width: 1280, height: 600 });
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(before);
  });

  test('the shell is not there, and what the page is stays below it', async ({ page }) => {
    await open(page, '<csp-guide locale="en" edition="2021-05" wizard="choose-model"></csp-guide>');
    await expect(frameOf(page).getByText('This site is not a Microsoft service.', { exact: true })).toBeVisible();
    await expect(frameOf(page).getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(frameOf(page).getByRole('button', { name: 'Search' })).toHaveCount(0);
  });

  test('the page around hears the outcome if it asks, and the height, and nothing else', async ({ page }) => {
    await open(page, '<csp-guide locale="en" edition="2021-05" wizard="transaction-scenarios" outcome></csp-guide>');
    await frameOf(page).locator('.choices a[data-answer="s2"]').click();
    await frameOf(page).locator('.choices a[data-answer="not-sure"]').click();
    await expect(frameOf(page).locator('.outcome')).toBeVisible();
    const outcome = { wizard: 'transaction-scenarios', outcome: 's2-find-route' };
    await expect.poll(() => heard(page)).toContainEqual({ told: outcome });
    await expect.poll(() => misfit(page)).toBeLessThan(1);
    for (const message of await heard(page))
      expect([
        { type: 'csp-guide:height', height: expect.any(Number) },
        { type: 'csp-guide:outcome', ...outcome },
        { told: outcome },
      ]).toContainEqual(message);
    expect(new URL(page.url()).origin).toBe(portal);
  });

  test('the page around hears no outcome that it did not ask for', async ({ page }) => {
    await open(page, '<csp-guide locale="en" edition="2021-05" wizard="transaction-scenarios"></csp-guide>');
    await frameOf(page).locator('.choices a[data-answer="s2"]').click();
    await frameOf(page).locator('.choices a[data-answer="not-sure"]').click();
    await expect(frameOf(page).locator('.outcome')).toBeVisible();
    await expect.poll(() => misfit(page)).toBeLessThan(1);
    expect(JSON.stringify(await heard(page))).not.toContain('outcome');
  });

  test('the desk leads to a question in the frame', async ({ page }) => {
    await open(page, '<csp-guide locale="sv"></csp-guide>');
    await frameOf(page).getByRole('combobox').fill('dotterbolag');
    await frameOf(page).getByRole('option').first().click();
    await expect(frameOf(page).locator('.question')).toBeVisible();
    await expect.poll(() => misfit(page)).toBeLessThan(1);
  });

  test('a link to a page that cannot be in the frame opens a new tab', async ({ page, context }) => {
    const elsewhere = 'https://learn.microsoft.com/';
    await context.route(`${elsewhere}**`, (route) => route.fulfill({ body: 'elsewhere' }));
    await open(page, '<csp-guide locale="en" edition="2021-05" wizard="transaction-scenarios"></csp-guide>');
    await frameOf(page).locator('.choices a[data-answer="s2"]').click();
    await frameOf(page).locator('.choices a[data-answer="not-sure"]').click();
    const opened = page.waitForEvent('popup');
    await frameOf(page).locator(`.outcome a[href^="${elsewhere}"]`).filter({ visible: true }).first().click();
    const tab = await opened;
    await expect(tab.getByText('elsewhere')).toBeVisible();
    expect(await tab.evaluate(() => window.opener === null)).toBe(true);
    await expect(frameOf(page).locator('.outcome')).toBeVisible();
  });

  test('messages of others do not change the height', async ({ page }) => {
    await open(page, '<csp-guide wizard="choose-model"></csp-guide>');
    await expect.poll(() => misfit(page)).toBeLessThan(1);
    const before = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await page.evaluate(
      () =>
        new Promise((done) => {
          window.addEventListener('message', done, { once: true });
          window.postMessage({ type: 'csp-guide:height', height: 9000 }, '*');
        }),
    );
    expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(before);
  });

  test('a page of an origin that is not named gets no answer', async ({ page }) => {
    // Without the headers, as on a host that cannot send them.
    await open(page, '<csp-guide wizard="choose-model" outcome></csp-guide>', stranger);
    await expect(headingIn(page)).toBeVisible();
    await frameOf(page)
      .locator('body')
      .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await heard(page)).toEqual([]);
  });

  test('what the site does not have is said in words', async ({ page }) => {
    await open(page, '<csp-guide wizard="stay-authorised" edition="2021-05"></csp-guide>');
    await expect(page.locator('csp-guide')).toHaveText(
      '<csp-guide>: there is no wizard “stay-authorised”, only transaction-scenarios, choose-model, direct-bill-requirements, reseller-readiness, desk.',
    );
    await page.locator('csp-guide').evaluate((element) => element.setAttribute('edition', 'today'));
    await expect(headingIn(page)).toBeVisible();
  });
});
