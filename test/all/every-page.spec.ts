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
const home = (locale: Locale) => `/${placeParameter({ locale, edition: editionInForce })}/`;
const isInForce = (address: string) => localeIds.some((locale) => address.startsWith(home(locale)));
const earlier = built.filter((address) => !isInForce(address));

/**
 * Every page of the edition in force, and of the first edition every page in one language, in turn: the editions have the same
 * layouts, and most texts. Divided into batches for the workers.
 */
const pages = [
  ...built.filter(isInForce),
  ...earlier.filter((address) => !localeIds.some((locale) => address.startsWith(`/${locale}/`))),
  ...localeIds.flatMap((locale, turn) =>
    earlier.filter((address) => address.startsWith(`/${locale}/`)).filter((_, at) => at % localeIds.length === turn),
  ),
];
const size = 20;
const wide = { width: 1024, height: 800 };
/** 1280 by 1024 at 400 %. */
const narrow = { width: 320, height: 256 };

// Colours come from the style sheets that all pages of a type share: site.spec.ts looks at their contrast.
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
