import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { sites } from '../playwright.config.ts';
import { faultsOf } from '../policy.ts';
import { answerLink, chooseCountry, expect, ready, slow } from './test.ts';

/** One page of each type, in the build at the root. */
const kinds = [
  '',
  '404.html',
  'en/',
  'nl/about/',
  'sv/glossary/',
  'en/desk/',
  'nl/guidance/',
  'sv/guidance/supported-partner-relationships/',
  'en/transaction-scenarios/',
  'nl/transaction-scenarios/s7-countries/',
  'sv/transaction-scenarios/s7-different-regions/',
  'en/transaction-scenarios/all-answers/',
  'nl/choose-model/within-reach/',
  'sv/today/direct-bill-requirements/',
  'en/reseller-readiness/not-yet/',
];

base('the policy of each type of page allows only its own resources', () => {
  for (const kind of kinds) {
    const file = `dist/${kind}${kind.endsWith('.html') ? '' : 'index.html'}`;
    expect(faultsOf(readFileSync(file, 'utf8'), '/'), file).toEqual([]);
  }
});

base('the check finds everything that a page must not contain', () => {
  const page = readFileSync('dist/en/index.html', 'utf8');
  const faultsWith = (from: string, to: string) => faultsOf(page.replace(from, to), '/').length;
  for (const bad of [
    '<script>1</script>',
    '<style>p{}</style>',
    '<p style="color:red">',
    '<p onclick="1">',
    '<a href="javascript:1">',
    '<img src="data:image/png;base64,AA">',
    '<img src="https://example.org/a.png">',
    '<script src="//example.org/a.js"></script>',
    '<iframe src="/"></iframe>',
    '<base href="/">',
    '<form action="/"></form>',
  ])
    expect(faultsWith('</main>', `${bad}</main>`), bad).toBeGreaterThan(0);
  expect(faultsWith("'self'", "'self' 'unsafe-inline'")).toBe(1);
  expect(faultsWith("default-src 'none'", "default-src 'self'")).toBe(1);
  expect(faultsWith('<head>', '<head><script src="/a.js"></script>')).toBe(1);
});

/** Formats a Trusted Types report: the sink, the value, and the library or file that used it. */
const report = (sample: string, source: string) => {
  const [sink = '', ...given] = sample.split('|');
  const { pathname } = new URL(source);
  const from = pathname.replace(/\.[^.]+\.js$/, '');
  return `${sink} ${JSON.stringify(given.join('|'))} from ${from}`;
};

/** Adds a report-only Trusted Types policy to every page and collects its reports. */
async function hearReports(page: Page): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  page.on('console', (message) => {
    const [, sample, source] = /^reported: (.*) in (\S+)$/s.exec(message.text()) ?? [];
    if (sample !== undefined && source !== undefined) heard.add(report(sample, source));
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ sample, sourceFile }) => {
      console.info(`reported: ${sample} in ${sourceFile}`);
    });
  });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-security-policy-report-only': "require-trusted-types-for 'script'",
    };
    return route.fulfill({ response, headers });
  });
  return heard;
}

base('Trusted Types report nothing across the site', slow, async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: sites.root,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const heard = await hearReports(page);

  await page.goto('/en/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('affiliate');
  await expect(page.getByRole('option').first()).toBeVisible();

  await page.goto('/en/desk/');
  await page.keyboard.type('own use');
  await expect(page.getByRole('option').first()).toBeVisible();

  await page.goto('/en/transaction-scenarios/');
  await ready(page);
  await answerLink(page, 's7').click();
  await chooseCountry(page.locator('.countries input').first(), 'NL');
  await chooseCountry(page.locator('.countries input').last(), 'US');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.comparison')).toBeVisible();
  await page.getByRole('button', { name: 'Copy this answer: English' }).click();
  await expect(page.locator('.reply .copied')).not.toBeEmpty();

  for (const quiet of ['transaction-scenarios/all-answers/', 'guidance/regional-markets/', 'glossary/'])
    await page.goto(`/en/${quiet}`);

  await page.goto('/en/guidance/enroll-in-the-csp-program/');
  await ready(page);

  await page.goto('/en/direct-bill-requirements/#edition=2021-05&R1=yes');
  await expect(page.locator('.tally')).toContainText('1 of 7');
  await page.locator('.tally a').click();
  await expect(page.locator('.verdict')).toBeVisible();
  await page.locator('header').getByRole('link', { name: 'Today’s rules' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('October 2025');

  await page.goto('/en/reseller-readiness/#edition=2021-05&mpn-id=yes');
  await expect(page.locator('[data-answer]:checked')).toHaveCount(1);
  await page.locator('.tally a').click();
  await expect(page.locator('.verdict')).toBeVisible();

  await expect.poll(() => [...heard].sort()).toEqual([]);
  await context.close();
});
