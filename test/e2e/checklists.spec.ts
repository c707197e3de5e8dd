import type { Page } from '@playwright/test';
import { sites } from '../playwright.config.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { enough, enoughToday, written } from '../amounts.ts';
import { readChecklist } from '../content.ts';
import { asked, chooseCountry, expect, inLocale, ready, slow, tabTo, test } from './test.ts';

const list = '/en/direct-bill-requirements/';
const today = '/en/today/direct-bill-requirements/';
const met = 'R1=yes&R2=yes&R3=yes&R5=yes&R10=yes&R6=yes&R8=yes';
const oneShort = met.replace('R5=yes', 'R5=no');

const requirement = (page: Page, id: string) => page.locator(`[data-requirement="${id}"]`);
const part = (page: Page, name: string) =>
  page.locator('.part').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Answers requirements by keyboard: Tab to the group, then the arrow keys. */
async function answer(page: Page, answers: Readonly<Record<string, number>>): Promise<void> {
  for (const [id, at] of Object.entries(answers)) {
    const first = requirement(page, id).locator('.options input').first();
    await tabTo(page, first);
    await page.keyboard.press('Space');
    for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown');
    await expect(requirement(page, id).locator('.options input').nth(at)).toBeChecked();
  }
}

async function showResult(page: Page, locale: Locale): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: stringsOf(locale).checklist.show }));
  await page.keyboard.press('Enter');
}

for (const locale of localeIds) {
  test(`the direct-bill requirements can be answered by keyboard, in ${locale}`, inLocale(locale), async ({ page }) => {
    const { checklist: t } = stringsOf(locale);
    const words = readChecklist(locale, 'direct-bill-requirements', '2021-05');
    await page.goto(`/${locale}/direct-bill-requirements/`);
    await ready(page);
    await answer(page, { R1: 0, R2: 0, R3: 0, R5: 2, R10: 0, R6: 0, R8: 0, R4: 1 });
    await expect(requirement(page, 'R4').locator('.follows')).toHaveText(words.requirements.R4?.follows.now ?? '');
    await showResult(page, locale);
    await expect(asked(page)).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.results['cannot-tell'].title);
    await expect(page.locator('.verdict')).toHaveText(t.results['cannot-tell']);
    await expect(part(page, t.decides).getByRole('listitem')).toContainText([words.requirements.R5?.name ?? '']);
    await expect(part(page, t.met).getByRole('listitem')).toHaveCount(6);
    await expect(page).toHaveURL(
      `/${locale}/direct-bill-requirements/cannot-tell/#edition=2021-05&R1=yes&R2=yes&R3=yes&R5=not-sure&R10=yes&R6=yes&R8=yes&R4=now`,
    );
  });

  test(`the reseller readiness check can be answered by keyboard, in ${locale}`, inLocale(locale), async ({ page }) => {
    const { checklist: t } = stringsOf(locale);
    const words = readChecklist(locale, 'reseller-readiness', '2021-05');
    await page.goto(`/${locale}/reseller-readiness/`);
    await ready(page);
    await answer(page, { 'mpn-id': 1, 'global-admin': 1, 'registration-id': 2 });
    await expect(requirement(page, 'registration-id').locator('.follows')).toHaveText(
      words.requirements['registration-id']?.follows['one-list'] ?? '',
    );
    await showResult(page, locale);
    await expect(page.locator('.verdict')).toHaveText(t.results['not-yet']);
    await expect(part(page, t.missing).getByRole('listitem')).toContainText([words.requirements['mpn-id']?.name ?? '']);
  });
}

test('the tally counts the requirements that are met, and is announced', async ({ page }) => {
  await page.goto(`${list}#edition=2021-05&R1=yes&R2=no&R3=not-sure&R7=no`);
  await expect(page.locator('.tally')).toContainText('In place: 1 of 7. Missing: 1. Not known: 5.');
  await requirement(page, 'R2').getByLabel('Yes').check();
  await expect(page.locator('.tally')).toContainText('In place: 2 of 7. Not known: 5.');
});

