import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { readOutcome } from '../content.ts';
import { sites } from '../playwright.config.ts';
import { isOfVersionB, startHost, type Host } from './host.ts';
import { answerLink, asked, expect, ready, slow, test as base, toReply } from './test.ts';

/** Each test has its own server, which can go down. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });

/** The paths in all caches of the site. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url.slice(location.origin.length).replace(/\?__WB.*/, ''));
  });

/** Waits until pages are cached. */
const keeps = (page: Page, ...addresses: string[]) =>
  expect.poll(() => kept(page), { timeout: 15_000 }).toEqual(expect.arrayContaining(addresses));

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const outcome = (page: Page) => page.locator('.outcome h1');
const scenarios = '/en/transaction-scenarios/';
const s6 = [
  's6-relationship',
  's6-customer',
  's6-way',
  's6-way-for-customer',
  's6-no-relationship',
  's6-another-tenant',
  's6-end-relationship',
  's6-second-provider',
  's6-no-way',
  's6-existing-customer',
  's6-find-relationship',
  's6-find-customer',
  's6-find-way',
  's6-find-way-for-customer',
].map((state) => `${scenarios}${state}/`);

test('offline, a wizard works: to the outcome, its reply, back, another answer, a reload, another language', async ({
  page,
  host,
}) => {
  await page.goto(scenarios);
  await ready(page);
  await answerLink(page, 's6').click();
  await keeps(page, scenarios, ...s6);
  host.isDown = true;

  await answerLink(page, 'yes').click();
  await page.reload();
  await ready(page);
  await answerLink(page, 'yes').click();
  await answerLink(page, 'another-tenant').click();
  await expect(outcome(page)).toHaveText(readOutcome('en', 's6-another-tenant').title);
  await ready(page);
  await toReply(page);
  await page.keyboard.press('n');
  await expect(page.getByText('The answer is copied in Dutch')).toBeVisible();
  expect(await clipboard(page)).toContain(readOutcome('nl', 's6-another-tenant').summary);

  await page.locator('.outcome').focus();
  await page.keyboard.press('Backspace');
  await ready(page);
  await answerLink(page, 'end-relationship').click();
  await expect(outcome(page)).toHaveText(readOutcome('en', 's6-end-relationship').title);
  await page.goBack();
  await expect(answerLink(page, 'end-relationship')).toBeVisible();
  await page.goForward();

  const fragment =
    '#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=yes&s6-way-for-customer=end-relationship';
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stringsOf('nl').offline.title);
  await expect(page).toHaveURL(`/nl/transaction-scenarios/s6-end-relationship/${fragment}`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(outcome(page)).toHaveText(readOutcome('en', 's6-end-relationship').title);
  await page.goBack();
  host.isDown = false;
  await page.getByRole('link', { name: 'Opnieuw proberen' }).click();
  await expect(outcome(page)).toHaveText(readOutcome('nl', 's6-end-relationship').title);
  await expect(page).toHaveURL(`/nl/transaction-scenarios/s6-end-relationship/${fragment}`);

  expect((await kept(page)).filter((address) => /#|scenario=/.test(address))).toEqual([]);
});

test('offline, the desk works; a page that is not cached says so in its language and keeps the answers', async ({
  page,
  host,
}) => {
  await page.goto('/sv/desk/');
  await keeps(page, '/sv/desk/');
  host.isDown = true;
  await page.reload();
  await page.keyboard.type('eget bruk');
  await expect(page.getByRole('option').first()).toContainText('Scenario 4');
  for (const locale of localeIds) {
    const { offline, finder } = stringsOf(locale);
    const address = `/${locale}/transaction-scenarios/s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate`;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(offline.title);
    await expect(page.getByText(offline.answers)).toBeVisible();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('link', { name: finder.retry })).toHaveAttribute('href', host.url + address);
  }
  await page.goto('/nl/about/');
  await expect(page.getByText(stringsOf('nl').offline.kept)).toBeVisible();
  await expect(page.getByText(stringsOf('nl').offline.answers)).toBeHidden();
});

test('offline, a checklist works, with its results', async ({ page, host }) => {
  const list = '/nl/direct-bill-requirements/';
  await page.goto(list);
  await ready(page);
  await page.getByRole('radio', { name: 'Nee', exact: true }).first().check();
  await keeps(page, ...['', 'ready/', 'not-yet/', 'cannot-tell/'].map((result) => list + result));
  host.isDown = true;
  await page.reload();
  await ready(page);
  await expect(page.getByRole('radio', { name: 'Nee', exact: true }).first()).toBeChecked();
  await page.goto(`${list}not-yet/#edition=2021-05&R1=no`);
  await ready(page);
  await toReply(page);
  await page.keyboard.press('s');
  await expect(page.locator('.reply .copied')).toContainText('Zweeds');
});

test('a new version deployed during a session never mixes with the old one', slow, async ({ page, host, context }) => {
  /** The versions of the scripts, styles and data that the page has loaded. */
  const versions = async (of: Page) => {
    const loaded = await of.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const hashed = loaded.filter((name) => /\/(_astro|data)\//.test(name));
    return [...new Set(hashed.map((name) => (isOfVersionB(name) ? 'b' : 'a')))];
  };
  await page.goto(scenarios);
  await ready(page);
  await answerLink(page, 's6').click();
  await keeps(page, ...s6);
  host.version = 'b';

  // The old page still uses its own files, although the host no longer has them.
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('affiliate');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await versions(page)).toEqual(['a']);

  // The next page is from the new version.
  await answerLink(page, 'no').click();
  await expect(page.getByText('Version b')).toBeVisible();
  await ready(page);
  await toReply(page);
  await page.keyboard.press('s');
  await expect(page.getByText('The answer is copied in Swedish')).toBeVisible();
  expect(await versions(page)).toEqual(['b']);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 15_000 })
    .toBe('installed');

  // Offline, pages of both versions are complete.
  host.isDown = true;
  await page.goBack();
  await ready(page);
  await answerLink(page, 'not-sure').click();
  await expect(outcome(page)).toHaveText(readOutcome('en', 's6-find-relationship').title);
  await ready(page);
  expect(await versions(page)).toHaveLength(1);
  host.isDown = false;

  // When the last old page is closed, nothing of the old version is left in the cache.
  await page.close();
  const next = await context.newPage();
  await next.goto(scenarios);
  await ready(next);
  await keeps(next, scenarios);
  expect(await versions(next)).toEqual(['b']);
  expect(await next.evaluate(() => caches.keys())).toHaveLength(2);
  const hashed = (await kept(next)).filter((address) => /^\/(_astro|data)\//.test(address));
  expect(hashed.length).toBeGreaterThan(10);
  expect(hashed.filter((address) => !isOfVersionB(address))).toEqual([]);
});

