// Adverse conditions: blocked storage, no clipboard, missing scripts, links from other versions, pages translated by the
// browser, rapid navigation. One test of each kind; test/all/hostile.spec.ts covers more.

import type { Page } from '@playwright/test';
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { readChecklist, readWording } from '../content.ts';
import { otherVersions } from '../fragments.ts';
import { paths } from '../paths.ts';
import { translate } from '../translate.ts';
import { answerLink, chooseCountry, expect, ready, slow, test } from './test.ts';

const start = '/en/transaction-scenarios/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const requirement = (page: Page, id: string) => page.locator(`[data-requirement="${id}"]`);

test.describe('storage', () => {
  const kinds = {
    'that throws': () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    },
    'that holds rubbish': () => {
      localStorage.setItem('theme', '"><hostile-element>');
      sessionStorage.setItem('theme', '\0');
    },
    'that is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };
  for (const [kind, spoil] of Object.entries(kinds)) {
    test(`${kind}: colour scheme, questions and answers still work`, async ({ page }) => {
      await page.addInitScript(spoil);
      await page.goto(start);
      await page.getByRole('button', { name: 'Dark mode' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await ready(page);
      await answerLink(page, 's5').click();
      await expect(heading(page)).toHaveText('Who is the end customer?');
    });
  }
});

test.describe('without clipboard access', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  );

  test('the link is shown to copy by hand', async ({ page }) => {
    await page.goto(`/nl/transaction-scenarios/s6-relationship/#edition=2021-05&scenario=s6`);
    await ready(page);
    await page.getByRole('button', { name: stringsOf('nl').wizard.copyLink }).click();
    const link = page.getByRole('textbox', { name: stringsOf('nl').wizard.copyDenied });
    await expect(link).toBeFocused();
    await expect(link).toHaveValue(page.url());
  });

  test('the reply is shown to copy by hand', async ({ page }) => {
    await page.goto('/sv/transaction-scenarios/s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate');
    await ready(page);
    await page.getByRole('button', { name: `${stringsOf('sv').reply.copy}: English` }).click();
    const reply = page.getByRole('textbox', { name: 'kopiera' });
    await expect(reply).toBeFocused();
    await expect(reply).toHaveValue(/^Not supported: /);
  });
});

test.describe('a link from another version', () => {
  test('names its edition and the ignored parts, and continues from the valid answers', async ({ page }) => {
    await page.goto(`${start}s6-relationship/${otherVersions.old}`);
    await ready(page);
    const notices = page.locator('.notices');
    await expect(notices).toContainText(
      'made for a different edition of the rules (2019-01). This page uses the rules of 2021-05.',
    );
    await expect(notices).toContainText('could not be used: s6-size=large, s6-discount=none.');
    await expect(answerLink(page, 'yes')).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: 'Continue where you were' }).click();
    await expect(page).toHaveURL(`${start}s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes`);
  });

  test('from a future version is used as far as it is known', async ({ page }) => {
    await page.goto(`/nl/transaction-scenarios/s6-customer/${otherVersions.new}`);
    await ready(page);
    await expect(page.locator('.notices')).toContainText('(2031-04)');
    await expect(page.locator('.notices')).toContainText('s6-marketplace=private-offer, s6-customer=maybe.');
    await expect(page.locator('.answers dt')).toHaveCount(2);
  });

  test('to a checklist keeps the answers that are still asked for', async ({ page }) => {
    await page.goto(`/sv/direct-bill-requirements/${otherVersions.newChecklist}`);
    await ready(page);
    await expect(page.locator('.notices')).toContainText('(2031-04)');
    await expect(page.locator('.notices')).toContainText('E99=yes, E5=on-track.');
    // Membership is the same question in both editions.
    await expect(requirement(page, 'R1').locator('[data-answer]:checked')).toHaveValue('yes');
  });

  test('with a duplicate uses the first value and names the second', async ({ page }) => {
    await page.goto(`${start}s5-customer/#edition=2021-05&scenario=s5&scenario=s7`);
    await ready(page);
    await expect(heading(page)).toHaveText('Who is the end customer?');
    await expect(page.locator('.notice')).toHaveText('Part of this link could not be used: scenario=s7.');
  });

  test('for another wizard is named and ignored', async ({ page }) => {
    await page.goto('/en/choose-model/#wizard=transaction-scenarios&scenario=s7');
    await ready(page);
    await expect(page.locator('.notice')).toHaveText(
      'Part of this link could not be used: wizard=transaction-scenarios, scenario=s7.',
    );
  });
});