test('each result lists its requirements and links back to them', async ({ page }) => {
  await page.goto(`${list}ready/#edition=2021-05&${met}&R4=have`);
  await expect(page.locator('.verdict')).toHaveText('Ready to start');
  await expect(part(page, 'Needed later, or only recommended')).toContainText(
    'Ask Microsoft how a plan bought before the credit check counts.',
  );
  await page.goto(`${list}not-yet/#edition=2021-05&${oneShort}`);
  await expect(part(page, 'Only one thing is missing')).toContainText(
    `At least USD ${written(enough)} of CSP revenue in twelve months`,
  );
  const plan = part(page, 'What to do, step by step').getByRole('listitem');
  await expect(plan).toHaveText([
    /^Put in place what is missing/,
    /send the enrolment form/,
    /reviews and verifies/,
    /^Its credit check can take several days or more/,
    /^Only now buy the support plan/,
    /sign the Microsoft Partner Agreement/,
  ]);
  await ready(page);
  await part(page, 'Only one thing is missing').getByRole('link').click();
  await expect(requirement(page, 'R5').getByLabel('No', { exact: true })).toBeChecked();
  await expect(requirement(page, 'R5').getByLabel('No', { exact: true })).toBeFocused();
  await page.goBack();
  await expect(page.locator('.verdict')).toHaveText('Not yet');
});

