import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';

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

/** The link of an answer. */
export const answerLink = (page: Page, answer: string): Locator => page.locator(`.choices a[data-answer="${answer}"]`);

const isCountries = (answer: string) => /^[A-Z-]{2,5}\.[A-Z-]{2,5}$/.test(answer);

/** Answers the current question by keyboard. */
async function answerByKeyboard(page: Page, answer: string): Promise<void> {
  if (!isCountries(answer)) {
    await tabTo(page, answerLink(page, answer));
    await page.keyboard.press('Enter');
    return;
  }
  const selects = page.getByRole('combobox');
  for (const [at, country] of answer.split('.').entries()) {
    const select = selects.nth(at);
    await tabTo(page, select);
    const name = await select.locator(`option[value="${country}"]`).innerText();
    await page.keyboard.type(name);
    await expect(select).toHaveValue(country);
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
