import type { Page } from '@playwright/test';
import { sites } from '../playwright.config.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { stringsOf, type Strings } from '../../src/i18n/strings.ts';
import { addressIn, importedPages, pageTypes } from '../pages.ts';
import { axeFindings } from '../e2e/axe.ts';
import { layoutFaults } from '../e2e/layout.ts';
import { answerLink, chooseCountry, expect, ready, test } from '../e2e/test.ts';

interface State {
  readonly address: string;
  /** Brings the page into the state. */
  readonly act?: (page: Page, t: Strings) => Promise<void>;
  /** A selector that matches only in this state. */
  readonly shows: string;
}

const scenarios = 'transaction-scenarios/';
const directBill = 'direct-bill-requirements/';
const met = 'R1=yes&R2=yes&R3=yes&R5=yes&R10=yes&R6=yes&R8=yes';
const affiliate = `${scenarios}s5-affiliate/#edition=2021-05&scenario=s5&s5-customer=affiliate`;

const openRevenue = (page: Page, t: Strings) => page.getByText(t.revenue.open, { exact: true }).click();
const denyCopying = (page: Page) =>
  page.evaluate(() => {
    const denied = () => Promise.reject(new Error('denied'));
    Object.assign(navigator.clipboard, { write: denied, writeText: denied });
  });

/** States that need answers in the fragment or an action on the page. */
const states: Readonly<Record<string, State>> = {
  'an answer that no longer applies': {
    address: `${scenarios}#edition=2021-05&scenario=s6&s6-relationship=yes`,
    act: (page) => answerLink(page, 's7').click(),
    shows: '.notices .notice',
  },
  'a fragment that leads elsewhere': {
    address: `${scenarios}s1-two-tier/#edition=2021-05&scenario=s5&s5-customer=affiliate`,
    shows: '.notices a',
  },
  'a fragment with unusable parts, of other rules': {
    address: `${scenarios}s6-relationship/#edition=2031-01&scenario=s6&s6-relationship=perhaps&moon=yes`,
    shows: '.notices .notice:nth-child(2)',
  },
  'a fragment that is too long': { address: `${scenarios}#scenario=${'a'.repeat(9000)}`, shows: '.notices .notice' },
  'a list with unusable parts': { address: `${directBill}#edition=2031-01&R1=yes&R99=yes`, shows: '.notices .notice' },
  'a result of other answers': { address: `${directBill}ready/#edition=2021-05&R1=no`, shows: '.notices a' },
  'a result that is ready': { address: `${directBill}ready/#edition=2021-05&${met}&R4=have`, shows: '.part.met' },
  'a result that cannot be told': {
    address: `${directBill}cannot-tell/#edition=2021-05&${met.replace('R5=yes', 'R5=not-sure')}`,
    shows: '.part.decides',
  },
  'a wizard of a guidance page with answers': {
    address: 'guidance/supported-partner-relationships/#edition=2021-05&scenario=s6&s6-relationship=yes',
    shows: '.wizard .answers',
  },
  'countries that are missing': {
    address: `${scenarios}s7-countries/`,
    act: (page, t) => page.getByRole('button', { name: t.wizard.continue }).click(),
    shows: '.errors',
  },
  'amounts that cannot be read': {
    address: directBill,
    act: async (page, t) => {
      await openRevenue(page, t);
      await page.getByLabel(t.revenue.months).check();
      await page.getByLabel(t.revenue.otherCurrency).check();
      await page.getByRole('button', { name: t.revenue.work }).click();
    },
    shows: '.errors li:nth-child(13)',
  },
  'a revenue that is worked out': {
    address: `today/${directBill}`,
    act: async (page, t) => {
      await openRevenue(page, t);
      await page.getByLabel(t.revenue.fields.total).fill('300000');
      await page.keyboard.press('Enter');
    },
    shows: '.worked',
  },
  'an address that cannot be read': {
    address: 'reseller-readiness/',
    act: async (page, t) => {
      await page.getByLabel(t.contact.label).fill('anna@');
      await page.keyboard.press('Enter');
    },
    shows: '.errors',
  },
  'web mail, and two countries that differ': {
    address: 'reseller-readiness/',
    act: async (page, t) => {
      await page.getByLabel(t.contact.label).fill('anna@gmail.com');
      await chooseCountry(page.getByLabel(t.sameCountry.fields.mpnId), 'SE');
      await chooseCountry(page.getByLabel(t.sameCountry.fields.account), 'NO');
    },
    shows: '[data-requirement="same-country"] [value="no"]:checked',
  },
  'a reply that was copied': {
    address: affiliate,
    act: async (page, t) => {
      await page.evaluate(() => Object.assign(navigator.clipboard, { write: () => Promise.resolve() }));
      await page.getByRole('button', { name: t.reply.copy }).first().click();
    },
    shows: '.reply .copied',
  },
  'a reply to copy by hand': {
    address: affiliate,
    act: async (page, t) => {
      await denyCopying(page);
      await page.getByRole('button', { name: t.reply.copy }).last().click();
    },
    shows: '.reply textarea',
  },
  'a link to copy by hand': {
    address: affiliate,
    act: async (page, t) => {
      await denyCopying(page);
      await page.getByRole('button', { name: t.wizard.copyLink }).click();
    },
    shows: '.actions input',
  },
  'a search': {
    address: '',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('csp');
    },
    shows: 'dialog [role=option]',
  },
  'a search that finds nothing': {
    address: '',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('zzzz');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('zzzz');
    },
    shows: 'dialog[open]',
  },
  'the meaning of a term': {
    address: 'guidance/microsoft-partner-agreement/',
    act: (page) => page.locator('a.term').first().click(),
    shows: '.meaning:popover-open',
  },
  'the list of all topics': {
    address: 'guidance/microsoft-partner-agreement/',
    act: (page) => page.locator('.library summary').click(),
    shows: '.library a',
  },
  'two countries and a filter': {
    address: 'regions/',
    act: async (page, t) => {
      await chooseCountry(page.getByLabel(t.regions.one, { exact: true }), 'NL');
      await chooseCountry(page.getByLabel(t.regions.other, { exact: true }), 'US');
      await page.getByLabel(t.regions.filter).fill('eur');
    },
    shows: '.two-countries [data-compared]:not(:empty)',
  },
  'the desk with results': {
    address: 'desk/',
    act: (page, t) => page.getByLabel(t.desk.field).fill('s4'),
    shows: '.results [aria-selected=true]',
  },
  'the desk without results': {
    address: 'desk/',
    act: async (page, t) => {
      await page.getByLabel(t.desk.field).fill('zzzz');
      await expect(page.locator('.desk .said')).toContainText('zzzz');
    },
    shows: '.desk .said',
  },
  'what has changed, opened': {
    address: `${scenarios}s5-affiliate/`,
    act: (page) => page.locator('.changes').locator('xpath=ancestor-or-self::details').locator('summary').click(),
    shows: '.changes li',
  },
};

