import { chromium, type Page } from '@playwright/test';
import { findBrowser, sandbox } from './browser.mjs';
import { progress } from './progress.ts';
import { served } from './serve.ts';

// Measures the time from an answer to the next question on the built site, with the CPU throttled four times: in place
// (first and later answers), and as a link before hydration.
const samples = 10;

/** A page and two consecutive answers. */
const steps = [
  { page: '/en/transaction-scenarios/', answers: ['s6', 'yes'] },
  { page: '/sv/guidance/supported-partner-relationships/', answers: ['s6', 'yes'] },
  { page: '/nl/choose-model/', answers: ['new', 'yes'] },
] as const;

const next = `.choices a[data-answer]`;

/** The time in milliseconds from pressing an answer to the frame that shows the next question. */
async function inPlace(page: Page, answer: string): Promise<number> {
  // Wait until work started by the previous step has finished.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
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
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: sandbox });
  const bar = progress('answers', steps.length * samples * 2);
  const lines: string[] = [];
  let done = 0;
  for (const { page: address, answers } of steps) {
    const [first, second] = answers;
    const times: Record<'ready' | 'first' | 'second' | 'linked', number[]> = {
      ready: [],
      first: [],
      second: [],
      linked: [],
    };
    for (const scripted of [true, false])
      for (let sample = 0; sample < samples; sample++) {
        const context = await browser.newContext({ javaScriptEnabled: scripted, serviceWorkers: 'block' });
        const page = await context.newPage();
        await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
        const begin = performance.now();
        await page.goto(site + address, { waitUntil: 'commit' });
        if (scripted) {
          await page.waitForFunction(
            () => document.querySelector('[data-session]') && !document.querySelector('[data-session=built]'),
          );
          times.ready.push(performance.now() - begin);
          times.first.push(await inPlace(page, first));
          times.second.push(await inPlace(page, second));
        } else {
          const link = page.locator(`${next}[data-answer="${first}"]`);
          await link.waitFor();
          const pressed = performance.now();
          await Promise.all([page.waitForURL(({ pathname }) => pathname !== address), link.click()]);
          times.linked.push(performance.now() - pressed);
        }
        await context.close();
        bar.update(++done);
      }
    lines.push(
      `${address}: first answer ${inWords(times.first)}, second ${inWords(times.second)}, as a link ${inWords(times.linked)}; scripts ready after ${inWords(times.ready)}`,
    );
  }
  bar.stop();
  await browser.close();
  console.log(lines.join('\n'));
}

await served(4710, measure);
