import { globSync } from 'node:fs';
import { axeFindings } from '../e2e/axe.ts';
import { expect, ready, test } from '../e2e/test.ts';

/** Every page that was built, in parts that the workers share. */
const pages = globSync('dist/**/*.html')
  .map((file) => file.slice('dist'.length).replace(/index\.html$/, ''))
  .sort();
const size = 20;

for (let from = 0; from < pages.length; from += size) {
  const part = pages.slice(from, from + size);
  test(`axe finds nothing from ${part[0] ?? ''} on`, async ({ page }) => {
    test.slow();
    for (const address of part) {
      await page.goto(address);
      await ready(page);
      expect.soft(await axeFindings(page), address).toEqual([]);
    }
  });
}
