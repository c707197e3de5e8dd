import type { Page } from '@playwright/test';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { sites } from '../playwright.config.ts';
import { readChecklist, readOutcome } from '../content.ts';
import { announced, expect, listen, ready, slow, test, toReply } from './test.ts';

const affiliate = 'transaction-scenarios/s5-affiliate/';
const answered = `${affiliate}#edition=2021-05&scenario=s5&s5-customer=affiliate`;
const s7 = 'transaction-scenarios/s7-different-regions/#edition=2021-05&scenario=s7&s7-countries=NL.US';

/** The clipboard content in a format; `undefined` if there is none. */
const clipboard = (page: Page, type: 'text/plain' | 'text/html') =>
  page.evaluate(async (format) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(format) ? (await item.getType(format)).text() : undefined;
  }, type);

/** Parses HTML: its text, its links and its bold texts. */
const read = (page: Page, html: string) =>
  page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    return {
      language: body.querySelector('[lang]')?.getAttribute('lang'),
      text: body.textContent,
      links: Array.from(body.querySelectorAll('a'), ({ href }) => href),
      bold: Array.from(body.querySelectorAll('strong'), ({ textContent }) => textContent),
    };
  }, html);

const button = (page: Page, locale: keyof typeof locales, of = 'en' as keyof typeof locales) =>
  page.getByRole('button', { name: `${stringsOf(of).reply.copy}: ${locales[locale].name}` });