test.describe('the editions', () => {
  test('the default edition says that it is not in force, and one click shows the result under the current rules', async ({
    page,
  }) => {
    await page.goto(`${list}ready/#edition=2021-05&${met}`);
    await expect(page.getByText('These rules are no longer in force')).toBeVisible();
    await expect(page.getByText('Rules of May 2021', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Under the rules of October 2025, your result is “Cannot tell yet”' }).click();
    await expect(page).toHaveURL(`${today}cannot-tell/#edition=2025-10&${met}`);
    await expect(page.locator('.verdict')).toHaveText('Cannot tell yet');
    await expect(page.getByText('Rules of October 2025', { exact: true })).toBeVisible();
    // Membership, authority, the twelve months and first-level support are the same question in that edition; the rest is open.
    await expect(part(page, 'What is in place').getByRole('listitem')).toHaveCount(4);
    await expect(part(page, 'What you still need to find out').getByRole('listitem')).toHaveCount(5);
    await page.getByRole('link', { name: 'Under the rules of May 2021, your result is “Ready to start”' }).click();
    await expect(page).toHaveURL(`${list}ready/#edition=2021-05&${met}`);
  });

  test('a link shows its result under the edition in its fragment, whatever its path', async ({ page }) => {
    await page.goto(`${list}#edition=2025-10&E5=no`);
    await expect(page).toHaveURL(`${today}#edition=2025-10&E5=no`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Direct-bill requirements since October 2025');
    await expect(requirement(page, 'E5').getByLabel('No', { exact: true })).toBeChecked();
    await expect(page.getByText('These rules are no longer in force')).toHaveCount(0);
  });

  test('can be switched without losing answers', async ({ page }) => {
    await page.goto(`${list}#edition=2021-05&R1=yes&R3=no`);
    await ready(page);
    await expect(page.getByText('Microsoft’s documentation as of May 2021').first()).toBeVisible();
    await page.getByRole('link', { name: 'Check today’s requirements' }).click();
    await expect(page.getByText('documentation as of May 2021')).toHaveCount(0);
    await expect(page.getByText(/^Sources \(\d+\)$/)).toBeVisible();
    await expect(requirement(page, 'E1').getByLabel('Yes')).toBeChecked();
    await requirement(page, 'E9').getByLabel('No', { exact: true }).check();
    await page.locator('header').getByRole('link', { name: 'May 2021' }).click();
    await expect(requirement(page, 'R3').getByLabel('No', { exact: true })).toBeChecked();
    await expect(page).toHaveURL(`${list}#edition=2021-05&R1=yes&R3=no&E9=no`);
  });
});

test.describe('the revenue', () => {
  const open = async (page: Page, address: string, name: string) => {
    await page.goto(address);
    await ready(page);
    await page.getByText(name, { exact: true }).click();
  };

  test('is parsed in the number format of the language, shown back, and not written to the URL', async ({ page }) => {
    await open(page, '/nl/direct-bill-requirements/', 'De omzet berekenen');
    await page.getByLabel('CSP-omzet van de afgelopen twaalf maanden').fill(written(enough, 'nl-NL'));
    await expect(page.locator('[data-field="total"] .understood')).toHaveText(
      `Gelezen als ${written(enough, 'nl-NL')} Amerikaanse dollar`,
    );
    await page.getByRole('button', { name: 'Berekenen' }).click();
    await expect(requirement(page, 'R5').getByLabel('Ja')).toBeChecked();
    await expect(page.locator('.worked')).toContainText('Precies de drempel');
    await expect(page).toHaveURL(/#edition=2021-05&R5=yes$/);
    await page.reload();
    const total = page.getByLabel('CSP-omzet van de afgelopen twaalf maanden');
    await expect(total).toBeVisible();
    await expect(total).toHaveValue(written(enough, 'nl-NL'));
  });

  test('one cent below the threshold is not enough, and the difference is shown', async ({ page }) => {
    await open(page, list, 'Work out the revenue');
    await page.getByLabel('CSP revenue of the last twelve months').fill(written(enough));
    await page.getByLabel('Of this, perpetual software').fill('0.01');
    await page.keyboard.press('Enter');
    await expect(page.locator('.worked')).toHaveText(
      `Revenue that counts${written(enough - 0.01)} US dollarsThreshold${written(enough)} US dollarsBelow the threshold by0.01 US dollars`,
    );
    await expect(requirement(page, 'R5').getByLabel('No', { exact: true })).toBeChecked();
    await page.locator('header').getByRole('link', { name: 'Today’s rules' }).click();
    // That edition has another threshold, so the answer does not come along.
    await expect(requirement(page, 'E5').locator('[data-answer]:checked')).toHaveCount(0);
    // The amount does, into a form that is open.
    const total = page.getByLabel('CSP revenue of the last twelve months');
    await expect(total).toHaveValue(written(enough));
    await total.press('Enter');
    await page.getByRole('link', { name: 'Show the result' }).click();
    await expect(page.locator('.worked')).toContainText(
      `Below the threshold by${written(enoughToday - enough)} US dollars`,
    );
  });

  test('errors are shown at the field and in a summary, and the typed text is kept', async ({ page }) => {
    await open(page, list, 'Work out the revenue');
    const total = page.getByLabel('CSP revenue of the last twelve months');
    for (const [typed, message] of [
      ['', 'enter an amount.'],
      ['-5', 'not negative'],
      ['1e400', 'too large'],
      ['300.000', '“300.000” cannot be read as an amount. Write it like 300,000.'],
    ] as const) {
      await total.fill(typed);
      await page.getByRole('button', { name: 'Work it out' }).click();
      await expect(page.locator('.errors')).toBeFocused();
      await expect(page.locator('.errors')).toContainText(message);
      await expect(total).toHaveValue(typed);
      await expect(total).toHaveAttribute('aria-invalid', 'true');
    }
    await page.locator('.errors').getByRole('link').click();
    await expect(total).toBeFocused();
    await expect(requirement(page, 'R5').locator('[data-answer]:checked')).toHaveCount(0);
    await total.fill(written(enough));
    await expect(page.locator('.errors')).toHaveCount(0);
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect(page.locator('.worked')).toBeVisible();
    await expect(requirement(page, 'R5').getByLabel('Yes')).toBeChecked();
  });

  test('months can be entered one by one; an amount in another currency is only an estimate', async ({ page }) => {
    await open(page, list, 'Work out the revenue');
    await page.getByLabel('each month').check();
    const monthly = Math.ceil(enough / 12);
    for (let month = 1; month <= 12; month++)
      await page.getByLabel(`Month ${month}`, { exact: true }).fill(written(monthly));
    await page.getByLabel('another currency').check();
    await page.getByLabel('US dollars for one unit of your currency').fill('1.1');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect(page.locator('.worked')).toContainText(
      `Above the threshold by${written(monthly * 12 * 1.1 - enough)} US dollars`,
    );
    await expect(page.getByText('This is only an indication.')).toBeVisible();
    await expect(requirement(page, 'R5').locator('[data-answer]:checked')).toHaveCount(0);
    await page.getByLabel('US dollars', { exact: true }).check();
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect(requirement(page, 'R5').getByLabel('Yes')).toBeChecked();
    // An answer that was derived from amounts is cleared with them.
    await page.getByLabel('Month 1', { exact: true }).fill('0');
    await expect(requirement(page, 'R5').locator('[data-answer]:checked')).toHaveCount(0);
  });
});

test.describe('ready to enrol', () => {
  test('the e-mail address of the primary contact is judged as it is typed, and is not sent or stored', async ({
    page,
  }) => {
    await page.goto('/en/reseller-readiness/');
    await ready(page);
    const contact = requirement(page, 'primary-contact');
    const field = page.getByLabel('Email address of the primary contact');
    await field.pressSequentially('anna@gmail.com');
    await expect(contact).toContainText('Gmail is a webmail service.');
    await expect(contact.getByLabel('No', { exact: true })).toBeChecked();
    await field.fill('anna@');
    await field.blur();
    await expect(contact).toContainText('is not a complete email address');
    await expect(contact.locator('[data-answer]:checked')).toHaveCount(0);
    await field.fill('anna@company.com');
    await expect(contact).toContainText('If the domain belongs to your company, answer “Yes” above.');
    await contact.getByLabel('Yes').check();
    await field.pressSequentially('x');
    await expect(contact.getByLabel('Yes'), 'the reader’s own answer').toBeChecked();
    await page.getByRole('link', { name: 'Show the result' }).click();
    expect(page.url()).toContain('primary-contact=yes');
    expect(decodeURIComponent(page.url())).not.toContain('company');
  });

  test('the countries of MPN ID and account are compared', async ({ page }) => {
    await page.goto('/sv/reseller-readiness/');
    await ready(page);
    await chooseCountry(page.getByLabel(stringsOf('sv').sameCountry.fields.mpnId), 'SE');
    await chooseCountry(page.getByLabel(stringsOf('sv').sameCountry.fields.account), 'NO');
    await expect(requirement(page, 'same-country').getByLabel('Nej')).toBeChecked();
    await chooseCountry(page.getByLabel(stringsOf('sv').sameCountry.fields.account), 'SE');
    await expect(requirement(page, 'same-country').getByLabel('Ja')).toBeChecked();
    await chooseCountry(page.getByLabel(stringsOf('sv').sameCountry.fields.account), 'Finns inte i listan');
    await expect(requirement(page, 'same-country').locator('[data-answer]:checked')).toHaveCount(0);
    await chooseCountry(page.getByLabel(stringsOf('sv').sameCountry.fields.account), 'SE');
    await expect(page).toHaveURL(/#edition=2021-05&same-country=yes$/);
  });

  test('lists the countries that require a registration ID, and how the documents differ', async ({ page }) => {
    await page.goto('/en/reseller-readiness/');
    await expect(requirement(page, 'registration-id')).toContainText('Armenia, Azerbaijan, Belarus, Brazil');
    await expect(requirement(page, 'registration-id')).toContainText(
      '“Registration ID number information” (10 May 2021) adds China and United States.',
    );
  });
});

test.describe('the result', () => {
  // The longest results: every requirement unmet, with notes on all later ones.
  const longest = {
    'direct-bill-requirements/not-yet/':
      'R1=no&R2=no&R3=not-sure&R5=no&R10=not-sure&R6=no&R8=no&R4=have&R7=no&R9=not-sure',
    'reseller-readiness/not-yet/':
      'mpn-id=no&same-country=no&name-and-address=no&bank=no&admin-email=no&primary-contact=no&support-details=no&global-admin=not-sure&membership-center=not-sure&registration-id=one-list&admin-agent=no&agreement=no',
  };
  for (const locale of localeIds) {
    test(`prints on one page, in ${locale}`, slow, async ({ page }) => {
      for (const [address, answers] of Object.entries(longest)) {
        await page.goto(`/${locale}/${address}#edition=2021-05&${answers}`);
        await ready(page);
        const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
        expect(printed.match(/\/Type\s*\/Page\b/g), address).toHaveLength(1);
      }
    });
  }

  test('that does not match the answers says so and links to the right one', async ({ page }) => {
    await page.goto(`${list}ready/#edition=2021-05&R1=no`);
    await expect(page.locator('.notice').first()).toContainText('lead to a different page');
    await page.locator('.notices').getByRole('link', { name: 'Not yet' }).click();
    await expect(page).toHaveURL(`${list}not-yet/#edition=2021-05&R1=no`);
  });
});

test('a malformed link shows a complete page and names the parts that were ignored', slow, async ({ page }) => {
  for (const hash of [
    '#edition=2031-01&R1=yes',
    '#R1=<img src=x onerror=alert(1)>&R99=yes',
    `#R1=${'a'.repeat(100_000)}`,
    '#R1=%E0%A4%A&%=%',
    '#R1.yes=yes&constructor=no',
  ])
    for (const state of ['', 'ready/']) {
      await page.goto('about:blank');
      await page.goto(list + state + hash);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.notices .notice').first()).toBeVisible();
    }
});

test('answers given before hydration count', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${list}#edition=2021-05&R1=yes&R8=yes`, { waitUntil: 'commit' });
  await requirement(page, 'R2').getByLabel('No', { exact: true }).check();
  await requirement(page, 'R8').getByLabel('No', { exact: true }).check();
  release(undefined);
  await ready(page);
  await expect(page).toHaveURL(`${list}#edition=2021-05&R1=yes&R2=no&R8=no`);
  await expect(requirement(page, 'R2').getByLabel('No', { exact: true })).toBeChecked();
});

test('a link followed before hydration keeps the answers', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sites.root });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(`${list}ready/#edition=2021-05&${met}`);
  await page.getByRole('link', { name: 'Check today’s requirements' }).click();
  await expect(page).toHaveURL(`${today}#edition=2025-10&${met}`);
  await page.close();
});

test('two wizards on one guidance page do not affect each other', async ({ page }) => {
  const guidance = '/en/guidance/enroll-in-the-csp-program/';
  await page.goto(guidance);
  await ready(page);
  await requirement(page, 'mpn-id').getByLabel('No', { exact: true }).check();
  await expect(page).toHaveURL(`${guidance}#wizard=reseller-readiness&edition=2021-05&mpn-id=no`);
  await expect(page.getByRole('heading', { name: 'What is your company’s role in CSP today?' })).toBeVisible();
  await page.locator('.choices a[data-answer="new"]').click();
  await expect(asked(page, 'Does your company have an active MPN ID?')).toBeFocused();
  await expect(page.locator('.notice').filter({ hasText: 'could not be used' })).toHaveCount(0);
  await requirement(page, 'bank').getByLabel('No', { exact: true }).check();
  await expect(requirement(page, 'bank').getByLabel('No', { exact: true })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Does your company have an active MPN ID?' })).toBeVisible();
  await page.goBack();
  await expect(requirement(page, 'mpn-id').getByLabel('No', { exact: true })).toBeChecked();
  await page.getByRole('link', { name: 'Show the result' }).click();
  await expect(page).toHaveURL('/en/reseller-readiness/not-yet/#edition=2021-05&mpn-id=no');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['direct-bill-requirements/', 'today/direct-bill-requirements/', 'reseller-readiness/']) {
    test(`${address} explains each answer and links to each result`, async ({ page }) => {
      for (const result of ['ready', 'not-yet', 'cannot-tell']) {
        await page.goto(`/en/${address}`);
        await expect(page.getByRole('radio')).toHaveCount(0);
        await expect(page.locator('.requirement dl').first()).toBeVisible();
        await page.locator(`.choices a[data-answer="${result}"]`).click();
        await expect(page).toHaveURL(`/en/${address}${result}/`);
        await expect(page.locator('.verdict')).toBeVisible();
        await expect(page.getByRole('heading', { name: 'What to do, step by step' })).toBeVisible();
        await expect(page.getByRole('button')).toHaveCount(0);
      }
    });
  }
});
