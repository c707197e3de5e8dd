import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { unlistedCountry } from '../../src/inputs/countries/unlisted.ts';

/** What is said when Playwright blocks the service worker, and when a browser leaves the focus where it is, outside a frame. */
const blocked = [
  'Service Worker registration blocked by Playwright',
  'Blocked autofocusing on a <input> element in a cross-origin subframe.',
];

/**
 * Fails a test on any console message, error, violation of the Content Security Policy or request to another host. Every
 * browser test uses it.
 */
export const test = base.extend<{ silence: undefined; hosts: readonly string[] }>({
  hosts: [['localhost'], { option: true }],
  silence: [
    async ({ page, hosts }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => {
        if (!blocked.includes(message.text())) heard.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('request', (request) => {
        if (!hosts.includes(new URL(request.url()).hostname)) heard.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The details of a test that only `npm run test:all` runs: it costs much, or repeats for another language what another test finds. */
export const slow = { tag: '@slow' } as const;

/** The details of a test that is repeated for each language: `npm test` runs it in English. */
export const inLocale = (locale: Locale) => (locale === 'en' ? {} : slow);

/** Waits until every island has hydrated and has read the URL. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-session=built]') === null);
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'reached with the Tab key').toBeFocused();
}

declare global {
  interface Window {
    /** What the page has announced. */
    announced?: string[];
  }
}

/** Writes down everything that the pages announce that are opened from now on. */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    const announced: string[] = (window.announced = []);
    const hear = () => {
      const text = document.querySelector('[data-announcements]')?.textContent ?? '';
      if (text !== '') announced.push(text);
    };
    document.addEventListener('DOMContentLoaded', () => {
      const region = document.querySelector('[data-announcements]');
      if (region) new MutationObserver(hear).observe(region, { childList: true });
    });
  });

/** What the open page has announced since it was loaded; see `listen`. */
export const announced = (page: Page) => page.evaluate(() => window.announced);

/** The question that is open, as the group that takes the focus after an answer; or what stands on top of a checklist. */
export const asked = (page: Page, name?: string | RegExp): Locator =>
  page
    .locator('.asked > [role=group], .result > header, .checklist > [role=group]')
    .and(name === undefined ? page.getByRole('group') : page.getByRole('group', { name }));

/** Puts the focus where the keys work that copy a reply. */
export const toReply = (page: Page) => page.locator('.reply button').first().focus();

/** The link of an answer. */
export const answerLink = (page: Page, answer: string): Locator => page.locator(`.choices a[data-answer="${answer}"]`);

/** Types what a country is called into a field, and takes what it means: the field then shows the country’s name. */
export async function chooseCountry(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

const isCountries = (answer: string) => /^[A-Z-]{2,5}\.[A-Z-]{2,5}$/.test(answer);

/** Answers the current question by keyboard. */
async function answerByKeyboard(page: Page, answer: string): Promise<void> {
  if (!isCountries(answer)) {
    await tabTo(page, answerLink(page, answer));
    await page.keyboard.press('Enter');
    return;
  }
  for (const [at, country] of answer.split('.').entries()) {
    const field = page.locator('.countries').getByRole('combobox').nth(at);
    await tabTo(page, field);
    // Going up from the field leads to the end of the list, where the country stands that is in no table.
    if (country === unlistedCountry) await page.keyboard.press('ArrowUp');
    else await page.keyboard.type(country);
    await page.keyboard.press('Enter');
    await expect(field).not.toHaveValue(country);
    await expect(field).not.toHaveValue('');
  }
  await tabTo(page, page.locator('.countries button'));
  await page.keyboard.press('Enter');
}

/** Answers questions by keyboard from the open page to the outcome. */
export async function walk(page: Page, path: string): Promise<void> {
  for (const answer of path.split(' ')) {
    await ready(page);
    const before = page.url();
    await answerByKeyboard(page, answer);
    await expect.poll(() => page.url(), { intervals: [20] }).not.toBe(before);
  }
  await expect(page.locator('.outcome')).toBeVisible();
  await ready(page);
}
