import { globSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { sites } from '../playwright.config.ts';
import { enough, enoughToday, written } from '../amounts.ts';
import { expect, inLocale, slow, test } from './test.ts';

const scenarios = '/en/transaction-scenarios/all-answers/';
const wizards = ['transaction-scenarios', 'choose-model', 'direct-bill-requirements', 'reseller-readiness'] as const;

/** The section of the page under a heading. */
const partOf = (page: Page, id: string): Locator => page.locator(`section:has(> #${id})`);

/** The rows of a section: the answers in bold, then the verdict with the title of the outcome. */
const rowsOf = (part: Locator) =>
  part.locator('.paths tbody tr').evaluateAll((rows) =>
    rows.map(({ children: [answers, outcome] }) => {
      const given = [...(answers?.querySelectorAll('b') ?? [])].map(({ textContent }) => textContent);
      return `${given.join(' | ')} → ${outcome?.textContent.trim().replace(/\s+/g, ' ') ?? ''}`;
    }),
  );

/** The names of the sources that a row refers to by number. */
async function sourcesOf(row: Locator): Promise<string[]> {
  const names: string[] = [];
  for (const reference of await row.locator('td').last().getByRole('link').all()) {
    const source = row.page().locator((await reference.getAttribute('href')) ?? '');
    names.push((await source.textContent())?.trim() ?? '');
  }
  return names.sort();
}

const [yes, no] = ['Yes, we resell through this provider', 'No'];
const [already, would] = ['Yes, we already buy from it for our own use', 'No, we would be a new customer'];
const another = 'Use another tenant, as a separate environment';
const ending = 'End the relationship with this provider and continue with another';
const [none, compare, unsure] = ['None of these', 'I want to compare them first', 'I am not sure'];
const outcomes = {
  another: 'Supported, with conditions Set up another tenant to buy for your own use',
  ending: 'Supported, with conditions Leave your provider so that you can buy for your own use',
  second: 'Supported, with conditions Stay your provider’s customer and resell through a second provider',
  both: 'Not stated Ask Microsoft whether you can stay one provider’s reseller and customer',
  compare: 'Not supported You cannot be your provider’s new customer, but you have two options',
  compareAsCustomer:
    'Supported, with conditions You can stay this provider’s customer, or choose one of two other ways',
  noWay: 'Not supported Your own provider cannot take you on as a customer, but others can',
  customer: 'Find out first Ask the provider whether you are already its customer',
  noRelationship: 'Not stated Ask Microsoft before you buy from a provider you do not resell through',
  relationship: 'Find out first Check whether you already resell through this provider',
};

test('scenario 6 has each of its paths, with the outcome and its sources', async ({ page }) => {
  await page.goto(scenarios);
  const part = partOf(page, 's6');
  expect(await rowsOf(part)).toEqual([
    `${yes} | ${already} | ${another} → ${outcomes.another}`,
    `${yes} | ${already} | ${ending} → ${outcomes.ending}`,
    `${yes} | ${already} | Stay a customer here and resell through a second provider → ${outcomes.second}`,
    `${yes} | ${already} | ${none} → ${outcomes.both}`,
    `${yes} | ${already} | ${compare} → ${outcomes.compareAsCustomer}`,
    `${yes} | ${would} | ${another} → ${outcomes.another}`,
    `${yes} | ${would} | ${ending} → ${outcomes.ending}`,
    `${yes} | ${would} | ${none} → ${outcomes.noWay}`,
    `${yes} | ${would} | ${compare} → ${outcomes.compare}`,
    `${yes} | ${unsure} → ${outcomes.customer}`,
    `${no} → ${outcomes.noRelationship}`,
    `${unsure} → ${outcomes.relationship}`,
  ]);
  // Ending the relationship rests on its own scenario, on removing the partnership, on S4 and on S8.
  expect(await sourcesOf(part.locator('.paths tbody tr').nth(1))).toEqual([
    'Remove a partnership',
    'Supported partner transactions, sample scenario 4',
    'Supported partner transactions, sample scenario 6',
    'Supported partner transactions, sample scenario 8',
  ]);
});

test('two countries are shown as the cases that decide, and every scenario lists all its paths', async ({ page }) => {
  await page.goto(scenarios);
  expect(await rowsOf(partOf(page, 's7'))).toEqual([
    'Both countries are in the same region → Supported You can sell to customers in every country of your own region',
    'The countries are in different regions → Not supported You cannot sell to a customer in another CSP region',
    'One of the countries is not in the list → Not stated Ask Microsoft first if you or the customer are in no CSP region',
    'I am not sure which country counts → Find out first Check which country counts for you and for the customer',
  ]);
  const counts = { s1: 9, s2: 11, s3: 24, s4: 11, s5: 4, s6: 12, s7: 4, s8: 4, help: 192 };
  for (const [id, count] of Object.entries(counts))
    await expect(partOf(page, id).locator('.paths tbody tr'), id).toHaveCount(count);
  await page.goto('/en/choose-model/all-answers/');
  await expect(page.locator('.paths tbody tr')).toHaveCount(31);
});

test('the boxes of a diagram link to the states, and every arrow has its answer', async ({ page }) => {
  await page.goto(scenarios);
  const diagram = partOf(page, 's6').getByRole('group', { name: 'Diagram: Scenario 6' });
  await expect(diagram).toHaveAccessibleDescription(/The table after the diagram says the same in words/);
  const links = {
    'Do you already have a reseller relationship with this provider?': 's6-relationship',
    'Is your company already a customer of this provider?': 's6-customer',
    'You are already a customer of this provider. Which of these could your company do?': 's6-way-for-customer',
    'Which of these could your company do?': 's6-way',
    'Supported, with conditions Set up another tenant to buy for your own use': 's6-another-tenant',
    'Supported, with conditions Leave your provider so that you can buy for your own use': 's6-end-relationship',
    'Supported, with conditions Stay your provider’s customer and resell through a second provider':
      's6-second-provider',
    'Not supported Your own provider cannot take you on as a customer, but others can': 's6-no-way',
    'Not stated Ask Microsoft whether you can stay one provider’s reseller and customer': 's6-existing-customer',
    'Not supported You cannot be your provider’s new customer, but you have two options': 's6-find-way',
    'Supported, with conditions You can stay this provider’s customer, or choose one of two other ways':
      's6-find-way-for-customer',
    'Not stated Ask Microsoft before you buy from a provider you do not resell through': 's6-no-relationship',
    'Find out first Check whether you already resell through this provider': 's6-find-relationship',
    'Find out first Ask the provider whether you are already its customer': 's6-find-customer',
  };
  await expect(diagram.getByRole('link')).toHaveCount(Object.keys(links).length);
  for (const [name, state] of Object.entries(links))
    await expect(diagram.getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      `/en/transaction-scenarios/${state}/`,
    );

  // Questions with three, three, five and four answers.
  await expect(diagram.locator('.line')).toHaveCount(15);
  const labels = await diagram
    .locator('.label')
    .evaluateAll((all) =>
      all.map((label) => [...label.querySelectorAll('text')].map((line) => line.textContent.trim()).join(' ')),
    );
  expect(labels.sort()).toEqual(
    [yes, no, unsure, already, would, unsure, another, ending, none, compare, another, ending, none, compare]
      .concat('Stay a customer here and resell through a second provider')
      .sort(),
  );

  await diagram.getByRole('link', { name: 'Not supported Your own provider cannot take you on' }).click();
  await expect(page).toHaveURL('/en/transaction-scenarios/s6-no-way/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your own provider cannot take you on as a customer, but others can',
  );
});

for (const locale of localeIds)
  test(
    `in a diagram no text overflows its box, no boxes overlap, and every arrow has a label, in ${locale}`,
    inLocale(locale),
    async ({ page }) => {
      for (const wizard of ['transaction-scenarios', 'choose-model']) {
        await page.goto(`/${locale}/${wizard}/all-answers/`);
        const found = await page.locator('.graph svg').evaluateAll((drawings) =>
          drawings.flatMap((drawing) => {
            const boxes = [...drawing.querySelectorAll<SVGGElement>('a, .label')].map((group) => ({
              group,
              rect: group.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect(),
              texts: [...group.querySelectorAll('text')],
            }));
            const outside = boxes.filter(({ rect, texts }) =>
              texts.some((text) => {
                const { left, right, top, bottom } = text.getBoundingClientRect();
                return left < rect.left || right > rect.right || top < rect.top - 1 || bottom > rect.bottom + 1;
              }),
            );
            const overlapping = boxes.filter(({ rect: one }, at) =>
              boxes
                .slice(at + 1)
                .some(
                  ({ rect: other }) =>
                    one.left < other.right &&
                    other.left < one.right &&
                    one.top < other.bottom &&
                    other.top < one.bottom,
                ),
            );
            const empty = boxes.filter(({ texts }) => texts.every((text) => text.textContent.trim() === ''));
            const unlabelled =
              drawing.querySelectorAll('.line').length - drawing.querySelectorAll('.label').length === 0
                ? []
                : ['lines without a label'];
            return [...[...outside, ...overlapping, ...empty].map(({ group }) => group.outerHTML), ...unlabelled];
          }),
        );
        expect(found, wizard).toEqual([]);
      }
    },
  );

test('a diagram can be scrolled by keyboard, and its boxes can be focused', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(scenarios);
  const diagram = partOf(page, 's1').getByRole('group', { name: /^Diagram/ });
  await diagram.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => diagram.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await expect(diagram.getByRole('link').first()).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the printed page has every path, including those of “Help me find mine”', async ({ page }) => {
  await page.goto(scenarios);
  const row = partOf(page, 'help').locator('.paths tbody tr').last();
  await expect(row).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(row).toBeVisible();
  const [drawing, figure] = [page.locator('.graph svg').first(), page.locator('.graph').first()];
  expect((await drawing.boundingBox())?.width).toBeLessThanOrEqual((await figure.boundingBox())?.width ?? 0);
});