test.describe('a link with sentences of somebody else', () => {
  const foreign = [
    'edition=2026-11, see other.example for the changed verdict',
    'Correction=This is supported since June',
    'see=https://other.example/',
    'call 0900 1234 for the right answer=yes',
    'x=<h1>Supported</h1>',
    'y=\u202Eother.example',
    'moon=yes',
  ];
  const fragment = `#${foreign.map((part) => part.split('=').map(encodeURIComponent).join('=')).join('&')}`;

  for (const [locale, { edition, named, counted }] of Object.entries({
    en: {
      edition: 'This link was made for a different edition of the rules. This page uses the rules of 2021-05.',
      named: 'Part of this link could not be used: moon=yes.',
      counted: 'Parts of this link that could not be used and are not shown here: 5.',
    },
    nl: {
      edition: 'Deze link is gemaakt voor andere regels. Op deze pagina gelden de regels van 2021-05.',
      named: 'Een deel van deze link kon niet worden gebruikt: moon=yes.',
      counted: 'Delen van deze link die niet konden worden gebruikt en hier niet worden getoond: 5.',
    },
    sv: {
      edition: 'Länken gjordes för andra regler. Den här sidan tillämpar reglerna från 2021-05.',
      named: 'En del av länken gick inte att använda: moon=yes.',
      counted: 'Delar av länken som inte gick att använda och som inte visas här: 5.',
    },
  }))
    for (const path of ['transaction-scenarios/s5-affiliate', 'direct-bill-requirements/not-yet'])
      test(`shows none of them on an official answer, and counts them: ${path}, ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}/${path}/${fragment}`);
        await ready(page);
        await expect(page.locator('.notices .notice')).toHaveText([edition, named, counted]);
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          const text = await page.locator('body').innerText();
          for (const word of ['other.example', 'since June', '0900', 'right answer', '\u202E', '2026-11'])
            expect(text, media).not.toContain(word);
          expect(await page.title()).not.toMatch(/other\.example|June/);
        }
      });
});

test('answers in one tab do not affect another tab', slow, async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(start);
  await other.goto(start);
  await ready(page);
  await ready(other);
  await answerLink(page, 's6').click();
  await answerLink(other, 's7').click();
  await answerLink(page, 'no').click();
  await expect(page).toHaveURL(/s6-no-relationship\/#edition=2021-05&scenario=s6&s6-relationship=no$/);
  await expect(other).toHaveURL(/s7-countries\/#edition=2021-05&scenario=s7$/);
  await other.reload();
  await expect(other.locator('.answers dd')).toHaveCount(1);
  await other.close();
});

test.describe('back and forward', () => {
  /** Expects the question and answers of the URL on the page. */
  const agrees = async (page: Page) => {
    const { pathname, hash } = new URL(page.url());
    const state = pathname.slice(start.length).replace('/', '') || 'scenario';
    await expect(heading(page)).toHaveText(readWording('en').questions[state]?.question ?? '');
    const { size } = new URLSearchParams(hash.slice(1));
    await expect(page.locator('.answers dt')).toHaveCount(Math.max(size - 1, 0));
  };

  for (const way of ['one by one', 'at once']) {
    test(`after forty steps ${way} the page matches the URL`, async ({ page }) => {
      await page.goto(start);
      await ready(page);
      for (const answer of ['s6', 'yes', 'no']) await answerLink(page, answer).click();
      await expect(page).toHaveURL(/s6-way\//);
      await page.evaluate(async (waits) => {
        // Enough history entries that forty calls at once cannot leave the site.
        const { href } = location;
        for (let step = 0; step < 24; step++)
          history.pushState(
            null,
            '',
            step % 2 ? href : href.replace('s6-way/', 's6-customer/').replace('&s6-customer=no', ''),
          );
        for (let turn = 0; turn < 40; turn++) {
          const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
          history.go(turn % 2 ? 1 : -1);
          if (waits) await moved;
        }
      }, way === 'one by one');
      await expect(() => agrees(page)).toPass();
      await page.goBack();
      await expect(() => agrees(page)).toPass();
      await page.goForward();
      await expect(() => agrees(page)).toPass();
    });
  }
});

test.describe('a page translated by the browser', slow, () => {
  test('continues through the questions and shows nothing of the previous one', async ({ page }) => {
    await page.goto(`${start}s6-relationship/#edition=2021-05&scenario=s6`);
    await expect(page.locator('.answers dt')).toHaveCount(1); // waits for hydration
    await translate(page);
    const { questions } = readWording('en');
    let state = 's6-relationship';
    for (const [answer, next] of [
      ['yes', 's6-customer'],
      ['no', 's6-way'],
    ] as const) {
      await answerLink(page, answer).click();
      await expect(heading(page)).toHaveText(`[${questions[next]?.question ?? ''}]`);
      await expect(page.locator('.question h1')).toHaveCount(1);
      await expect(page.locator('.question h1')).not.toContainText(questions[state]?.question ?? '-');
      state = next;
    }
    await expect(page.locator('.answers dt')).toHaveCount(3);
    await page.goBack();
    await expect(heading(page)).toHaveText(`[${questions['s6-customer']?.question ?? ''}]`);
    await expect(page.locator('.answers dt')).toHaveCount(2);
    await page.getByRole('link', { name: /Change your answer to “Which/ }).click();
    await answerLink(page, 's7').click();
    await expect(page.locator('.notice')).toHaveText(/^\[Because of your other answers.*Do you already have.*\]\s*$/);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('.errors')).toContainText('[There is a problem]');
    await chooseCountry(page.locator('.countries input').first(), 'NL');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('.errors li')).toHaveCount(1);
  });

  test('updates its checklist, tally and result', async ({ page }) => {
    await page.goto('/en/direct-bill-requirements/#edition=2021-05&R1=yes&R2=no');
    await expect(page.locator('.tally')).toContainText('1 of 7');
    await translate(page);
    const tally = page.locator('.tally p');
    await expect(tally).toHaveText('[In place: 1 of 7. Missing: 1. Not known: 5.]');
    await requirement(page, 'R2').getByLabel('Yes').check();
    await expect(tally).toHaveText('[In place: 2 of 7. Not known: 5.]');
    await requirement(page, 'R2').getByLabel('No', { exact: false }).first().check();
    await expect(tally).toContainText('Missing: 1.');
    const follows = readChecklist('en', 'direct-bill-requirements', '2021-05').requirements;
    for (const answer of ['have', 'now'] as const) {
      await requirement(page, 'R4').locator(`[value=${answer}]`).check();
      await expect(requirement(page, 'R4').locator('.follows')).toHaveText(`[${follows.R4?.follows[answer] ?? ''}]`);
    }
    await page.getByRole('link', { name: 'Show the result' }).click();
    await expect(page.locator('.verdict')).toHaveText('[Not yet]');
    await page.goBack();
    await expect(tally).toContainText('Missing: 1.');
  });

  test('keeps its outcome complete and reports whether copying worked', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${start}s7-different-regions/#edition=2021-05&scenario=s7&s7-countries=NL.US`);
    await expect(page.locator('.answers dt')).toHaveCount(2);
    await translate(page);
    for (const language of ['English', 'Nederlands']) {
      await page.getByRole('button', { name: language }).first().click();
      const said = language === 'English' ? 'English' : 'Dutch';
      await expect(page.locator('.reply .copied')).toHaveText(
        `[The answer is copied in ${said}, as formatted text and as plain text.]`,
      );
    }
    // Another pair of countries on the same page.
    await page.evaluate(() => (location.hash = '#edition=2021-05&scenario=s7&s7-countries=SE.CA'));
    await expect(page.locator('.comparison')).toContainText('[Sweden]');
    await expect(page.locator('.comparison')).toContainText('[Currency: SEK]');
    await expect(page.locator('.comparison')).not.toContainText('United States');
    await expect(page.locator('.answers dd').last()).toContainText('Sweden and Canada');
  });

  test('may be translated before hydration', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: sites.root });
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(start, { waitUntil: 'commit' });
    await expect(answerLink(page, 's6')).toBeVisible();
    await translate(page);
    release(undefined);
    await ready(page);
    await answerLink(page, 's6').click();
    await expect(heading(page)).toHaveText('[Do you already have a reseller relationship with this provider?]');
    await expect(page.locator('.answers dt')).toHaveCount(1);
    await page.close();
  });
});

