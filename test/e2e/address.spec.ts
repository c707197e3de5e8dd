import { answerLink, asked, expect, ready, slow, test, walk } from './test.ts';

const start = '/en/transaction-scenarios/';
const whole = `${start}s6-another-tenant/#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no&s6-way=another-tenant`;

test('the path names the state and the fragment the answers', async ({ page }) => {
  await page.goto(start);
  await ready(page);
  await answerLink(page, 's6').click();
  await expect(page).toHaveURL(`${start}s6-relationship/#edition=2021-05&scenario=s6`);
  await expect(page).toHaveTitle(
    'Do you already have a reseller relationship with this provider? · CSP Guide, May 2021',
  );
});

test('an answer changes the question in place and moves the focus to it; the first load moves no focus', async ({
  page,
}) => {
  await page.goto(start);
  await ready(page);
  await expect(page.locator('body')).toBeFocused();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await answerLink(page, 's6').click();
  await expect(asked(page)).toBeFocused();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('reload, back and forward restore the answers', async ({ page }) => {
  await page.goto(start);
  await walk(page, 's6 yes no another-tenant');
  await expect(page).toHaveURL(whole);
  await page.reload();
  await expect(page.locator('.answers dt')).toHaveCount(4);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which of these could your company do?');
  await expect(page.locator('.answers dt')).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Is your company already a customer of this provider?',
  );
  await page.reload();
  await expect(page.locator('.answers dt')).toHaveCount(2);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(whole);
  await expect(page.locator('.answers dt')).toHaveCount(4);
});

test('the same link opens in another language, also halfway through a wizard', async ({ page }) => {
  await page.goto(start);
  await ready(page);
  await answerLink(page, 's6').click();
  await answerLink(page, 'yes').click();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(
    '/nl/transaction-scenarios/s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes',
  );
  await expect(page.locator('.answers dd').last()).toContainText('Ja');
  await page.goto(whole.replace('/en/', '/sv/'));
  await expect(page.locator('.answers dt')).toHaveCount(4);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test('Back removes one answer, and Start again removes all', async ({ page }) => {
  await page.goto(whole);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(`${start}s6-way/#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no`);
  await ready(page);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(`${start}s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes`);
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL(start);
  await expect(page.locator('.answers')).toHaveCount(0);
});

test('a change link opens its question with the current answer marked, and later answers that still apply are kept', async ({
  page,
}) => {
  await page.goto(whole);
  await page
    .getByRole('link', { name: 'Change your answer to “Is your company already a customer of this provider?”' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Is your company already a customer of this provider?',
  );
  await expect(answerLink(page, 'no')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.notice')).toContainText(
    'You have answered this question before: “No, we would be a new customer”',
  );
  await answerLink(page, 'no').click();
  await expect(page).toHaveURL(whole);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('changing an answer drops later answers that no longer apply, and names them', async ({ page }) => {
  await page.goto(whole);
  await page
    .getByRole('link', { name: 'Change your answer to “Is your company already a customer of this provider?”' })
    .click();
  await ready(page);
  await answerLink(page, 'yes').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You are already a customer of this provider. Which of these could your company do?',
  );
  await expect(page.locator('.notice')).toHaveText(
    'Because of your other answers, this does not apply and was left out: Which of these could your company do? Use another tenant, as a separate environment.',
  );
  await answerLink(page, 'second-provider').click();
  await expect(page).toHaveURL(/s6-second-provider\/#.*s6-way-for-customer=second-provider$/);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a reader who goes back from an outcome that did not load can answer the question again', async ({ page }) => {
  await page.goto(`${start}s1-mpa/#edition=2021-05&scenario=s1&s1-role=indirect-reseller`);
  await ready(page);
  const outcome = '**/s1-sign-mpa/';
  await page.route(outcome, (route) => route.abort('aborted')); // as when the reader presses Stop
  await answerLink(page, 'no').click();
  await answerLink(page, 'yes').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Is your company connected to an indirect provider?',
  );
});

test('choices and answers made before hydration are kept', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  const answers = '#edition=2021-05&scenario=s7';
  await page.goto(`${start}s7-countries/${answers}`, { waitUntil: 'commit' });
  await page.getByLabel('Your company', { exact: true }).fill('Netherlands');
  release(undefined);
  await ready(page);
  await expect(page.locator('.answers dt')).toHaveCount(1);
  await expect(page.getByLabel('Your company', { exact: true })).toHaveValue('Netherlands');
});

test('the skip link and links to headings keep the answers in the URL', async ({ page }) => {
  await page.goto(whole);
  await ready(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(whole);
});

test('a page opened without answers starts from its own state and links to the first question', async ({ page }) => {
  await page.goto(`${start}s1-mpa/`);
  await ready(page);
  await expect(page.getByRole('link', { name: 'Begin at the first question' })).toBeVisible();
  await answerLink(page, 'no').click();
  await expect(page).toHaveURL(`${start}s1-sign-mpa/#edition=2021-05&s1-mpa=no`);
  await expect(page.locator('.answers dt')).toHaveCount(1);
});

test('halfway with answers only one link leads to the beginning', async ({ page }) => {
  await page.goto(`${start}s6-customer/#edition=2021-05&s6-relationship=yes`);
  await ready(page);
  await expect(page.getByRole('link', { name: 'Start again' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Begin at the first question' })).toHaveCount(0);
});

test('the number keys answer the question about the role, which readers reach by asking for help', async ({ page }) => {
  await page.goto(start);
  await ready(page);
  await answerLink(page, 'help').click();
  await expect(page.getByText('The number keys answer this question')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/en\/transaction-scenarios\/reseller-goal\//);
});

test('if the path and the answers disagree, the page says so and links to the state that the answers lead to', async ({
  page,
}) => {
  await page.goto(`${start}s1-two-tier/#edition=2021-05&scenario=s5&s5-customer=affiliate`);
  await expect(page.locator('.notice')).toContainText('The answers in this link lead to a different page.');
  await expect(page.locator('.answers')).toHaveCount(0);
  await page.getByRole('link', { name: 'See where they lead' }).click();
  await expect(page).toHaveURL(/s5-affiliate\/#/);
});

test.describe('Copy link', () => {
  test('copies the URL with the answers', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(whole);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).href).toBe(page.url());
  });

  test('shows the URL to copy by hand if access to the clipboard is denied', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.goto(whole);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = page.getByRole('textbox', { name: 'Your browser does not allow copying' });
    await expect(link).toBeFocused();
    await expect(link).toHaveValue(page.url());
  });
});

test('an outcome is printed in the size of text, also where a reply can be copied', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('font-size', '14px');
  await expect(page.locator('body')).toHaveCSS('display', 'block');
});

test('the printed page has the outcome, the answers, the URL and the date, and no controls', async ({ page }) => {
  await page.goto(whole);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.answers dt')).toHaveCount(4);
  await expect(page.getByText(/^Printed on /)).toBeVisible();
  await expect(page.locator('.print-only')).toContainText(page.url());
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test.describe('a malformed link', () => {
  const hostile = {
    'with markup': '#scenario=<img src=x onerror=alert(1)>&<script>alert(1)</script>=1',
    'with unknown ids': '#edition=2021-05&scenario=s6&moon=yes&s6-relationship=perhaps',
    'with a question that no longer exists': '#edition=2021-05&scenario=s6&s6-size=large',
    'of 100 kB': `#scenario=s6&x=${'a'.repeat(100_000)}`,
    'with broken escapes': '#scenario=%E0%A4%A&%=%',
    'from another edition': '#edition=2031-01&scenario=s6',
  };

  for (const [kind, hash] of Object.entries(hostile)) {
    const details = kind === 'with markup' ? {} : slow;
    test(`${kind} shows a complete page and names the parts that were ignored`, details, async ({ page }) => {
      for (const state of ['', 's6-relationship/', 's6-no-way/']) {
        await page.goto('about:blank');
        await page.goto(start + state + hash);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.notice').first()).toBeVisible();
      }
    });
  }

  test('resumes at the last valid question', async ({ page }) => {
    await page.goto(`${start}s6-relationship/#edition=2021-05&scenario=s6&s6-relationship=perhaps`);
    await expect(page.locator('.notice')).toHaveText('Part of this link could not be used: s6-relationship=perhaps.');
    await expect(page.locator('.answers dt')).toHaveCount(1);
    await answerLink(page, 'no').click();
    await expect(page).toHaveURL(`${start}s6-no-relationship/#edition=2021-05&scenario=s6&s6-relationship=no`);
  });
});
