import { sites } from '../playwright.config.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { attribute, elementsOf, textOf, type HtmlElement } from '../../src/integrations/html.ts';
import { wizardIds } from '../../src/wizards/index.ts';
import { outcomeIds } from '../content.ts';
import { paths } from '../paths.ts';
import { answerLink, expect, test } from './test.ts';

/** Whether an element is hidden from readers without JavaScript. */
function isForScripts(element: HtmlElement): boolean {
  if (attribute(element, 'class')?.split(' ').includes('js-only')) return true;
  const { parentNode: parent } = element;
  return parent !== null && 'tagName' in parent && isForScripts(parent);
}

test('every page can be reached from the language choice by links, and every internal link leads to a page', async ({
  request,
}) => {
  test.slow();
  const reached = new Set(['/']);
  const broken: string[] = [];
  const anchors: [path: string, anchor: string][] = [];
  const ids = new Map<string, Set<string | undefined>>();
  const said: [path: string, title: string, description: string][] = [];
  for (const path of reached) {
    const answer = await request.get(path);
    if (!answer.ok()) broken.push(path);
    const elements = elementsOf(await answer.text());
    for (const element of elements) {
      const href = attribute(element, 'href');
      if (element.tagName !== 'a' || href === undefined || isForScripts(element)) continue;
      const target = new URL(href, `${sites.root}${path}`);
      if (target.origin !== sites.root) continue;
      reached.add(target.pathname);
      if (target.hash && !target.hash.includes('=')) anchors.push([target.pathname, target.hash.slice(1)]);
    }
    ids.set(path, new Set(elements.map((element) => attribute(element, 'id'))));
    const title = elements.find(({ tagName }) => tagName === 'title');
    const description = elements.find((one) => one.tagName === 'meta' && attribute(one, 'name') === 'description');
    said.push([path, title ? textOf(title) : '', (description && attribute(description, 'content')) ?? '']);
  }
  for (const [path, anchor] of anchors) if (!ids.get(path)?.has(anchor)) broken.push(`${path}#${anchor}`);
  expect(broken).toEqual([]);
  const twice = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
  for (const locale of localeIds) {
    const own = said.filter(([path]) => path.startsWith(`/${locale}/`));
    expect(twice(own.map(([, title]) => title))).toEqual([]);
    expect(own.filter(([, , description]) => description === '')).toEqual([]);
    // What a page holds is said alike under each edition; its title says which edition it is of.
    for (const isToday of [true, false]) {
      const ofEdition = own.filter(([path]) => path.startsWith(`/${locale}/today/`) === isToday);
      expect(twice(ofEdition.map(([, , description]) => description))).toEqual([]);
    }
  }
  for (const locale of localeIds)
    for (const wizard of wizardIds)
      for (const id of outcomeIds(locale, wizard)) expect([...reached]).toContain(`/${locale}/${wizard}/${id}/`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  /** Without JavaScript, readers look two countries up and choose the matching answer. */
  const judged = (id: string, answer: string) => (answer.includes('.') ? id.replace(/^s\d-/, '') : answer);

  for (const id of ['s1-two-tier', 's6-second-provider', 's7-different-regions', 's8-not-listed', 'find-role']) {
    test(`${id} can be reached by links, and its page is complete`, async ({ page }) => {
      await page.goto('/en/');
      await page.locator('main').getByRole('link', { name: 'Check whether a sale or purchase is allowed' }).click();
      for (const answer of (paths[id] ?? '').split(' ')) await answerLink(page, judged(id, answer)).click();
      await expect(page).toHaveURL(new RegExp(`/en/transaction-scenarios/${id}/`));
      await page.waitForLoadState(); // the stylesheet hides controls that need JavaScript
      await expect(page.locator('.verdict')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Check whether it applies to you' })).toBeVisible();
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
