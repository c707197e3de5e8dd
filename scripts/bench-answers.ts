import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { progress } from './progress.ts';
import { served } from './serve.ts';

// Measures, on the built site and with the processor slowed four times, how long an answer takes to the next question: in
// place, and as a link where the scripts have not come.
const samples = 10;

/** A question, an answer to it, and the question that follows. */
const steps = [
  { page: '/en/transaction-scenarios/', answer: 's1' },
  { page: '/sv/guidance/supported-partner-relationships/', answer: 's6' },
  { page: '/nl/choose-model/', answer: 'new' },
];

const next = `.choices a[data-answer]`;

/** Milliseconds from a press on an answer to the frame that shows what follows. */
async function inPlace(page: Page, answer: string): Promise<number> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  return page.evaluate(
    ([selector, id]) =>
      new Promise<number>((resolve) => {
        const link = document.querySelector<HTMLElement>(`${selector ?? ''}[data-answer="${id ?? ''}"]`);
        const question = document.querySelector('.question');
        if (!link || !question) throw new Error(`no answer ${id ?? ''}`);
        const begin = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
        }).observe(question, { childList: true, subtree: true });
        link.click();
      }),
    [next, answer],
  );
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const inWords = (times: readonly number[]) =>
  `${median(times).toFixed(0)} ms (slowest ${Math.max(...times).toFixed(0)})`;

async function measure(site: string): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const bar = progress('answers', steps.length * samples * 2);
  const lines: string[] = [];
  let done = 0;
  for (const { page: address, answer } of steps) {
    const [placed, ready, linked]: [number[], number[], number[]] = [[], [], []];
    for (const scripted of [true, false])
      for (let sample = 0; sample < samples; sample++) {
        const context = await browser.newContext({ javaScriptEnabled: scripted, serviceWorkers: 'block' });
        const page = await context.newPage();
        await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
        const begin = performance.now();
        await page.goto(site + address, { waitUntil: 'commit' });
        if (scripted) {
          await page.waitForFunction(
            () => document.querySelector('astro-island') && !document.querySelector('astro-island[ssr]'),
          );
          ready.push(performance.now() - begin);
          placed.push(await inPlace(page, answer));
        } else {
          const link = page.locator(`${next}[data-answer="${answer}"]`);
          await link.waitFor();
          const pressed = performance.now();
          await Promise.all([page.waitForURL(({ pathname }) => pathname !== address), link.click()]);
          linked.push(performance.now() - pressed);
        }
        await context.close();
        bar.update(++done);
      }
    lines.push(
      `${address} ${answer}: in place ${inWords(placed)}, as a link ${inWords(linked)}; scripts ready after ${inWords(ready)}`,
    );
  }
  bar.stop();
  await browser.close();
  console.log(lines.join('\n'));
}

await served(4710, measure);
