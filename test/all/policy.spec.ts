import { globSync, readFileSync } from 'node:fs';
import { sites } from '../playwright.config.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { expect, ready, test } from '../e2e/test.ts';
import { addressIn, importedPages, pageTypes } from '../pages.ts';
import { faultsOf } from '../policy.ts';

const builds = [
  { folder: 'dist', base: '/' },
  { folder: '.cache/under-path/csp', base: '/csp/' },
] as const;

for (const { folder, base } of builds) {
  test(`the policy of every page in ${folder} allows only its own resources`, () => {
    const pages = globSync(`${folder}/**/*.html`);
    expect(pages.length).toBeGreaterThan(400);
    const faults = pages.flatMap((page) =>
      faultsOf(readFileSync(page, 'utf8'), base).map((fault) => `${page}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
}

// The files were judged above, each of them; here a browser opens one page of each type under a path, in each language.
for (const locale of localeIds)
  test(`no violation, and no request elsewhere, under a path in ${locale}`, async ({ page }) => {
    test.slow();
    for (const path of Object.values({ ...pageTypes, ...importedPages })) {
      await page.goto(sites.underPath + addressIn(locale, path));
      await ready(page);
    }
  });
