import puppeteer from 'puppeteer-core';
import { enginePaths } from '../../scripts/engines.mjs';
import type { Browser } from './browser.ts';

/** Starts Firefox with a profile of its own, over WebDriver BiDi. */
export async function openFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: enginePaths.firefox, headless: true });
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(String(error)));
  return {
    heard,
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    evaluate: (act, ...args) => page.evaluate(act, ...args),
    find: async (find, ...args) => (await page.evaluateHandle(find, ...args)).asElement(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    pdf: () => page.pdf(),
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}
