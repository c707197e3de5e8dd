// What screen readers hear, beside names, roles and the order of the focus (`accessibility.spec.ts`): what is announced and what is
// not, where the keys work, and what is a list, a heading of a row, or of another language.

import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ancestorsOf, attribute, textNodesOf } from '../../src/integrations/html.ts';
import { piecesOf } from '../../src/text/englishWords.ts';
import { interfaceWords } from '../../src/text/interfaceWords.ts';
import { cwd } from '../playwright.config.ts';
import { announced, answerLink, asked, expect, listen, ready, slow, tabTo, test } from './test.ts';

const scenarios = '/en/transaction-scenarios/';
const answers = '#edition=2021-05&R1=yes&R2=yes&R3=yes&R5=no&R10=yes&R6=yes&R8=yes';
const heard = (page: Page) => expect.poll(() => announced(page));

test.describe('announcements', () => {
  test.beforeEach(({ page }) => listen(page));

  test('a link with seven answers says nothing as it loads, and a change says what follows and the tally at once', async ({
    page,
  }) => {
    await page.goto(`/en/direct-bill-requirements/${answers}`);
    await ready(page);
    await expect(page.getByText('In place: 6 of 7. Missing: 1.')).toBeVisible();
    await page.locator('[data-requirement="R2"]').getByRole('radio', { name: 'No', exact: true }).check();
    await heard(page).toEqual([
      expect.stringMatching(/^Have someone with this authority apply[^:]*\. In place: 5 of 7\. Missing: 2\.$/),
    ]);
  });

  test('there is one live region, whose text can be read', async ({ page }) => {
    for (const path of ['direct-bill-requirements/', `transaction-scenarios/${answers}`, 'regions/']) {
      await page.goto(`/en/${path}`);
      await ready(page);
      await expect(page.getByRole('status')).toHaveCount(1);
      await expect(page.getByRole('status').locator('p')).toBeAttached();
      await expect(page.locator('[aria-live], output')).toHaveCount(0);
    }
  });

  test('an amount is read back when it is typed, and its result comes in order', async ({ page }) => {
    await page.goto('/en/direct-bill-requirements/');
    await ready(page);
    await page.getByText('Work out the revenue').click();
    const total = page.getByRole('textbox', { name: 'CSP revenue of the last twelve months' });
    await total.pressSequentially('400000');
    await heard(page).toEqual(['Understood as 400,000 US dollars']);
    await expect(total).toHaveAccessibleDescription('');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await heard(page).toEqual([
      'Understood as 400,000 US dollars',
      expect.stringMatching(
        /^Revenue that counts: 400,000 US dollars\. Threshold: 300,000 US dollars\. Above the threshold by: 100,000 US dollars\. This result .* In place: 1 of 7\./,
      ),
    ]);
  });

  test('an e-mail address is judged once, with what follows', async ({ page }) => {
    await page.goto('/en/reseller-readiness/');
    await ready(page);
    const contact = page.getByRole('textbox', { name: 'Email address of the primary contact' });
    await contact.pressSequentially('anna@gmail.com');
    await heard(page).toEqual([
      expect.stringMatching(
        /^Gmail is a webmail service\..* Choose someone with a mailbox.* In place: 0 of 8\. Missing: 1\. Not known: 7\.$/,
      ),
    ]);
  });

  test('a filter says what it has found when one stops typing', async ({ page }) => {
    await page.goto('/en/regions/');
    await page.getByLabel('Filter by country, region or currency').pressSequentially('swed');
    await heard(page).toEqual(['Countries found: 1']);
  });
});

test.describe('keys', () => {
  test('answer questions one after the other, without waiting for the focus', async ({ page }) => {
    await page.goto(scenarios);
    await ready(page);
    await tabTo(page, answerLink(page, 's1'));
    await page.keyboard.press('6');
    await page.keyboard.press('1');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('1');
    await expect(asked(page, 'Is your company already a customer of this provider?')).toBeFocused();
  });

  test('do nothing outside the question', async ({ page }) => {
    await page.goto(`${scenarios}s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes`);
    await ready(page);
    const url = page.url();
    for (const elsewhere of [
      page.getByRole('link', { name: 'Guidance' }).first(),
      page.getByRole('link', { name: 'the same question' }),
      page.getByRole('link', { name: /^Change your answer/ }).first(),
      page.getByRole('button', { name: 'Copy link' }),
    ]) {
      await elsewhere.focus();
      await page.keyboard.press('1');
      await page.keyboard.press('Backspace');
      await expect(page.locator('.asked .key').first()).toBeHidden();
    }
    expect(page.url()).toBe(url);
    await answerLink(page, 'no').focus();
    await expect(page.locator('.asked .key').first()).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL(`${scenarios}s6-relationship/#edition=2021-05&scenario=s6`);
  });

  test('are named by their controls, not by a text that comes and goes', async ({ page }) => {
    await page.goto(scenarios);
    await ready(page);
    const named = await page.locator('.asked').ariaSnapshot();
    expect(named).not.toContain('number keys');
    await answerLink(page, 's1').focus();
    await expect(page.getByText('The number keys answer this question')).toBeVisible();
    expect(await page.locator('.asked').ariaSnapshot()).not.toContain('number keys');
  });
});