async function show(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  // Narrow enough that the list of topics is collapsed.
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(address);
  await ready(page);
}

/** What axe finds in light colours, with their contrast or without; and the layout at 400 % of 1280 by 1024. */
async function expectNoFindings(page: Page, withContrast: boolean): Promise<void> {
  expect.soft(await axeFindings(page, withContrast ? {} : { without: 'color-contrast' }), 'light').toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect.soft(await layoutFaults(page), 'at 400 %').toEqual([]);
}

/** The contrast of what is shown, in the other colours. */
async function expectContrast(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axeFindings(page, { only: 'color-contrast' }), 'dark').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await axeFindings(page, { only: 'color-contrast' }), 'forced colours').toEqual([]);
}

for (const [language, locale] of localeIds.entries()) {
  for (const [at, [name, state]] of Object.entries(states).entries())
    test(`${name}, in ${locale}`, async ({ page }) => {
      await show(page, addressIn(locale, state.address));
      await state.act?.(page, stringsOf(locale));
      await expect(page.locator(state.shows).first()).toBeVisible();
      // The languages take turns: colours are the same in each.
      const isTurn = at % localeIds.length === language;
      if (isTurn) await expectContrast(page);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await expectNoFindings(page, isTurn);
    });

  // Pages that show more with answers in the address; every-page.spec.ts opens all pages without.
  for (const [type, path] of Object.entries(pageTypes).filter(([, address]) => address.includes('#')))
    test(`${type}, in ${locale}`, async ({ page }) => {
      await show(page, addressIn(locale, path));
      await expectNoFindings(page, true);
    });

  // In the build under a path only.
  for (const [type, path] of Object.entries(importedPages))
    test(`${type}, in ${locale}`, async ({ page }) => {
      await show(page, sites.underPath + addressIn(locale, path));
      await expectContrast(page);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await expectNoFindings(page, true);
    });
}