test('a page of a new version is cached by its own worker as soon as that is installed', async ({ page, host }) => {
  await page.goto(scenarios);
  await keeps(page, scenarios);
  host.version = 'b';
  const next = '/en/choose-model/';
  await page.goto(next);
  await expect(page.getByText('Version b')).toBeVisible();
  await keeps(page, next);
  host.isDown = true;
  await page.reload();
  await expect(page.getByText('Version b')).toBeVisible();
});

test.describe('without a service worker the site works the same, without a message:', slow, () => {
  const goOn = async (page: Page, comes: () => boolean = () => true) => {
    await page.goto(scenarios);
    await ready(page);
    await answerLink(page, 's6').click();
    await expect(asked(page)).toBeFocused();
    await expect.poll(comes).toBe(true);
    await answerLink(page, 'no').click();
    await ready(page);
    await expect(outcome(page)).toHaveText(readOutcome('en', 's6-no-relationship').title);
  };
  const comesFrom = (host: Host) => () => host.asked.has('/sw.js');

  test('the browser has no service workers', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
    await goOn(page);
  });

  test('registration is forbidden', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'serviceWorker', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    await goOn(page);
  });

  test('the script is missing', async ({ context, host }) => {
    host.instead.set('/sw.js', undefined);
    // A page without the console check, because the browser logs the missing file.
    await goOn(await context.newPage(), comesFrom(host));
  });

  test('the script fails', async ({ page, host }) => {
    host.instead.set('/sw.js', 'throw new Error("no")');
    await goOn(page, comesFrom(host));
  });

  test('a file to precache is missing', async ({ page, host }) => {
    host.instead.set('/nl/offline/index.html', undefined);
    await goOn(page, comesFrom(host));
  });

  test('the storage quota is exceeded', async ({ page, host }) => {
    const full = `const { put } = Cache.prototype;
      Cache.prototype.put = function (...of) {
        return registration.active ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.apply(this, of);
      };`;
    host.instead.set('/sw.js', full + readFileSync('dist/sw.js', 'utf8'));
    await page.goto(scenarios);
    await keeps(page, '/icon.svg');
    await goOn(page);
    expect(await kept(page)).not.toContain(scenarios);
  });
});

test.describe('under a path', slow, () => {
  test.use({ baseURL: sites.underPath });

  test('pages are cached with all their files, and a page that is not cached says so', async ({ page, context }) => {
    const desk = new URL(`${sites.underPath}/en/desk/`).pathname;
    await page.goto(desk);
    await keeps(page, desk);
    expect((await kept(page)).filter((address) => !address.startsWith('/csp/'))).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await page.keyboard.type('S7');
    await expect(page.getByRole('option').first()).toContainText('Scenario 7');
    await page.goto(desk.replace('/en/desk/', '/sv/choose-model/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(stringsOf('sv').offline.title);
  });
});

test('the worker can be withdrawn as described in docs/offline.md', slow, async ({ page, host }) => {
  await page.goto('/en/desk/');
  await keeps(page, '/en/desk/');
  const [, worker] = /```js\n([^]+?)```/.exec(readFileSync('docs/offline.md', 'utf8')) ?? [];
  host.instead.set('/sw.js', worker);
  await page.goto('/en/glossary/');
  await expect
    .poll(() =>
      page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]),
    )
    .toEqual([0, []]);
});
