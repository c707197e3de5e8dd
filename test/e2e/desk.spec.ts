import type { Page } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { readOutcome, readWording } from '../content.ts';
import { axeFindings } from './axe.ts';
import { asked, expect, inLocale, ready, slow, test } from './test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /^(What does|Wat vraagt|Vad frågar)/ });
const options = (page: Page) => page.getByRole('option');

/** A keyboard that counts key presses; typing a query does not count. */
function keyboardOf(page: Page) {
  let pressed = 0;
  return {
    press: async (key: string) => {
      pressed++;
      await page.keyboard.press(key);
    },
    type: (text: string) => page.keyboard.type(text),
    pressed: () => pressed,
  };
}

const outcome = (page: Page) => page.locator('.outcome h1');

/** For each scenario: the query, the keys that answer its questions, and the outcome. */
const walks = {
  'sell to a customer and own the whole relationship': { scenario: 1, keys: '211', outcome: 's1-two-tier' },
  'service of another partner': { scenario: 2, keys: '111', outcome: 's2-without-permission' },
  'en kund vill anlita oss för sina prenumerationer': { scenario: 3, keys: '242', outcome: 's3-switch-azure' },
  'own use': { scenario: 4, keys: '11', outcome: 's4-customer-tenant' },
  'dochteronderneming of ons eigen bedrijf': { scenario: 5, keys: '2', outcome: 's5-affiliate' },
  S6: { scenario: 6, keys: '113', outcome: 's6-second-provider' },
} as const;

for (const [words, { scenario, keys, outcome: id }] of Object.entries(walks)) {
  test(
    `scenario ${scenario}: “${words}” and at most four keys lead to the verdict`,
    scenario === 4 ? {} : slow,
    async ({ page }) => {
      const keyboard = keyboardOf(page);
      await page.goto('/en/desk/');
      await expect(field(page)).toBeFocused();
      await keyboard.type(words);
      await expect(options(page).first()).toContainText(`Scenario ${scenario}`);
      await keyboard.press('Enter');
      for (const key of keys) {
        await ready(page);
        await expect(asked(page)).toBeFocused();
        const before = page.url();
        await keyboard.press(key);
        await expect.poll(() => page.url(), { intervals: [20] }).not.toBe(before);
      }
      await expect(page).toHaveURL(new RegExp(`/en/transaction-scenarios/${id}/#`));
      await expect(outcome(page)).toHaveText(readOutcome('en', id).title);
      await ready(page);
      await expect(outcome(page)).toBeFocused();
      expect(keyboard.pressed()).toBeLessThanOrEqual(4);
    },
  );
}

for (const { scenario, from, to, outcome: id } of [
  { scenario: 7, from: 'Netherlands', to: 'United States', outcome: 's7-different-regions' },
  { scenario: 8, from: 'Denmark', to: 'Germany', outcome: 's8-same-region' },
]) {
  test(
    `scenario ${scenario}: its number, two countries and four keys lead to the verdict`,
    scenario === 7 ? {} : slow,
    async ({ page }) => {
      const keyboard = keyboardOf(page);
      await page.goto('/en/desk/');
      await keyboard.type(`scenario ${scenario}`);
      await expect(options(page).first()).toContainText(`Scenario ${scenario}`);
      await keyboard.press('Enter');
      await ready(page);
      await expect(page.getByRole('combobox').first()).toBeFocused();
      await keyboard.type(from);
      await keyboard.press('Tab');
      await keyboard.type(to);
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${id}/#edition=2021-05&scenario=s${scenario}&`));
      await expect(outcome(page)).toHaveText(readOutcome('en', id).title);
      expect(keyboard.pressed()).toBe(4);
    },
  );
}

