// Who may show what in a frame, by the headers that nginx sends. Only the build under a path lets others do that.
import { expect, test } from '@playwright/test';
import { underPathSettings } from '../../scripts/under-path.mjs';
import { frameOf, openPortal, portal, servePortals, stranger } from '../e2e/portal.ts';
import { sites } from '../playwright.config.ts';

const named = `frame-ancestors ${underPathSettings.EMBED_ORIGINS}`;
const none = "frame-ancestors 'none'";
const ofWorker = `default-src 'none'; connect-src 'self'; ${none}`;

for (const [path, policy, options, sharing] of [
  ['/en/transaction-scenarios/', named, undefined, 'same-origin'],
  ['/nl/today/desk/', named, undefined, 'same-origin'],
  ['/sv/today/stay-authorised/cannot-tell/', named, undefined, 'same-origin'],
  ['/en/', none, 'DENY', 'same-origin'],
  ['/nl/today/guidance/', none, 'DENY', 'same-origin'],
  ['/en/desk/nowhere/', none, 'DENY', 'same-origin'],
  ['/decisions.json', none, 'DENY', 'same-origin'],
  ['/sw.js', ofWorker, 'DENY', 'same-origin'],
  ['/embed.js', none, 'DENY', 'cross-origin'],
] as const)
  test(`${path} may be shown by ${policy === named ? 'those who are named' : 'nobody'}`, async ({ request }) => {
    const answer = await request.get(sites.underPath + path);
    const headers = answer.headers();
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['x-frame-options']).toBe(options);
    expect(headers['cross-origin-resource-policy']).toBe(sharing);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

test('nobody may show a wizard, a checklist or the desk of the build that names nobody', async ({ request }) => {
  for (const path of ['/en/transaction-scenarios/', '/sv/today/stay-authorised/', '/nl/today/desk/'])
    expect((await request.get(path)).headers()).toMatchObject({
      'content-security-policy': none,
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
});

test('the build that names nobody has no embed.js', async ({ request }) => {
  expect((await request.get('/embed.js')).status()).toBe(404);
});

test.describe('in a frame', () => {
  test.describe.configure({ mode: 'default' });
  let end: (() => void) | undefined;
  test.beforeAll(async () => {
    end = await servePortals();
  });
  test.afterAll(() => end?.());

  const wizard = '<csp-guide locale="en" wizard="choose-model"></csp-guide>';
  const framed = (path: string) => `<iframe src="${sites.underPath}${path}"></iframe>`;

  test('a page that is named shows a wizard, as high as it is', async ({ page }) => {
    await openPortal(page, wizard);
    await expect(frameOf(page).getByRole('heading', { level: 1 })).toBeVisible();
    const misfit = () =>
      frameOf(page)
        .locator('body')
        .evaluate((body) => Math.abs(window.innerHeight - body.getBoundingClientRect().height));
    await expect.poll(misfit).toBeLessThan(1);
  });

  for (const [who, origin, element] of [
    ['a page that is not named', stranger, wizard],
    ['a page that is named, of guidance,', portal, framed('/en/guidance/')],
    ['a page that is named, of the start page,', portal, framed('/en/')],
  ] as const)
    test(`${who} shows nothing`, async ({ page }) => {
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await openPortal(page, element, origin);
      await refused;
      await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveCount(0);
    });
});