test('a checklist lists its requirements, the status for each answer, and the rule of each result', async ({
  page,
}) => {
  await page.goto('/en/direct-bill-requirements/all-answers/');
  await expect(page.locator('.requirements')).toHaveCount(1);
  const rowOf = (edition: string, name: string) => partOf(page, `edition-${edition}`).getByRole('row', { name });
  const cells = async (row: Locator) => (await row.getByRole('cell').allInnerTexts()).slice(0, 2);

  const revenue = rowOf('2021-05', `At least USD ${written(enough)} of CSP revenue`);
  expect(await cells(revenue)).toEqual(['Before you start', 'Yes: in place\nNo: missing\nI am not sure: not known']);
  expect(await sourcesOf(revenue)).toEqual(['Minimum requirements, row “Revenue requirement”']);

  const plan = rowOf('2021-05', 'A support plan, ASfP or PSfP');
  expect(await cells(plan)).toEqual([
    'After the credit check',
    expect.stringMatching(/^Yes, after the credit check: in place\nWe want to buy one now: not known\n/),
  ]);
  expect(await sourcesOf(plan)).toEqual(['Minimum requirements, row “Support”', 'Verify direct-bill eligibility']);

  await page.goto('/en/today/direct-bill-requirements/all-answers/');
  const later = rowOf('2025-10', `USD ${written(enoughToday)}`);
  expect(await cells(later)).toEqual(['Before you start', expect.stringContaining('No: missing')]);
  expect(await sourcesOf(later)).toEqual(['Introduction', 'Marked “Important”', 'What direct-bill partners must do']);
  const rule = partOf(page, 'edition-2025-10').getByRole('row', { name: 'Cannot tell yet' });
  await expect(rule).toContainText('you are not sure about at least one thing');
  await expect(rule.getByRole('link')).toHaveAttribute('href', '/en/today/direct-bill-requirements/cannot-tell/');
});

