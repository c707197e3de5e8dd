// A host that answers wrongly once, with status 200: no reader is left with what it sent.

import { readFileSync, readdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { startHost, type Host } from './host.ts';
import { expect, ready, slow, test as base } from './test.ts';

/** Each test has its own server. Readers get files as the headers of the site say: those with a hash for a year. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await startHost();
    host.isCached = true;
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.url),
});

const list = '/en/direct-bill-requirements/';
const scenarios = '/en/transaction-scenarios/';

/** The script of an island of the build, by the beginning of its name. */
const scriptOf = (island: string) =>
  `/_astro/${readdirSync('dist/_astro').find((name) => name.startsWith(`${island}.`) && name.endsWith('.js')) ?? ''}`;

/** Whether the checklist answers; a page without the check of the console, which says what a browser makes of bad files. */
async function works(page: Page): Promise<void> {
  await page.goto(list);
  await ready(page);
  await page.getByRole('radio', { name: 'Yes', exact: true }).first().check();
  await expect(page.locator('.tally')).toContainText('1 of 7');
}

/** The state of the worker of the pages that are open. */
const workerOf = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);

const isInstalled = (page: Page) => expect.poll(() => workerOf(page), { timeout: 15_000 }).toBe('activated');

/** Puts a body in place of each copy that the caches of the site hold of a file. */
const spoil = (page: Page, path: string, body: string) =>
  page.evaluate(
    async ([part, text]) => {
      let spoilt = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!request.url.includes(part ?? '')) continue;
          const headers = { 'Content-Type': (await cache.match(request))?.headers.get('Content-Type') ?? '' };
          await cache.put(request, new Response(text, { headers }));
          spoilt++;
        }
      }
      return spoilt;
    },
    [path, body],
  );

/** Another visit: no page of the one before is open. */
async function visit(context: BrowserContext, before?: Page): Promise<Page> {
  await before?.close();
  return context.newPage();
}

