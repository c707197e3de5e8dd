import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/format.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { enough, written } from '../amounts.ts';
import { readWording } from '../content.ts';
import { announced, answerLink, asked, chooseCountry, expect, inLocale, listen, ready, tabTo, test } from './test.ts';

const scenarios = '/en/transaction-scenarios/';
const requirement = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

/** Presses Tab and expects the focus on each control in turn. */
async function expectOrder(page: Page, [first, ...others]: readonly [Locator, ...Locator[]]): Promise<void> {
  await tabTo(page, first);
  for (const control of others) {
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused();
  }
}

test.describe('names, roles and focus order', () => {
  test('a question with choices is a list of links, named by the question', async ({ page }) => {
    await page.goto(`${scenarios}s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no`);
    await ready(page);
    const question = 'Is your company already a customer of this provider?';
    await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(question);
    const choices = page.getByRole('list', { name: question }).getByRole('link');
    await expect(choices).toHaveCount(3);
    await expect(choices.nth(0)).toHaveAccessibleName('Yes, we already buy from it for our own use');
    // The current answer is marked.
    await expect(choices.nth(1)).toHaveAttribute('aria-current', 'true');
    await expectOrder(page, [
      choices.nth(0),
      choices.nth(1),
      choices.nth(2),
      page.getByRole('link', { name: 'the same question' }),
      page.getByRole('link', { name: 'Change your answer to “Which scenario fits your case?”' }),
      page.getByRole('link', { name: /^Change your answer to “Do you already have/ }),
      page.getByRole('link', { name: 'Back', exact: true }),
      page.getByRole('link', { name: 'Start again' }),
      page.getByRole('button', { name: 'Copy link' }),
    ]);
  });

  test('a question with countries is a group of two lists, with its hint', async ({ page }) => {
    await page.goto(`${scenarios}s7-countries/`);
    await ready(page);
    const group = page.getByRole('group', { name: 'Which two countries are your company and the customer in?' });
    await expect(group).toHaveAccessibleDescription(
      'For your company, take the country of its legal location, as shown in Partner Center.',
    );
    await expectOrder(page, [
      group.getByRole('combobox', { name: 'Your company', exact: true }),
      group.getByRole('combobox', { name: 'The customer', exact: true }),
      group.getByRole('button', { name: 'Continue' }),
      page.getByRole('link', { name: 'I am not sure which country counts' }),
    ]);
  });

  test('a requirement is a group of three answers, described by when it counts', async ({ page }) => {
    await page.goto('/en/direct-bill-requirements/');
    await ready(page);
    const [first, later] = [
      requirement(page, /^Is your membership in the Microsoft Partner Network active/),
      requirement(page, 'Has your company signed the Microsoft Partner Agreement (MPA)?'),
    ];
    for (const [at, name] of ['Yes', 'No', 'I am not sure'].entries())
      await expect(first.getByRole('radio').nth(at)).toHaveAccessibleName(name);
    // Some screen readers read the description of a group, others only that of what has the focus.
    const said = /^Before you transact You sign it once in every CSP region/;
    await expect(later).toHaveAccessibleDescription(said);
    for (const answer of await later.getByRole('radio').all()) await expect(answer).toHaveAccessibleDescription(said);
    await tabTo(page, first.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(first.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    // An answered radio group is a single tab stop.
    await expectOrder(page, [
      first.getByRole('radio', { name: 'No', exact: true }),
      requirement(page, 'Do you have the authority to accept and sign legal agreements for your organisation?')
        .getByRole('radio')
        .first(),
    ]);
  });

  test('the revenue fields have hints, and their question comes before them', async ({ page }) => {
    await page.goto('/en/direct-bill-requirements/');
    await ready(page);
    const group = requirement(page, new RegExp(`^Did your company have at least USD ${written(enough)} `));
    await expect(group).toHaveAccessibleDescription(/^Cloud revenue only\./);
    await group.getByText('Work out the revenue').click();
    const perpetual = group.getByRole('textbox', { name: 'Of this, perpetual software' });
    await expect(perpetual).toHaveAccessibleDescription('Leave this empty if there is none.');
    await expectOrder(page, [
      group
        .getByRole('group', { name: 'Which currency are your figures in?' })
        .getByRole('radio', { name: 'US dollars', exact: true }),
      group
        .getByRole('group', { name: 'How do you want to enter the revenue?' })
        .getByRole('radio', { name: 'one amount for twelve months' }),
      group.getByRole('textbox', { name: 'CSP revenue of the last twelve months' }),
      perpetual,
      group.getByRole('button', { name: 'Work it out' }),
    ]);
  });

  test('the fields of the readiness check say what happens to the input', async ({ page }) => {
    await page.goto('/en/reseller-readiness/');
    await ready(page);
    const contact = page.getByRole('textbox', { name: 'Email address of the primary contact' });
    await expect(contact).toHaveAccessibleDescription('Your browser checks the address. It is not sent anywhere.');
    const [mpnId, account] = ['ID', 'CSP account'].map((of) =>
      page.getByRole('combobox', { name: `Country or region of the ${of}` }),
    );
    if (!mpnId || !account) throw new Error('there are two fields');
    await expectOrder(page, [mpnId, account]);
    await chooseCountry(mpnId, 'SE');
    await chooseCountry(account, 'NO');
    await expect(account).toHaveAccessibleDescription(/^They are in different countries or regions\./);
  });
});

test.describe('after an answer', () => {
  test('the focus is on the new question, and an outcome is described by its verdict', async ({ page }) => {
    await page.goto(scenarios);
    await ready(page);
    await answerLink(page, 's5').click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(asked(page, 'Who is the end customer?')).toBeFocused();
    await expect(heading).toHaveAccessibleName('Who is the end customer?');
    await expect(page).toHaveTitle('Who is the end customer? · CSP Guide, May 2021');
    await answerLink(page, 'affiliate').click();
    await expect(page.getByRole('heading', { level: 1, name: /affiliate/ })).toBeFocused();
    await expect(heading).toHaveAccessibleDescription('Not supported');
  });

  test('a checklist announces consequences and the tally, and its result is described by its verdict', async ({
    page,
  }) => {
    await listen(page);
    await page.goto('/en/direct-bill-requirements/');
    await ready(page);
    const second = requirement(
      page,
      'Do you have the authority to accept and sign legal agreements for your organisation?',
    );
    await expect(page.getByText('In place: 0 of 7. Not known: 7.')).toBeVisible();
    await second.getByRole('radio', { name: 'No', exact: true }).check();
    await expect(second.getByText(/^Have someone with this authority apply/).first()).toBeVisible();
    await expect(page.getByText('In place: 0 of 7. Missing: 1. Not known: 6.')).toBeVisible();
    await expect
      .poll(() => announced(page))
      .toEqual([expect.stringMatching(/^Have someone with this authority apply.*\. In place: 0 of 7\. Missing: 1\./)]);
    // Text that was announced is not repeated in the description of the answer.
    await expect(second.getByRole('radio', { name: 'No', exact: true })).toHaveAccessibleDescription('');
    await page.getByRole('link', { name: 'Show the result' }).click();
    await expect(asked(page)).toBeFocused();
    await expect(asked(page)).toHaveAccessibleDescription('Not yet');
  });

  test('changing an answer announces the later answers that were dropped', async ({ page }) => {
    await listen(page);
    await page.goto(`${scenarios}#edition=2021-05&scenario=s6&s6-relationship=yes`);
    await ready(page);
    await expect(page.getByText('You have answered this question before')).toBeVisible();
    await answerLink(page, 's7').click();
    await expect.poll(() => announced(page)).toEqual([expect.stringContaining('does not apply and was left out')]);
  });
});

/** Expects the focus on the error summary; each of its links leads to a field with the same message. */
async function expectProblem(page: Page, title: string, field: Locator, message: string): Promise<void> {
  const summary = page.getByRole('group', { name: title, exact: true });
  await expect(summary).toBeFocused();
  await expect(summary).toHaveAccessibleDescription(message);
  await summary.getByRole('link', { name: message, exact: true }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(RegExp.escape(message)));
}

for (const locale of localeIds) {
  const { wizard: t, revenue, contact } = stringsOf(locale);

  test(`errors are listed in a summary that links to the fields, in ${locale}`, inLocale(locale), async ({ page }) => {
    await page.goto(`/${locale}/transaction-scenarios/s7-countries/`);
    await ready(page);
    const { from = '', to = '' } = readWording(locale).questions['s7-countries'] ?? {};
    await chooseCountry(page.getByRole('combobox', { name: from, exact: true }), 'NL');
    await page.getByRole('button', { name: t.continue }).click();
    const other = page.getByRole('combobox', { name: to, exact: true });
    await expectProblem(page, t.problem, other, fill(stringsOf(locale).countries.missing, { who: to }));
    // A corrected error disappears without moving the focus.
    await chooseCountry(other, 'SE');
    await expect(page.locator('.errors')).toHaveCount(0);
    await expect(other).toHaveAttribute('aria-invalid', 'false');
    await expect(other).toBeFocused();

    await page.goto(`/${locale}/direct-bill-requirements/`);
    await ready(page);
    await page.getByText(revenue.open, { exact: true }).click();
    const total = page.getByRole('textbox', { name: revenue.fields.total });
    await total.press('Enter');
    await expectProblem(page, t.problem, total, fill(revenue.empty, { field: revenue.fields.total }));

    await page.goto(`/${locale}/reseller-readiness/`);
    await ready(page);
    const address = page.getByRole('textbox', { name: contact.label });
    // No error while an e-mail address is being typed, and leaving the field does not move the focus.
    await address.pressSequentially('anna@');
    await expect(address).toHaveAttribute('aria-invalid', 'false');
    await expect(address).toHaveAccessibleDescription('');
    await page.keyboard.press('Tab');
    await expect(address).toHaveAccessibleDescription(contact.judged.unreadable);
    await expect(page.locator('.errors')).toHaveCount(0);
    await address.press('Enter');
    await expectProblem(page, t.problem, address, contact.judged.unreadable);
  });
}

test('the definition of a term stays open and closes with Escape', async ({ page }) => {
  await page.goto('/en/guidance/microsoft-partner-agreement/');
  const term = page.locator('a.term').first();
  await tabTo(page, term);
  await page.keyboard.press('Enter');
  const meaning = page.locator('.meaning:popover-open');
  await expect(meaning).toBeVisible();
  await meaning.hover();
  await page.mouse.move(0, 0);
  await expect(meaning).toBeVisible();
  // The focus moves into the popover next.
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();
});
