// What a browser makes of the pages under the headers that nginx sends.
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { answerLink, expect, ready, test } from '../e2e/test.ts';
import { importedPages, onePageOfEachType } from '../pages.ts';

test('a page of each type loads all that it needs, and nothing is blocked', async ({ page }) => {
  const imported = Object.values(importedPages).map((path) => `${sites.underPath}/en/${path}`);
  for (const address of [...onePageOfEachType.map(([, path]) => path), ...imported]) {
    // The fixture fails on whatever the console says of a policy, a missing file or a wrong type.
    await page.goto(address);
    await ready(page);
  }
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const [site, base] of [
    ['at the root', sites.root],
    ['under a path', sites.underPath],
  ] as const)
    test(`${site}, what was kept is there without network, and the rest says so in its language`, async ({
      page,
      context,
    }) => {
      const start = `${base}/en/transaction-scenarios/`;
      await page.goto(start);
      await ready(page);
      await answerLink(page, 's5').click();
      const next = `${base}/en/transaction-scenarios/s5-customer/`;
      const isKept = (address: string) => page.evaluate(async (url) => Boolean(await caches.match(url)), address);
      for (const address of [start, next]) await expect.poll(() => isKept(address), { timeout: 15_000 }).toBe(true);
      await context.setOffline(true);
      await page.goto(next);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is the end customer?');
      await page.goto(`${base}/nl/about/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(stringsOf('nl').offline.title);
    });
});