test('the pages have their own title and description, and load no framework', slow, async ({ page }) => {
  const seen = new Set<string>();
  for (const locale of localeIds)
    for (const wizard of wizards) {
      await page.goto(`/${locale}/${wizard}/all-answers/`);
      seen.add(await page.title());
      seen.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
      await expect(page.locator('astro-island')).toHaveCount(0);
      const scripts = await page
        .locator('script[src]')
        .evaluateAll((all: HTMLScriptElement[]) => all.map(({ src }) => src));
      for (const src of scripts) expect((await (await page.request.get(src)).text()).length, src).toBeLessThan(5000);
    }
  expect(seen.size).toBe(2 * localeIds.length * wizards.length);
});

test('graph traversal, diagram layout and schema are not in the scripts of the site', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts)
    expect(readFileSync(script, 'utf8'), script).not.toMatch(/serializeState|elk\.layered|json-schema\.org/);
});

test('each wizard and the about page link to the page of all answers', async ({ page }) => {
  const from = {
    '/en/transaction-scenarios/': 'transaction-scenarios',
    '/en/transaction-scenarios/s5-affiliate/': 'transaction-scenarios',
    '/en/choose-model/revenue/': 'choose-model',
    '/en/direct-bill-requirements/': 'direct-bill-requirements',
    '/en/reseller-readiness/ready/': 'reseller-readiness',
  };
  for (const [address, wizard] of Object.entries(from)) {
    await page.goto(address);
    const link = page.getByRole('link', { name: 'All answers on one page' });
    await expect(link).toHaveAttribute('href', `/en/${wizard}/all-answers/`);
  }
  await page.goto('/en/about/');
  for (const wizard of wizards) await expect(page.locator(`main a[href="/en/${wizard}/all-answers/"]`)).toHaveCount(1);
  await expect(page.locator('main a[href="/decisions.json"]')).toHaveCount(1);
});

test.describe('under a path', slow, () => {
  test.use({ baseURL: sites.underPath });

  test('the pages are in the sitemap and link to their translations', async ({ page }) => {
    const address = (locale: string, wizard: string) => `https://example.org/csp/${locale}/${wizard}/all-answers/`;
    const sitemap = await (await page.request.get(`${sites.underPath}/sitemap-0.xml`)).text();
    for (const locale of localeIds)
      for (const wizard of wizards) expect(sitemap).toContain(`<loc>${address(locale, wizard)}</loc>`);
    await page.goto(`${sites.underPath}/sv/choose-model/all-answers/`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address('sv', 'choose-model'));
    for (const locale of localeIds)
      await expect(page.locator(`link[hreflang=${locale}]`)).toHaveAttribute('href', address(locale, 'choose-model'));
    await expect(page.getByRole('link', { name: 'Alla beslut som data' })).toHaveAttribute(
      'href',
      '/csp/decisions.json',
    );
  });
});
