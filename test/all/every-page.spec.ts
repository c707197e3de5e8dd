import { globSync } from 'node:fs';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { placeParameter } from '../../src/i18n/place.ts';
import { editionInForce } from '../../src/program/editions.ts';
import { axeFindings, axeOnEveryPage } from '../e2e/axe.ts';
import { layoutFaults } from '../e2e/layout.ts';
import { expect, ready, test } from '../e2e/test.ts';

const built = globSync('dist/**/*.html')
  .map((file) => file.slice('dist'.length).replace(/index\.html$/, ''))
  .sort();
const [first] = localeIds;
const home = (locale: Locale) => `/${placeParameter({ locale, edition: editionInForce })}/`;
const isOf = (locale: Locale) => (address: string) => address.startsWith(home(locale));

/**
 * Every page of the first edition, and of the edition in force every page in one language, in turn: the editions have the same
 * layouts, and most texts. Divided into batches for the workers.
 */
const pages = [
  ...built.filter((address) => !localeIds.some((locale) => isOf(locale)(address))),
  ...built
    .filter(isOf(first))
    .map((address, at) => address.replace(home(first), home(localeIds[at % localeIds.length] ?? first))),
];
const size = 20;
const wide = { width: 1024, height: 800 };
/** 1280 by 1024 at 400 %. */
const narrow = { width: 320, height: 256 };

// Colours come from the style sheets that all pages of a type share: every-kind.spec.ts looks at their contrast.
for (let from = 0; from < pages.length; from += size) {
  const part = pages.slice(from, from + size);
  test(`axe finds nothing, and nothing is cut at 400 %, from ${part[0] ?? ''} on`, async ({ page }) => {
    test.slow();
    await axeOnEveryPage(page);
    for (const address of part) {
      await page.setViewportSize(wide);
      await page.goto(address);
      await ready(page);
      expect.soft(await axeFindings(page, { without: 'color-contrast' }), address).toEqual([]);
      await page.setViewportSize(narrow);
      expect.soft(await layoutFaults(page), `${address} at 400 %`).toEqual([]);
    }
  });
}