test.describe('without a service worker', () => {
  test('a script that came empty once works at the next visit', async ({ context, host }) => {
    const script = scriptOf('DirectBillIsland');
    host.once.set(script, '');
    const first = await visit(context);
    // The page notices that its checklist is dead, and asks for its files again.
    const renewed = first.waitForResponse(
      async (response) => response.url().endsWith(script) && (await response.body()).length > 0,
      { timeout: 15_000 },
    );
    await first.goto(list);
    await renewed;
    await works(await visit(context, first));
  });

  test('a reply that came by half once can be copied at the next visit', async ({ context, host }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [data = ''] = readdirSync('dist/data/replies/transaction-scenarios').filter((name) =>
      name.startsWith('s5-affiliate.'),
    );
    const path = `/data/replies/transaction-scenarios/${data}`;
    const whole = readFileSync(`dist${path}`, 'utf8');
    host.once.set(path, whole.slice(0, whole.length / 2));
    const address = `${scenarios}s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate`;
    const first = await visit(context);
    await first.goto(address);
    await ready(first);
    await first.locator('.reply button').first().click();
    // The page itself asks once more, and not the browser's cache.
    await expect(first.locator('.reply .copied')).toContainText('The answer is copied');
    const second = await visit(context, first);
    await second.goto(address);
    await ready(second);
    await second.locator('.reply button').first().click();
    await expect(second.locator('.reply .copied')).toContainText('The answer is copied');
  });
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a script that comes empty while the worker installs is not kept, and works at the next visit', async ({
    context,
    host,
  }) => {
    const script = scriptOf('DirectBillIsland');
    host.instead.set(script, '');
    const first = await visit(context);
    await first.goto(scenarios);
    await expect.poll(() => host.asked.has(script), { timeout: 15_000 }).toBe(true);
    expect(await workerOf(first)).not.toBe('activated');
    host.instead.delete(script);
    const second = await visit(context, first);
    // The worker of the first visit may have left the bad copy in the browser's own cache, where it is replaced.
    await second.goto(scenarios);
    await expect
      .poll(
        async () => {
          await second.reload();
          return workerOf(second);
        },
        { timeout: 20_000, intervals: [2000] },
      )
      .toBe('activated');
    await works(await visit(context, second));
  });

  test('a bad script that a reader already holds is replaced when it is asked for', async ({ context }) => {
    const script = scriptOf('DirectBillIsland');
    const first = await visit(context);
    await first.goto(scenarios);
    await isInstalled(first);
    expect(await spoil(first, script, '')).toBe(1);
    const second = await visit(context, first);
    await works(second);
    const kept = await second.evaluate(async (path) => (await caches.match(path))?.text(), script);
    expect(kept).toBe(readFileSync(`dist${script}`, 'utf8'));
  });

  test('bad files that a reader already holds are replaced by the next worker', async ({ context, host }) => {
    const script = scriptOf('DirectBillIsland');
    const first = await visit(context);
    await first.goto(scenarios);
    await isInstalled(first);
    for (const path of ['/icon.svg', script, '/nl/offline/']) expect(await spoil(first, path, '<h1>x</h1>')).toBe(1);
    host.instead.set('/sw.js', `${readFileSync('dist/sw.js', 'utf8')}\n// Another version, with the same files.`);
    const second = await visit(context, first);
    await second.goto(scenarios);
    const waiting = () =>
      second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waiting, { timeout: 15_000 }).toBe('installed');
    for (const [path, file] of [
      ['/icon.svg', '/icon.svg'],
      [script, script],
      ['/nl/offline/', '/nl/offline/index.html'],
    ] as const) {
      const kept = await second.evaluate(
        async (url) => (await caches.match(url, { ignoreSearch: true }))?.text(),
        path,
      );
      expect(kept).toBe(readFileSync(`dist${file}`, 'utf8'));
    }
  });

  test('half of a data file is not kept, nor the page that needs it; both are when it is whole', async ({
    context,
    host,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [data = ''] = readdirSync('dist/data/replies').filter((name) => name.startsWith('direct-bill-requirements.'));
    const path = `/data/replies/${data}`;
    const whole = readFileSync(`dist${path}`, 'utf8');
    const has = (page: Page, what: string) => page.evaluate(async (url) => Boolean(await caches.match(url)), what);
    const first = await visit(context);
    await first.goto(scenarios);
    await isInstalled(first);
    host.instead.set(path, whole.slice(0, whole.length / 2));
    await first.goto(`${list}not-yet/#edition=2021-05&R1=no`);
    await expect.poll(() => host.asked.has(path), { timeout: 15_000 }).toBe(true);
    await ready(first);
    expect(await has(first, path)).toBe(false);
    expect(await has(first, `${list}not-yet/`)).toBe(false);
    host.instead.delete(path);
    const second = await visit(context, first);
    await second.goto(`${list}not-yet/#edition=2021-05&R1=no`);
    await expect.poll(() => has(second, `${list}not-yet/`), { timeout: 15_000 }).toBe(true);
    expect(await second.evaluate(async (url) => (await caches.match(url))?.text(), path)).toBe(whole);

    // One that a reader already holds is replaced too.
    expect(await spoil(second, path, whole.slice(0, 100))).toBe(1);
    const third = await visit(context, second);
    await third.goto(`${list}not-yet/#edition=2021-05&R1=no`);
    await ready(third);
    await third.locator('.reply button').first().click();
    await expect(third.locator('.reply .copied')).toContainText('The answer is copied');
  });

  test('a page stays kept when the host sends another in its place, and no other spelling of its address is kept', async ({
    context,
    host,
  }) => {
    const own = `${scenarios}s5-customer/`;
    const page = await visit(context);
    await page.goto(scenarios);
    await isInstalled(page);
    await page.goto(own);
    const kept = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith('pages-'));
        const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return requests.flat().map(({ url }) => url.slice(location.origin.length));
      });
    await expect.poll(kept, { timeout: 15_000 }).toContain(own);

    const file = `${own}index.html`;
    const whole = readFileSync(`dist${file}`, 'utf8');
    const spellings = [
      `${own}?utm_source=mail`,
      '/en//transaction-scenarios/s5-customer/',
      '/%65n/transaction-scenarios/s5-customer/',
      '/EN/transaction-scenarios/s5-customer/',
      `${own}index.html`,
    ];
    // This host takes each of them for the page.
    for (const spelling of spellings)
      host.instead.set(spelling.replace(/\?.*/, '').replace(/\/$/, '/index.html'), whole);
    for (const spelling of spellings) {
      await page.goto(spelling);
      await ready(page);
    }
    for (const answer of [
      '<!doctype html><html lang="en"><title>Maintenance</title><h1>We are back soon</h1></html>',
      whole.slice(0, whole.length / 2),
      readFileSync('dist/en/index.html', 'utf8'),
      '',
    ]) {
      host.instead.set(file, answer);
      await page.goto(own);
    }
    host.isDown = true;
    await page.goto(own);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is the end customer?');
    await ready(page);
    for (const spelling of spellings) expect(await kept()).not.toContain(spelling);
    expect((await kept()).filter((address) => !/^\/(en|nl|sv|data)\/[\w./-]+$/.test(address))).toEqual([]);
  });

  test('of ten thousand addresses two hundred are kept', slow, async ({ context, host }) => {
    test.setTimeout(600_000);
    const page = await visit(context);
    await page.goto(scenarios);
    await isInstalled(page);
    const whole = readFileSync('dist/en/transaction-scenarios/index.html', 'utf8');
    const addresses = Array.from({ length: 10_000 }, (_, at) => `/en/made-up-${String(at)}/`);
    // A host that has a page of its own at each.
    for (const address of addresses)
      host.instead.set(
        `${address}index.html`,
        whole.replace('data-page="/en/transaction-scenarios/"', `data-page="${address}"`),
      );
    const { used, count } = await page.evaluate(async (all) => {
      const before = (await navigator.storage.estimate()).usage ?? 0;
      (await navigator.serviceWorker.ready).active?.postMessage(all);
      const last = all.at(-1) ?? '';
      while (!(await caches.match(last))) await new Promise((resolve) => setTimeout(resolve, 250));
      const pages = (await caches.keys()).filter((name) => name.startsWith('pages-'));
      const keys = await Promise.all(pages.map(async (name) => (await caches.open(name)).keys()));
      const after = (await navigator.storage.estimate()).usage ?? 0;
      return { used: after - before, count: keys.flat().filter(({ url }) => url.endsWith('/')).length };
    }, addresses);
    console.log(`${String(used)} bytes are kept after 10,000 addresses`);
    expect(count).toBeLessThanOrEqual(200);
    expect(used).toBeLessThan(30_000_000);
  });
});