test('an outcome is listed with its verdict and opens directly; Backspace and a link lead back to what was asked', async ({
  page,
}) => {
  const query = 'kund i en annan region, går det inte';
  await page.goto('/sv/desk/');
  await page.keyboard.type(query);
  const found = options(page).filter({ hasText: 'Du kan inte sälja till en kund i en annan CSP-region' });
  await expect(found.locator('.verdict')).toHaveText('Stöds inte');
  await found.click();
  await expect(page).toHaveURL('/sv/transaction-scenarios/s7-different-regions/');
  await ready(page);
  await expect(outcome(page)).toBeFocused();
  await page.getByRole('link', { name: 'Tillbaka till supportsidan' }).click();
  await expect(page).toHaveURL('/sv/desk/');
  await expect(field(page)).toHaveValue(query);
  await found.click();
  await ready(page);
  await expect(outcome(page)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(page).toHaveURL('/sv/desk/');
  await expect(field(page)).toHaveValue(query);
  await expect(found).toBeVisible();
});

test('the countries of a question are filled in, and the answer is one key away', async ({ page }) => {
  await page.goto('/en/today/desk/');
  await page.keyboard.type('Swiss customer, we are German');
  await expect(options(page).first()).toContainText('Scenario 7');
  await page.keyboard.press('Enter');
  await ready(page);
  const countries = page.getByRole('combobox');
  await expect(countries.first()).toHaveValue('Germany');
  await expect(countries.last()).toHaveValue('Switzerland');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/today\/transaction-scenarios\/s7-same-region\/#/);
  await ready(page);
  await page.getByRole('link', { name: 'Back to the desk' }).click();
  await expect(field(page)).toHaveValue('Swiss customer, we are German');
});

for (const locale of localeIds) {
  test(
    `queries in any language work on the page in ${locale}, which shows results in its own`,
    inLocale(locale),
    async ({ page }) => {
      await page.goto(`/${locale}/desk/`);
      const label = readWording(locale).questions.scenario?.answers.s4?.label ?? '';
      for (const text of ['own use', 'eigen gebruik', 'eget bruk', 'eigen gebuik']) {
        await field(page).fill(text);
        await expect(options(page).filter({ hasText: label }).first(), text).toContainText('Scenario 4');
      }
    },
  );
}

test('the arrow keys select an option, and Escape clears the field', async ({ page }) => {
  await page.goto('/en/desk/');
  await expect(page.getByRole('link', { name: 'We want to sell to our own company' })).toBeVisible();
  await page.keyboard.type('aff');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const isActive = async (at: number) => {
    await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[aria-selected=true]')).toHaveCount(1);
    const id = (await options(page).nth(at).getAttribute('id')) ?? '';
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id);
  };
  await isActive(0);
  await page.keyboard.press('ArrowDown');
  await isActive(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await isActive((await options(page).count()) - 1);
  await expect(field(page)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.type('affiliate');
  await page.keyboard.press('ArrowDown');
  await isActive(1);
  const second = (await options(page).nth(1).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(second);
});

test('a query without results says so and keeps the list', async ({ page }) => {
  await page.goto('/nl/desk/');
  await page.keyboard.type('xyzzyxyzzy');
  await expect(page.getByText('Op deze site staat geen antwoord op ‘xyzzyxyzzy’.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'De acht scenario’s' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/nl/desk/');
});

test('Enter pressed before the index has loaded still works, and never opens a result of an earlier query', async ({
  page,
}) => {
  const { promise: held, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/data/search/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/desk/');
  await page.keyboard.type('S7');
  await expect(page.getByText('Loading the answers.')).toBeVisible();
  await page.keyboard.press('Enter');
  arrive(undefined);
  await expect(page).toHaveURL(/\/en\/transaction-scenarios\/s7-countries\/#edition=2021-05&scenario=s7$/);
});

test('searches offline once the page is open', async ({ page, context }) => {
  const index = page.waitForResponse('**/data/search/*.json');
  await page.goto('/en/desk/');
  await (await index).finished();
  await page.keyboard.type('a');
  await expect(options(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('second provider');
  await expect(options(page).first()).toContainText('second provider');
});

test('a failure to load the index is reported and can be retried; the query is kept', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.root });
  await page.route('**/data/search/*.json', (route) => route.abort());
  await page.goto('/sv/desk/');
  await page.keyboard.type('eget bruk');
  await expect(page.getByText('Svaren kunde inte läsas in.')).toBeVisible();
  await expect(field(page)).toHaveValue('eget bruk');
  await expect(page.getByRole('heading', { name: 'De åtta scenarierna' })).toBeVisible();
  await page.unroute('**/data/search/*.json');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(options(page).first()).toContainText('Scenario 4');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('eget bruk');
  await expect(page.getByText('kunde inte läsas in')).toHaveCount(0);
  await page.close();
});

test('an index in another format is rejected', async ({ page }) => {
  await page.route('**/data/search/*.json', (route) => route.fulfill({ json: { moon: true } }));
  await page.goto('/en/desk/');
  await page.keyboard.type('own use');
  await expect(page.getByText('The answers could not be loaded.')).toBeVisible();
});

test('without JavaScript the page is a list of links without a search field', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.root });
  const page = await context.newPage();
  await page.goto('/nl/');
  await page
    .locator('main')
    .getByRole('link', { name: stringsOf('nl').desk.title })
    .click();
  await expect(page).toHaveURL(/\/nl\/desk\/$/);
  await expect(page.getByText('De antwoorden op vragen van partners, per scenario en per onderwerp.')).toBeVisible();
  await expect(page.getByText('Typ in een van de drie talen')).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('.subjects').getByRole('link', { name: 'gelieerde onderneming' })).toBeVisible();
  await page.getByRole('link', { name: 'Wij willen aan ons eigen bedrijf' }).click();
  await expect(page).toHaveURL(/\/nl\/transaction-scenarios\/s5-customer\//);
  await context.close();
});

test.describe('keys in a question', () => {
  const question = '/en/transaction-scenarios/s6-relationship/#edition=2021-05&scenario=s6';

  test('work and are shown only while the focus is in the question', async ({ page }) => {
    await page.goto(question);
    await ready(page);
    const numbers = page.locator('.choices .key');
    await expect(numbers).toHaveText(['1', '2', '3']);
    await expect(numbers.first()).toBeHidden();
    await page.keyboard.press('1');
    await expect(page).toHaveURL(question);
    await page.getByRole('link', { name: 'I am not sure' }).focus();
    await expect(numbers.first()).toBeVisible();
    await expect(page.getByText('The number keys answer this question')).toBeVisible();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('4');
    await expect(page).toHaveURL(question);
    await page.keyboard.press('1');
    await expect(page).toHaveURL(/\/s6-customer\/#edition=2021-05&scenario=s6&s6-relationship=yes$/);
    await expect(asked(page, /already a customer/)).toBeFocused();
  });

  test('Backspace goes back one question, and from an outcome to the last one', async ({ page }) => {
    await page.goto(question);
    await ready(page);
    await page.getByRole('link', { name: 'No', exact: true }).focus();
    await page.keyboard.press('2');
    await expect(page).toHaveURL(/s6-no-relationship/);
    await ready(page);
    await expect(outcome(page)).toBeFocused();
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL(question);
    await ready(page);
    await expect(asked(page)).toBeFocused();
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL('/en/transaction-scenarios/');
    await expect(asked(page, 'Which scenario fits your case?')).toBeFocused();
  });

  test('do not override the keys of a country list', async ({ page }) => {
    await page.goto('/en/transaction-scenarios/s7-countries/#edition=2021-05&scenario=s7');
    await ready(page);
    await page.getByRole('combobox').first().focus();
    await expect(page.locator('.choices .key').last()).toBeHidden();
    await page.keyboard.press('1');
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL(/s7-countries/);
    await page.getByRole('button', { name: 'Continue' }).focus();
    await page.keyboard.press('1');
    await expect(page).toHaveURL(/s7-find-country/);
  });

  test('a link from another site and a reload do not move the focus', async ({ page }) => {
    await page.goto(question);
    await ready(page);
    await expect(page.locator('body')).toBeFocused();
    await page.goto('/en/desk/');
    await page.keyboard.type('S5');
    await expect(options(page).first()).toContainText('Scenario 5');
    await page.keyboard.press('Enter');
    await expect(asked(page)).toBeFocused();
    await page.reload();
    await ready(page);
    await expect(page.locator('body')).toBeFocused();
  });
});

test.describe('under a path', slow, () => {
  test.use({ baseURL: sites.underPath });

  test('the desk leads to pages under it', async ({ page }) => {
    await page.goto(`${sites.underPath}/sv/desk/`);
    await page.keyboard.type('dotterbolag');
    await expect(options(page).first()).toContainText('Scenario 5');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/csp\/sv\/transaction-scenarios\/s5-customer\/#/);
    await ready(page);
    await expect(asked(page)).toBeFocused();
  });
});
