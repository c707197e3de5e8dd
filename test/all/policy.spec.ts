import { globSync, readFileSync } from 'node:fs';
import { sites } from '../playwright.config.ts';
import { expect, ready, test } from '../e2e/test.ts';
import { faultsOf } from '../policy.ts';

const builds = [
  { folder: 'dist', base: '/', site: sites.root },
  { folder: '.cache/under-path/csp', base: '/csp/', site: sites.underPath },
] as const;

for (const { folder, base } of builds) {
  test(`every page of ${folder} allows only what is its own`, () => {
    const pages = globSync(`${folder}/**/*.html`);
    expect(pages.length).toBeGreaterThan(400);
    const faults = pages.flatMap((page) =>
      faultsOf(readFileSync(page, 'utf8'), base).map((fault) => `${page}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
}

/** `every-page.spec.ts` opens those at the root; here are those under a path, the imported documents among them. */
const [, { folder, site }] = builds;
const pages = globSync(`${folder}/**/*.html`).map((file) => file.slice(folder.length).replace(/index\.html$/, ''));
const size = 40;

for (let from = 0; from < pages.length; from += size) {
  const part = pages.sort().slice(from, from + size);
  test(`no violation, and no request elsewhere, from ${part[0] ?? ''} on`, async ({ page }) => {
    test.slow();
    for (const address of part) {
      await page.goto(site + address);
      await ready(page);
    }
  });
}
