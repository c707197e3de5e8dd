import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { readChecklist } from '../content.ts';
import { expect, inLocale, ready, slow, tabTo, test } from './test.ts';

const list = (locale: Locale) => `/${locale}/today/stay-authorised/`;
const words = (locale: Locale) => readChecklist(locale, 'stay-authorised', '2025-10');
const field = (page: Page, locale: Locale) =>
  page.getByRole('combobox', { name: words(locale).calendar?.label ?? '', exact: true });
const steps = (page: Page, locale: Locale) =>
  page.getByRole('region', { name: words(locale).calendar?.title ?? '' }).getByRole('listitem');

/** When each step is due, before a month is chosen and for May 2027: 90 days before are 31 + 28 + 31 of February to April, and one. */
const due: Readonly<Record<Locale, Readonly<Record<'none' | '2027-05', readonly string[]>>>> = {
  en: {
    none: ['Three months before', '90 days before', 'The month before', 'The anniversary month', 'One year after'],
    '2027-05': ['31 January 2027', 'February 2027', 'April 2027', 'May 2027', 'May 2028'],
  },
  nl: {
    none: ['Drie maanden ervoor', '90 dagen ervoor', 'De maand ervoor', 'De jubileummaand', 'Één jaar erna'],
    '2027-05': ['31 januari 2027', 'Februari 2027', 'April 2027', 'Mei 2027', 'Mei 2028'],
  },
  sv: {
    none: ['Tre månader före', '90 dagar före', 'Månaden före', 'Årsdagsmånaden', 'Ett år efter'],
    '2027-05': ['31 januari 2027', 'Februari 2027', 'April 2027', 'Maj 2027', 'Maj 2028'],
  },
};

/** What each step of the plan begins with. */
const moments = (locale: Locale, month: 'none' | '2027-05' = 'none') =>
  // Spaces inside dates and amounts do not break.
  due[locale][month].map((when) => new RegExp(`^${when.replaceAll(' ', String.raw`\s`)}: `));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
});

for (const locale of localeIds)
  test(
    `the plan is worked out from a month that is chosen by keyboard, in ${locale}`,
    inLocale(locale),
    async ({ page }) => {
      const { yearPlan: t } = stringsOf(locale);
      await page.goto(list(locale));
      await ready(page);
      await expect(steps(page, locale)).toHaveText(moments(locale));
      await tabTo(page, field(page, locale));
      // From the November that is open to choose, over the turn of the year.
      const may = await field(page, locale).locator('option[value="2027-05"]').innerText();
      await page.keyboard.type(may);
      await expect(field(page, locale)).toHaveValue('2027-05');
      await expect(steps(page, locale)).toHaveText(moments(locale, '2027-05'));
      await expect(page).toHaveURL(`${list(locale)}#edition=2025-10&anniversary=2027-05`);

      await tabTo(page, page.getByRole('button', { name: t.copy }));
      await page.keyboard.press('Enter');
      await expect(page.getByText(t.copied)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n')).toHaveLength(6);
      const lines = copied.split('\n').slice(1);
      for (const [at, when] of due[locale]['2027-05'].entries())
        expect(lines[at]).toMatch(new RegExp(`^- ${when}: .+\\. `));

      await tabTo(page, page.getByRole('button', { name: t.save }));
      const saving = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const file = await saving;
      expect(file.suggestedFilename()).toBe('anniversary-2027-05.ics');
      await expect(page.getByText(t.saved)).toBeVisible();
      const calendar = ICAL.Component.fromString(readFileSync(await file.path(), 'utf8'));
      expect(calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString())).toEqual(
        ['2027-01-31', '2027-02-01', '2027-04-01', '2027-05-01', '2028-05-01'],
      );
    },
  );

test('the month stays with a reload, a result, the way back and another language, and loses no answer', async ({
  page,
}) => {
  await page.goto(`${list('en')}#edition=2025-10&revenue=yes&mfa=no`);
  await ready(page);
  await field(page, 'en').selectOption('2027-05');
  const hash = '#edition=2025-10&revenue=yes&mfa=no&anniversary=2027-05';
  await expect(page).toHaveURL(list('en') + hash);
  await page.reload();
  await ready(page);
  await expect(field(page, 'en')).toHaveValue('2027-05');
  await page.getByRole('link', { name: stringsOf('en').checklist.show }).click();
  await expect(page).toHaveURL(`${list('en')}not-yet/${hash}`);
  await expect(field(page, 'en')).toHaveValue('2027-05');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(`${list('nl')}not-yet/${hash}`);
  await ready(page);
  await expect(field(page, 'nl')).toHaveValue('2027-05');
  await expect(steps(page, 'nl')).toHaveText(moments('nl', '2027-05'));
  await page.goBack();
  await expect(steps(page, 'en')).toHaveText(moments('en', '2027-05'));
});

test('the reply has the dates, and the answers in its link', async ({ page }) => {
  const answers = 'revenue=yes&partner-id=yes&authority=yes&mfa=yes&security-contact=yes&anniversary=2027-05';
  await page.goto(`${list('sv')}ready/#edition=2025-10&${answers}`);
  await ready(page);
  await page
    .getByRole('button', { name: /Svenska/ })
    .first()
    .click();
  await expect(page.getByText(/kopierat på svenska/)).toBeVisible();
  const reply = await page.evaluate(() => navigator.clipboard.readText());
  expect(reply).toContain('\n1. 31 januari 2027: ');
  expect(reply).toContain('\n5. Maj 2028: ');
  expect(reply).toContain(`/sv/today/stay-authorised/ready/#edition=2025-10&${answers}`);
});

test('a month that has passed is offered as well, and one that is none is named and left out', async ({ page }) => {
  await page.goto(`${list('en')}#edition=2025-10&anniversary=2024-02`);
  await ready(page);
  await expect(field(page, 'en')).toHaveValue('2024-02');
  await expect(steps(page, 'en').last()).toHaveText(/^February 2025: /);
  await field(page, 'en').selectOption('');
  await expect(page).toHaveURL(list('en'));
  await page.goto(`${list('en')}#edition=2025-10&anniversary=2027-13`);
  await page.reload();
  await ready(page);
  await expect(page.getByText('could not be used and are not shown here: 1.')).toBeVisible();
  await expect(steps(page, 'en')).toHaveText(moments('en'));
});

test(
  'what makes the calendar file is loaded only when it is asked for, and its failure is said',
  slow,
  async ({ page }) => {
    await page.goto(`${list('en')}#edition=2025-10&anniversary=2027-05`);
    await ready(page);
    await page.route('**/calendarFile.*.js', (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: '' }),
    );
    await page.getByRole('button', { name: stringsOf('en').yearPlan.save }).click();
    await expect(page.getByText(stringsOf('en').yearPlan.failed)).toBeVisible();
  },
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page gives the plan as months before and after', async ({ page }) => {
    for (const path of [list('en'), `${list('en')}ready/`]) {
      await page.goto(path);
      await expect(steps(page, 'en')).toHaveText(moments('en'));
      await expect(page.getByRole('combobox')).toHaveCount(0);
    }
  });
});