test('a wizard that fails says so and offers alternatives', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.root });
  const t = stringsOf('nl').wizard;
  await page.goto('/nl/transaction-scenarios/s6-relationship/#edition=2021-05&scenario=s6');
  await expect(page.locator('.answers dt')).toHaveCount(1);
  // Simulates a DOM that other software has changed: one removal of a node fails.
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(Node.prototype, 'removeChild') ?? {};
    const value = () => {
      Object.defineProperty(Node.prototype, 'removeChild', whole);
      throw new DOMException('not a child of this node', 'NotFoundError');
    };
    Object.defineProperty(Node.prototype, 'removeChild', { ...whole, value });
  });
  await answerLink(page, 'yes').click();
  await expect(page.getByRole('alert')).toContainText(t.failed);
  await expect(page.getByRole('alert').getByRole('link', { name: t.allAnswers })).toHaveAttribute(
    'href',
    '/nl/transaction-scenarios/all-answers/',
  );
  await page.getByRole('button', { name: t.reload }).click();
  await expect(page.locator('.answers dt')).toHaveCount(2);
  await expect(page).toHaveURL(/s6-customer\/#edition=2021-05&scenario=s6&s6-relationship=yes$/);
  await page.close();
});

test('an answer that the script cannot handle is followed as a link', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.root });
  await page.goto(start);
  await ready(page);
  // Browsers refuse pushState after about a hundred calls in a short time.
  await page.evaluate(() => {
    history.pushState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  });
  for (const answer of (paths['s6-second-provider'] ?? '').split(' ')) {
    await answerLink(page, answer).click();
    await ready(page);
  }
  await expect(page).toHaveURL(/s6-second-provider\/#edition=2021-05&scenario=s6&/);
  await page.close();
});