for (const path of ['transaction-scenarios/', 'regions/', 'about/', '', 'direct-bill-requirements/all-answers/'])
  test(`what looks like no list is one in Safari too: /en/${path}`, async ({ page }) => {
    await page.goto(`/en/${path}`);
    // WebKit takes lists without markers for none, and items that are no list items; not in navigation.
    const lost = await page.evaluate(() =>
      Array.from(document.querySelectorAll(':is(ul, ol):not(nav *, [role], dialog *) > li'))
        .filter((item) => {
          const { listStyleType, display } = getComputedStyle(item);
          return listStyleType === 'none' || !display.includes('list-item');
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(lost).toEqual([]);
  });

test('rows of a table from Markdown have headings', async ({ page }) => {
  await page.goto('/en/today/guidance/stay-authorised/');
  const row = page.getByRole('row', { name: 'A security contact in Partner Center' });
  await expect(row.getByRole('rowheader')).toHaveText('A security contact in Partner Center');
});

test('a link in a table of paths is seen whole when it has the focus, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/en/direct-bill-requirements/all-answers/');
  const links = page.locator('table a');
  await tabTo(page, links.first());
  for (const link of await links.all()) {
    await expect(link).toBeFocused();
    // But for the rounding of lines.
    await expect(link).toBeInViewport({ ratio: 0.95 });
    await page.keyboard.press('Tab');
  }
});

test('a box that scrolls is reached by the keyboard only where it scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/regions/');
  const map = page.locator('.map .scroll');
  await expect(map).not.toHaveAttribute('tabindex');
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(map).toHaveAttribute('tabindex', '0');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(map).not.toHaveAttribute('tabindex');
});

test('the languages of the header are named by their code and their name', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/');
  const languages = page.getByRole('navigation', { name: 'Language' }).first();
  for (const [at, name] of ['EN English', 'NL Nederlands', 'SV Svenska'].entries())
    await expect(languages.getByRole('link').nth(at)).toHaveAccessibleName(name);
});

for (const [path, word] of [
  ['nl/guidance/enroll-in-the-csp-program/', 'Organization profile'],
  ['sv/transaction-scenarios/find-role/', 'Program info'],
  ['nl/reseller-readiness/#edition=2021-05&mpn-id=not-sure&mpn-active=not-sure', 'Settings'],
  ['sv/today/transaction-scenarios/s1-find-mpa/', 'Account settings'],
] as const)
  test(`“${word}” is English on /${path}`, async ({ page }) => {
    await page.goto(`/${path}`);
    await ready(page);
    const marked = page.locator('main [lang=en]').filter({ hasText: word, visible: true });
    await expect(marked.first()).toBeVisible();
  });

test('no word of an English interface on a Dutch or Swedish page is without its language', slow, () => {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u00AD', '');
  const unmarked = globSync('dist/{nl,sv}/**/*.html', { cwd }).flatMap((page) =>
    textNodesOf(readFileSync(resolve(cwd, page), 'utf8'))
      .filter(({ value }) => piecesOf(plain(value), interfaceWords.anywhere).some(({ isEnglish }) => isEnglish))
      .filter((node) => {
        const around = ancestorsOf(node);
        const language = around.map((element) => attribute(element, 'lang')).find((lang) => lang !== undefined);
        // A drawing is read by its description.
        return language !== 'en' && !around.some(({ tagName }) => ['head', 'script', 'svg'].includes(tagName));
      })
      .map(({ value }) => `${page}: ${plain(value).trim()}`),
  );
  expect(unmarked).toEqual([]);
});

test('in forced colours the given answer does not look like the one with the focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${scenarios}s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no`);
  await ready(page);
  const [given, other] = [answerLink(page, 'no'), answerLink(page, 'yes')];
  await expect(given).toHaveCSS('outline-style', 'none');
  await expect(given).toHaveCSS('border-style', 'double');
  await tabTo(page, other);
  await expect(other).toHaveCSS('outline-style', 'solid');
  await expect(other).toHaveCSS('border-style', 'solid');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the placeholder of a field has enough contrast, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/today/');
    const contrast = await page.locator('input[placeholder]').evaluateAll((fields) =>
      fields.map((field) => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('there is no canvas');
        const luminance = (colour: string) => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const [dark = 0, light = 0] = [
          luminance(getComputedStyle(field, '::placeholder').color),
          luminance(getComputedStyle(field).backgroundColor),
        ].toSorted((one, other) => one - other);
        return (light + 0.05) / (dark + 0.05);
      }),
    );
    expect(contrast.length).toBeGreaterThan(0);
    for (const ratio of contrast) expect(ratio).toBeGreaterThanOrEqual(4.5);
  });