test.describe('with a clipboard', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  for (const page_ of localeIds) {
    for (const locale of localeIds) {
      const details = page_ === 'en' && locale === 'sv' ? {} : slow;
      test(
        `one key copies the reply in ${locale} from the page in ${page_}, formatted and plain`,
        details,
        async ({ page }) => {
          await page.goto(`/${page_}/${answered}`);
          await ready(page);
          const { title, summary } = readOutcome(locale, 's5-affiliate');
          const heading = `${stringsOf(locale).verdicts['not-supported']}: ${title}`;
          await toReply(page);
          await page.keyboard.press(locales[locale].name.charAt(0).toLowerCase());
          const language = stringsOf(page_).reply.languages[locale];
          await expect(page.locator('.reply .copied')).toContainText(language);
          await expect(page.locator('.reply .copied'), 'it is seen wherever the page is scrolled').toBeInViewport();

          const text = (await clipboard(page, 'text/plain')) ?? '';
          expect(text.startsWith(`${heading}\n\n${summary}\n\n`)).toBe(true);
          const own = new URL(`/${locale}/${answered}`, page.url()).href;
          expect(text).toContain(`${own}\n`);
          expect(text).toContain(`https://learn.microsoft.com/${locales[locale].culture}/partner-center/`);
          expect(text).toContain(`\n\n${stringsOf(locale).outcome.sources}\n\n`);

          const html = await read(page, (await clipboard(page, 'text/html')) ?? '');
          expect(html.language).toBe(locale);
          expect(html.bold[0]).toBe(heading);
          expect(html.links).toContain(own);
          expect(html.text).toContain(summary);
        },
      );
    }
  }

  test('S7 names both countries, in the language of the reply', async ({ page }) => {
    await page.goto(`/en/${s7}`);
    await ready(page);
    await button(page, 'sv').click();
    await expect(page.getByText('The answer is copied in Swedish, as formatted text and as plain text.')).toBeVisible();
    const text = await clipboard(page, 'text/plain');
    expect(text).toContain(
      '\n\nDina två länder\n\n- Ditt företag: Nederländerna. Region: Europa. Valuta: EUR.\n- Kunden: USA. Region: USA. Valuta: USD.\n',
    );
    expect(text).toContain(
      '/sv/transaction-scenarios/s7-different-regions/#edition=2021-05&scenario=s7&s7-countries=NL.US',
    );
  });

  test('an outcome of choose-model can be copied as Markdown, with the changes that bear on it', async ({ page }) => {
    const answers = '#edition=2021-05&place=reseller&reseller-plan=no&own-contract=yes&revenue=enough&capabilities=all';
    await page.goto(`/sv/choose-model/within-reach/${answers}`);
    await ready(page);
    const { markdown, languages, copiedMarkdown } = stringsOf('sv').reply;
    await page.getByText(markdown, { exact: true }).click();
    await page.getByRole('button', { name: `${markdown}: ${locales.nl.name}` }).click();
    await expect(page.getByText(copiedMarkdown.replace('{language}', languages.nl))).toBeVisible();
    const text = await clipboard(page, 'text/plain');
    const { verdicts, outcome } = stringsOf('nl');
    const { title } = readOutcome('nl', 'within-reach', 'choose-model');
    expect(text?.startsWith(`## ${verdicts.fits}: ${title}\n\n`)).toBe(true);
    expect(text).toContain(`\n\n### ${outcome.overtaken}\n\n- **`);
    expect(text).toContain(`](${sites.root}/nl/direct-bill-requirements/)`);
    expect(await clipboard(page, 'text/html')).toBeUndefined();
  });

  test('can be copied offline once the page is open', async ({ page, context }) => {
    const files = [
      /data\/replies\/transaction-scenarios\/s7-different-regions\.\w+\.json$/,
      /data\/replies\/countries\.\w+\.json$/,
    ];
    const loaded = files.map((file) => page.waitForResponse(file).then((answer) => answer.finished()));
    await page.goto(`/en/${s7}`);
    await ready(page);
    await Promise.all(loaded);
    await context.setOffline(true);
    await toReply(page);
    await page.keyboard.press('n');
    await expect(page.getByText('The answer is copied in Dutch')).toBeVisible();
    expect(await clipboard(page, 'text/plain')).toContain('Uw bedrijf: Nederland.');
  });

  test('the keys work only while the focus is in the reply, and not with a modifier', async ({ page }) => {
    await listen(page);
    await page.goto(`/en/${answered}`);
    await ready(page);
    const key = page.locator('.reply .key').first();
    await expect(key).toBeHidden();
    await page.keyboard.press('e');
    for (const elsewhere of [
      page.getByRole('link', { name: 'Guidance' }),
      page.getByRole('heading', { level: 1 }),
      page.locator('.parts a').first(),
      page.getByRole('link', { name: /^Change your answer/ }).first(),
    ]) {
      await elsewhere.focus();
      await expect(key).toBeHidden();
      await page.keyboard.press('e');
    }
    await toReply(page);
    await expect(key).toBeVisible();
    await page.keyboard.press('Alt+e');
    await page.keyboard.press('N');
    await expect
      .poll(() => announced(page))
      .toEqual(['The answer is copied in Dutch, as formatted text and as plain text.']);
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 700],
  ] as const)
    test(`what was copied is announced each time, and covers nothing, at ${width} by ${height}`, async ({ page }) => {
      await listen(page);
      await page.setViewportSize({ width, height });
      await page.goto(`/en/${answered}`);
      await ready(page);
      const said = 'The answer is copied in English, as formatted text and as plain text.';
      await button(page, 'en').click();
      await expect.poll(() => announced(page)).toEqual([said]);
      await button(page, 'en').click();
      await expect.poll(() => announced(page)).toEqual([said, said]);
      const controls = page.locator('.outcome :is(a, button), footer a').filter({ visible: true });
      for (const control of await controls.all()) {
        await control.focus();
        const isOnTop = await control.evaluate((element) => {
          const [line] = element.getClientRects();
          if (!line) return false;
          const at = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
          return element.contains(at);
        });
        expect(isOnTop, (await control.textContent()) ?? '').toBe(true);
      }
    });

  test('the reply of a checklist contains the result of the answers', async ({ page }) => {
    const answers = '#edition=2021-05&R1=yes&R2=yes&R3=yes&R5=no&R10=yes&R6=yes&R8=yes';
    await page.goto(`/en/direct-bill-requirements/not-yet/${answers}`);
    await ready(page);
    await toReply(page);
    await page.keyboard.press('n');
    await expect(page.getByText('The answer is copied in Dutch')).toBeVisible();
    const text = (await clipboard(page, 'text/plain')) ?? '';
    const words = readChecklist('nl', 'direct-bill-requirements', '2021-05');
    const { checklist, outcome } = stringsOf('nl');
    expect(
      text.startsWith(`Nog niet: ${words.results['not-yet'].title}\n\n${words.results['not-yet'].summary}\n\n`),
    ).toBe(true);
    expect(text).toContain(`\n\nIn orde: 6 van de 7.\n\n`);
    expect(text).toContain(`\n\n${checklist.notInForce}\n\n`);
    expect(text).toContain(`${sites.root}/nl/today/direct-bill-requirements/cannot-tell/#edition=2025-10&R1=yes`);
    const short = words.requirements.R5;
    expect(text).toContain(`\n\n${checklist.nearMiss}\n\n- ${short?.name}: ${short?.follows.no}\n`);
    expect(text).toContain(`\n\n${checklist.plan}\n\n1. `);
    expect(text).toContain(`\n\n${outcome.sources}\n\n`);
    expect(text).toContain('https://learn.microsoft.com/nl-nl/partner-center/');
    expect(text).toContain(`${sites.root}/nl/direct-bill-requirements/not-yet/${answers}\n`);
    expect((await read(page, (await clipboard(page, 'text/html')) ?? '')).text).toContain(short?.name);
  });

  test('a result without answers offers no reply, and one with answers says that other rules are in force', async ({
    page,
  }) => {
    await page.goto('/sv/reseller-readiness/ready/');
    await ready(page);
    await expect(button(page, 'en', 'sv')).toHaveCount(0);
    const ids = ['mpn-id', 'same-country', 'name-and-address', 'bank', 'admin-email', 'primary-contact'];
    const answers = [...ids, 'support-details', 'global-admin'].map((id) => `${id}=yes`).join('&');
    await page.goto(`/sv/reseller-readiness/ready/#edition=2021-05&${answers}`);
    await page.reload();
    await ready(page);
    await button(page, 'en', 'sv').click();
    await expect(page.getByText('Svaret är kopierat på engelska')).toBeVisible();
    const text = await clipboard(page, 'text/plain');
    expect(text).toMatch(/^Ready to start: /);
    expect(text).toContain('\n\nThese rules are no longer in force\n\n');
    expect(text).toContain(`${sites.root}/en/reseller-readiness/ready/#edition=2021-05&${answers}\n`);
  });
});

