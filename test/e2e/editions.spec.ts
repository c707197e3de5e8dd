// The two editions of the rules: the switch in the header, links that were made under the other one, and what one says of the other.

import { expect, ready, test } from './test.ts';

const switchTo = (name: string) => ({ name, exact: true });

test('the switch leads to the same page of the other edition, with the answers', async ({ page }) => {
  const answers = 'scenario=s7&s7-countries=NL.US';
  await page.goto(`/en/transaction-scenarios/s7-different-regions/#edition=2021-05&${answers}`);
  await expect(page.locator('header').getByRole('link', switchTo('May 2021'))).toHaveAttribute('aria-current', 'true');
  await page.locator('header').getByRole('link', switchTo('Today’s rules')).click();
  await expect(page).toHaveURL(`/en/today/transaction-scenarios/s7-different-regions/#edition=2025-10&${answers}`);
  await expect(page.locator('.answers dt')).toHaveCount(2);
  await page.locator('header').getByRole('link', switchTo('May 2021')).click();
  await expect(page).toHaveURL(`/en/transaction-scenarios/s7-different-regions/#edition=2021-05&${answers}`);
});

test('the switch follows a wizard that goes on in place, to the question that is asked instead', async ({ page }) => {
  await page.goto('/en/choose-model/');
  await ready(page);
  for (const answer of ['reseller', 'no', 'yes']) await page.locator(`.choices a[data-answer="${answer}"]`).click();
  await expect(page).toHaveURL(/\/en\/choose-model\/revenue\/#/);
  await expect(page.locator('.then-and-now')).toHaveText('Under today’s rules: asked differently');
  await page.locator('header').getByRole('link', switchTo('Today’s rules')).click();
  await expect(page).toHaveURL(/\/en\/today\/choose-model\/global-revenue\/#edition=2025-10&place=reseller/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^How much billed CSP revenue/);
  await expect(page.locator('.choices')).toContainText('USD 1,000,000 or more');
});

test('an amount of one edition is not taken for an amount of the other', async ({ page }) => {
  const answers = 'place=reseller&reseller-plan=no&own-contract=yes&revenue=enough&capabilities=all';
  await page.goto(`/en/choose-model/within-reach/#edition=2021-05&${answers}`);
  await ready(page);
  await expect(page.locator('.then-and-now')).toHaveText('Under today’s rules: it depends on the answers');
  await page.locator('.then-and-now').getByRole('link').click();
  await expect(page).toHaveURL(
    '/en/today/choose-model/global-revenue/#edition=2025-10&place=reseller&reseller-plan=no&own-contract=yes',
  );
});

test('an outcome and a question say what the other edition says', async ({ page }) => {
  await page.goto('/en/transaction-scenarios/s5-affiliate/');
  await expect(page.locator('.then-and-now')).toHaveText('Under today’s rules: the same');
  await page.locator('.then-and-now').getByRole('link').click();
  await expect(page).toHaveURL('/en/today/transaction-scenarios/s5-affiliate/');
  await expect(page.locator('.then-and-now')).toHaveText('Under the rules of May 2021: the same');
  await page.goto('/nl/today/transaction-scenarios/s6-way/');
  await expect(page.locator('.then-and-now')).toHaveText('Volgens de regels van mei 2021: dezelfde vraag');
});

test('a link that was made under one edition is shown under that one', async ({ page }) => {
  const answers = 'scenario=s6&s6-relationship=yes&s6-customer=no';
  await page.goto(`/sv/today/transaction-scenarios/s6-way/#edition=2021-05&${answers}`);
  await expect(page).toHaveURL(`/sv/transaction-scenarios/s6-way/#edition=2021-05&${answers}`);
  await page.goto(`/sv/transaction-scenarios/s6-way/#edition=2031-01&${answers}`);
  await expect(page.locator('.notices')).toContainText('2031-01');
});

test('the released addresses of a checklist’s other edition lead to where it is now, with the answers', async ({
  page,
}) => {
  await page.goto('/nl/direct-bill-requirements/2025-10/not-yet/#edition=2025-10&E5=no');
  await expect(page).toHaveURL('/nl/today/direct-bill-requirements/not-yet/#edition=2025-10&E5=no');
  await page.goto('/nl/direct-bill-requirements/2025-10/#edition=2021-05&R5=no');
  await expect(page).toHaveURL('/nl/direct-bill-requirements/#edition=2021-05&R5=no');
});

test('search finds pages of the edition that is open', async ({ page }) => {
  await page.goto('/en/today/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('different region');
  await expect(page.getByRole('option').first()).toBeVisible();
  const found = await page.getByRole('option').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found.filter((href) => !href?.startsWith('/en/today/'))).toEqual([]);
});

test('the desk finds pages of the edition that is open, and begins by saying which', async ({ page }) => {
  await page.goto('/en/today/desk/');
  await expect(page.getByText('These are the rules in force since October 2025.')).toBeVisible();
  await page.getByRole('combobox').fill('affiliate');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /^\/en\/today\//);
  await page.getByRole('link', { name: 'See the rules of May 2021' }).click();
  await expect(page).toHaveURL('/en/desk/');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch, and what the other edition says, are plain links', async ({ page }) => {
    await page.goto('/en/choose-model/revenue/');
    await expect(page.locator('.then-and-now')).toHaveText('Under today’s rules: asked differently');
    await page.locator('footer').getByRole('link', switchTo('Today’s rules')).click();
    await expect(page).toHaveURL('/en/today/choose-model/global-revenue/');
    await page.goto('/en/direct-bill-requirements/not-yet/');
    await page.locator('footer').getByRole('link', switchTo('Today’s rules')).click();
    await expect(page).toHaveURL('/en/today/direct-bill-requirements/not-yet/');
  });
});
