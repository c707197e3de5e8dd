import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHost, type Host } from '../e2e/host.ts';
import type { Browser } from './browser.ts';
import { kinds } from './kinds.ts';
import { pageSizes } from './pageSizes.ts';
import { readerIn } from './reader.ts';

const affiliate = '/en/transaction-scenarios/s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate';

/** What makes the page scroll sideways. It runs in the page. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = Array.from(document.querySelectorAll('body *')).filter(
    (element) => element.getBoundingClientRect().right > clientWidth,
  );
  return [`${String(scrollWidth)} > ${String(clientWidth)}`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 80))];
}

/**
 * Tests every kind of page and every act of a reader in a browser.
 *
 * @param printing whether the protocol can print to a PDF
 */
export function walk(name: string, open: () => Promise<Browser>, printing = false): void {
  describe(name, () => {
    let host: Host;
    let browser: Browser;
    let reader: ReturnType<typeof readerIn>;
    beforeAll(async () => {
      [host, browser] = await Promise.all([startHost(), open()]);
      reader = readerIn(browser, host.url);
      await browser.resize(1300, 900);
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await host.close();
    });

    describe('kinds of page', () => {
      test.each(Object.entries(kinds))('%s opens, with its scripts and styles, wide and narrow', async (_, page) => {
        const [path, heading] = page;
        await reader.goto(path);
        await reader.heading().toBe(heading);
        const { classes, line, paper } = await browser.evaluate(() => ({
          classes: document.documentElement.className,
          line: getComputedStyle(document.querySelector('header.site, main') ?? document.body).borderBottomColor,
          paper: getComputedStyle(document.body).backgroundColor,
        }));
        expect([classes.includes('js'), classes.includes('script-failed')]).toEqual([true, false]);
        expect(paper).toBe('rgb(252, 251, 248)');
        expect(line).not.toBe(paper);
        await browser.resize(420, 800);
        await reader.reload();
        await reader.sees(() => browser.evaluate(tooWide)).toEqual([]);
        await browser.resize(1300, 900);
        expect(browser.heard ?? []).toEqual([]);
      });
    });

    test('answers lead on by click and by key; the focus follows, and back, a change and a reload keep the answers', async () => {
      await reader.goto('/en/transaction-scenarios/');
      await reader.click('link', 'We want to sell to our own company, or to an affiliate');
      await reader.focused().toMatch(/^Who is the end customer\?/);
      await browser.type('2');
      await reader.address().toBe(affiliate);
      await reader.ready();
      await reader.focused().toBe('You cannot sell to your own affiliates');
      await browser.press('Backspace');
      await reader.address().toBe('/en/transaction-scenarios/s5-customer/#edition=2021-05&scenario=s5');
      await reader.ready();
      await reader.focused().toMatch(/^Who is the end customer\?/);
      await reader.back();
      await reader.address().toBe(affiliate);
      await reader.click('link', 'Change your answer to “Who is the end customer?”');
      await reader.heading().toBe('Who is the end customer?');
      await reader.ready();
      await reader.click('link', 'A company that is neither');
      await reader.address().toMatch(/&s5-customer=neither$/);
      await reader.reload();
      await reader.has('link', 'Change your answer to “Who is the end customer?”');
      expect(await browser.evaluate(() => [document.activeElement?.tagName, sessionStorage.length])).toEqual([
        'BODY',
        0,
      ]);
    });

    test('the answers go along to another language and to the rules of today', async () => {
      await reader.goto(affiliate);
      await reader.click('link', 'Nederlands');
      await reader.address().toBe(affiliate.replace('/en/', '/nl/'));
      await reader.ready();
      await reader.click('link', 'De huidige regels');
      await reader
        .address()
        .toMatch(/^\/nl\/today\/transaction-scenarios\/.*#edition=2025-10&scenario=s5&s5-customer=affiliate$/);
      await reader.ready();
      await reader.has('link', 'Uw antwoord op ‘Wie is de eindklant?’ wijzigen');
    });

    test('a reply is copied, formatted and plain, although its file comes two seconds after the act', async () => {
      host.delays.set('/data/replies/', 2000);
      await reader.goto(
        '/en/transaction-scenarios/s6-another-tenant/#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=yes&s6-way-for-customer=another-tenant',
      );
      await reader.click('button', 'Copy this answer: Nederlands');
      await reader.status().toContain('The answer is copied in Dutch, as formatted text and as plain text.');
      host.delays.clear();
      await browser.evaluate(() => {
        const paper = document.createElement('div');
        paper.contentEditable = 'true';
        paper.id = 'paper';
        document.body.prepend(paper);
        paper.focus();
      });
      await browser.paste();
      const pasted = () =>
        browser.evaluate(() => {
          const paper = document.getElementById('paper');
          return { text: paper?.innerText ?? '', links: paper?.querySelectorAll('a').length ?? 0 };
        });
      await reader.sees(async () => (await pasted()).text).toMatch(/^\p{Lu}.*: .*\n/u);
      expect((await pasted()).links).toBeGreaterThan(0);
    });

    test('the desk finds a phrase, and the keys answer the question that it leads to', async () => {
      await reader.goto('/en/desk/');
      await reader.click('textbox', 'What does the partner ask?');
      await browser.type('affiliate');
      await reader.has('result', 'affiliate');
      await browser.press('Enter');
      await reader.address().toMatch(/^\/en\/transaction-scenarios\/s5-/);
      await reader.ready();
      await reader.sees(() => browser.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      await browser.press('Backspace');
      await reader.address().not.toMatch(/^\/en\/transaction-scenarios\/s5-/);
    });

    test('the search finds a page', async () => {
      await reader.goto('/en/about/');
      await reader.click('button', 'Search');
      await reader.has('textbox', 'Search');
      await browser.type('different region');
      await reader.has('result', 'egion');
      await browser.press('Enter');
      await reader.address().not.toBe('/en/about/');
      await reader.heading().not.toBe('About this site');
    });

    test('a checklist is answered by keyboard, with a ring around the answer that has the focus', async () => {
      await reader.goto('/en/direct-bill-requirements/');
      await reader.click('radio', 'Yes');
      await reader.address().toBe('/en/direct-bill-requirements/#edition=2021-05&R1=yes');
      await browser.press('ArrowDown');
      await reader.address().toBe('/en/direct-bill-requirements/#edition=2021-05&R1=no');
      const { checked, outlines } = await browser.evaluate(() => ({
        checked: document.activeElement?.matches(':checked'),
        outlines: [document.activeElement, document.activeElement?.closest('label')].map((one) =>
          one ? getComputedStyle(one).outlineStyle : 'none',
        ),
      }));
      expect(checked).toBe(true);
      expect(outlines.filter((style) => style !== 'none')).not.toEqual([]);
    });

    test('a term is marked, and its meaning is shown inside a narrow window', async () => {
      await browser.resize(420, 800);
      await reader.goto('/en/guidance/supported-partner-relationships/');
      const terms = await browser.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('a.term'), (term) => ({
          name: term.innerText,
          style: getComputedStyle(term).textDecorationStyle,
        })),
      );
      expect(new Set(terms.map(({ style }) => style))).toEqual(new Set(['dashed']));
      for (const at of terms.keys()) {
        const term = await browser.find(
          (index) => document.querySelectorAll('a.term')[Number(index)] ?? null,
          String(at),
        );
        await term?.click();
        const box = () =>
          browser.evaluate(() => {
            const { left, right, width } = document.querySelector('.meaning')?.getBoundingClientRect() ?? {};
            return { left: left ?? 0, right: innerWidth - (right ?? 0), width: width ?? 0 };
          });
        await reader.sees(async () => (await box()).width).toBeGreaterThan(200);
        const { left, right } = await box();
        expect(Math.min(left, right), terms[at]?.name).toBeGreaterThanOrEqual(0);
        await browser.press('Escape');
        await reader.sees(async () => (await box()).width).toBe(0);
      }
      await browser.resize(1300, 900);
    });

    test('the dark colours are kept', async () => {
      const paper = () => browser.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await reader.goto('/en/about/');
      await reader.click('button', 'Dark');
      await reader.sees(paper).toBe('rgb(21, 24, 26)');
      await reader.reload();
      expect(await paper()).toBe('rgb(21, 24, 26)');
      await reader.click('button', 'Dark');
      await reader.sees(paper).toBe('rgb(252, 251, 248)');
    });

    test('without network a page that was open opens again, and another one says that it cannot', async () => {
      await reader.goto('/en/desk/');
      await reader.sees(() => browser.evaluate(async () => (await caches.match('/en/desk/')) !== undefined)).toBe(true);
      host.isDown = true;
      await reader.reload();
      await reader.heading().toBe('Answers for support staff');
      await reader.click('textbox', 'What does the partner ask?');
      await browser.type('affiliate');
      await reader.has('result', 'affiliate');
      await reader.goto('/en/choose-model/');
      await reader.has('link', 'Try again');
      host.isDown = false;
      await reader.click('link', 'Try again');
      await reader.heading().toBe('What is your company’s role in CSP today?');
    });

    if (printing) {
      const sizes = async (path: string) => {
        await reader.goto(path);
        return (await browser.pdf?.().then(pageSizes)) ?? [];
      };

      test('each diagram is printed on a page across, all other pages are upright', async () => {
        const [first, second, ...others] = (await sizes('/en/choose-model/all-answers/')).map(
          ({ width, height }) => width > height,
        );
        expect([first, second]).toEqual([false, true]);
        expect(others.length).toBeGreaterThan(2);
        expect(new Set(others)).toEqual(new Set([false]));
      });

      test('an outcome is printed on two pages, a result on one or two', async () => {
        expect(await sizes(affiliate)).toHaveLength(2);
        const answers = '#edition=2021-05&R1=yes&R2=yes&R3=yes&R5=no&R10=yes&R6=yes&R8=yes';
        expect((await sizes(`/en/direct-bill-requirements/not-yet/${answers}`)).length).toBeLessThanOrEqual(2);
      });
    }
  });
}