for (const [kind, path] of [
  ['an outcome without answers', affiliate],
  ['an outcome against its answers', `${affiliate}#edition=2021-05&scenario=s5&s5-customer=neither`],
] as const)
  test(`${kind} offers no reply`, async ({ page }) => {
    await page.goto(`/en/${path}`);
    await ready(page);
    await expect(page.locator('.verdict')).toBeVisible();
    await expect(page.getByRole('heading', { name: stringsOf('en').reply.title })).toHaveCount(0);
  });

test('if access to the clipboard is denied, the reply is shown, selected, to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('denied'));
  });
  await page.goto(`/nl/${answered}`);
  await ready(page);
  await toReply(page);
  await page.keyboard.press('s');
  const text = page.getByRole('textbox', {
    name: 'Uw browser staat kopiëren niet toe. Dit is het antwoord in het Zweeds',
  });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/^Stöds inte: /);
  const selected = () => text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(await selected()).toBe((await text.inputValue()).length);
  // Keys typed there are text, not shortcuts.
  await page.keyboard.press('e');
  await expect(text).toHaveValue(/^Stöds inte: /);
});

test('a browser that takes plain text only says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await page.goto(`/en/${answered}`);
  await ready(page);
  await button(page, 'nl').click();
  await expect(
    page.getByText('The answer is copied in Dutch, as plain text only: your browser cannot copy formatted text.'),
  ).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Niet ondersteund: /);
});

test('the clipboard is asked for within the act, before the file of the reply has come', async ({ page }) => {
  const { promise: held, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/replies/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    navigator.clipboard.write = async ([item]) => {
      document.title = 'asked';
      document.title = (await (await item?.getType('text/plain'))?.text()) ?? '';
    };
  });
  await page.goto(`/en/${answered}`);
  await ready(page);
  for (const isMarkdown of [false, true]) {
    if (isMarkdown) await page.getByText(stringsOf('en').reply.markdown, { exact: true }).click();
    const copy = isMarkdown ? page.getByRole('button', { name: 'Copy as Markdown: Nederlands' }) : button(page, 'nl');
    await copy.click();
    await expect(page).toHaveTitle('asked');
  }
  arrive(undefined);
  await expect(page).toHaveTitle(/Niet ondersteund: /);
});

test('a reply that cannot be loaded is reported, and can be copied on retry', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: sites.root,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.route('**/replies/**', (route) => route.abort());
  await page.goto(`/en/${answered}`);
  await ready(page);
  await button(page, 'nl').click();
  await expect(page.getByText('The answer could not be loaded.')).toBeVisible();
  await page.unroute('**/replies/**');
  await button(page, 'nl').click();
  await expect(page.getByText('The answer is copied in Dutch')).toBeVisible();
  expect(await clipboard(page, 'text/plain')).toMatch(/^Niet ondersteund: /);
  await context.close();
});

test('replies are not part of the page, and not offered without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.root });
  const page = await context.newPage();
  await page.goto(`/en/${affiliate}`);
  expect(await page.content()).not.toContain(readOutcome('nl', 's5-affiliate').summary);
  await expect(page.getByText(stringsOf('en').reply.title)).toBeHidden();
  await context.close();
});

test.describe('under a path', slow, () => {
  test.use({ baseURL: sites.underPath });

  test('a reply uses the configured origin, even if the page is open on another host', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const own = 'https://example.org/csp/nl';
    await page.goto(`${sites.underPath}/en/${answered}`);
    await ready(page);
    await button(page, 'nl').click();
    await expect(page.getByText('The answer is copied in Dutch')).toBeVisible();
    expect(await clipboard(page, 'text/plain')).toContain(`${own}/${answered}\n`);
    expect((await read(page, (await clipboard(page, 'text/html')) ?? '')).links).toContain(
      `${own}/transaction-scenarios/s4-seller/`,
    );

    const checked = 'direct-bill-requirements/not-yet/#edition=2021-05&R1=no';
    await page.goto(`${sites.underPath}/en/${checked}`);
    await ready(page);
    await button(page, 'nl').click();
    await expect(page.getByText('The answer is copied in Dutch')).toBeVisible();
    expect(await clipboard(page, 'text/plain')).toContain(`${own}/${checked}\n`);
  });
});
