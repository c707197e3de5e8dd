import { sites } from '../playwright.config.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { wizardIds } from '../../src/wizards/index.ts';
import { outcomeIds } from '../content.ts';
import { paths } from '../paths.ts';
import { answerLink, expect, test } from './test.ts';

test('every page can be reached from the language choice by links, and every internal link leads to a page', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  const { reached, broken, said } = await page.evaluate(async () => {
    const found = new Set(['/']);
    const missing: string[] = [];
    const anchors: [path: string, anchor: string][] = [];
    const ids = new Map<string, Set<string>>();
    const said: [path: string, title: string, description: string][] = [];
    for (const path of found) {
      const answer = await fetch(path);
      if (!answer.ok) missing.push(path);
      // A parsed document runs no scripts, so these are the links of a reader without JavaScript.
      // Styles are removed: the Content Security Policy of the open page would report them.
      const html = (await answer.text()).replace(/<style>.*?<\/style>/gs, '');
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      for (const link of parsed.querySelectorAll('a[href]:not(.js-only *)')) {
        const target = new URL(link.getAttribute('href') ?? '', location.origin + path);
        if (target.origin !== location.origin) continue;
        found.add(target.pathname);
        if (target.hash && !target.hash.includes('=')) anchors.push([target.pathname, target.hash.slice(1)]);
      }
      ids.set(path, new Set(Array.from(parsed.querySelectorAll('[id]'), ({ id }) => id)));
      const description = parsed.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      said.push([path, parsed.title, description]);
    }
    for (const [path, anchor] of anchors) if (!ids.get(path)?.has(anchor)) missing.push(`${path}#${anchor}`);
    return { reached: [...found], broken: missing, said };
  });
  expect(broken).toEqual([]);
  for (const locale of localeIds) {
    const own = said.filter(([path]) => path.startsWith(`/${locale}/`));
    const twice = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
    expect(twice(own.map(([, title]) => title))).toEqual([]);
    expect(twice(own.map(([, , description]) => description))).toEqual([]);
    expect(own.filter(([, , description]) => description === '')).toEqual([]);
  }
  for (const locale of localeIds)
    for (const wizard of wizardIds)
      for (const id of outcomeIds(locale, wizard)) expect(reached).toContain(`/${locale}/${wizard}/${id}/`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  /** Without JavaScript, readers look two countries up and choose the matching answer. */
  const judged = (id: string, answer: string) => (answer.includes('.') ? id.replace(/^s\d-/, '') : answer);

  for (const id of ['s1-two-tier', 's6-second-provider', 's7-different-regions', 's8-not-listed', 'find-role']) {
    test(`${id} can be reached by links, and its page is complete`, async ({ page }) => {
      await page.goto('/en/');
      await page.locator('main').getByRole('link', { name: 'Resolve a transaction scenario' }).click();
      for (const answer of (paths[id] ?? '').split(' ')) await answerLink(page, judged(id, answer)).click();
      await expect(page).toHaveURL(new RegExp(`/en/transaction-scenarios/${id}/`));
      await page.waitForLoadState(); // the stylesheet hides controls that need JavaScript
      await expect(page.locator('.verdict')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Start again' })).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  }

  for (const locale of localeIds) {
    test(`the countries can be looked up, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/transaction-scenarios/s7-countries/`);
      await expect(page.locator('.regions section')).toHaveCount(15);
      await expect(page.getByRole('combobox')).toHaveCount(0);
      await expect(page.locator('.choices a:visible')).toHaveCount(4);
    });
  }
});

test('links work if a script does not load', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.root });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/en/transaction-scenarios/');
  for (const answer of (paths['s6-second-provider'] ?? '').split(' ')) await answerLink(page, answer).click();
  await expect(page).toHaveURL(/\/en\/transaction-scenarios\/s6-second-provider\//);
  await expect(page.locator('.verdict')).toBeVisible();
  await page.close();
});
