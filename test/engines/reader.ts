import { expect } from 'vitest';
import type { Browser } from './browser.ts';

const selectors = {
  button: 'button, [role=button]',
  heading: 'h1, h2, h3',
  link: 'a[href]:not([role])',
  option: '[role=option]',
  /** What leads to a page from a list of results, whichever role it has there. */
  result: '[role=option], dialog a[href]',
  radio: 'input[type=radio]',
  textbox: 'input:not([type=radio]), textarea',
};

type Role = keyof typeof selectors;

/** Finds the first visible element whose name contains some words. It runs in the page. */
function visible(selector = '', name = ''): HTMLElement | null {
  const nameOf = (element: HTMLElement) => {
    const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
    const texts = [element, ...labels].map((one) => one.innerText);
    return (element.getAttribute('aria-label') ?? texts.join(' ')).replace(/\s+/g, ' ');
  };
  const all = Array.from(document.querySelectorAll<HTMLElement>(selector));
  return all.find((element) => element.checkVisibility() && nameOf(element).includes(name)) ?? null;
}

/** A text as it was written: the build adds soft hyphens and spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00AD', '').replaceAll('\u00A0', ' ');

/**
 * What a reader does and sees in a browser, by roles and visible words.
 *
 * @param origin of the site
 */
export function readerIn(browser: Browser, origin: string) {
  const { evaluate } = browser;
  /** Waits until the page says so. */
  const sees = <Result>(what: () => Promise<Result>, message?: string) =>
    expect.poll(what, { timeout: 15_000, interval: 50, ...(message !== undefined && { message }) });
  const find = (role: Role, name: string) => browser.find(visible, selectors[role], name);
  const has = (role: Role, name: string) => sees(() => find(role, name), `${role} “${name}”`).not.toBeNull();
  const ready = () => sees(() => evaluate(() => document.querySelector('[data-session=built]') === null)).toBe(true);
  return {
    sees,
    ready,
    goto: async (path: string) => {
      await browser.goto(origin + path);
      await ready();
    },
    reload: async () => {
      await browser.reload();
      await ready();
    },
    back: () => evaluate(() => history.back()),
    has,
    click: async (role: Role, name: string) => {
      await has(role, name);
      await (await find(role, name))?.click();
    },
    heading: () => sees(async () => plain(await evaluate(() => document.querySelector('h1')?.innerText ?? ''))),
    /** The text of the element with the focus; all of the page where nothing has it. */
    focused: () => sees(async () => plain(await evaluate(() => document.activeElement?.textContent ?? ''))),
    /** What the page announces. */
    status: () =>
      sees(() =>
        evaluate(() => Array.from(document.querySelectorAll('[role=status]'), (one) => one.textContent).join(' ')),
      ),
    /** The path and the fragment. */
    address: () => sees(() => evaluate(() => location.pathname + location.hash)),
  };
}
