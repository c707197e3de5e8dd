import { pseudoSite } from '../playwright.all.config.ts';
import { importedPages, pageTypes, pagesOfAllLanguages } from '../pages.ts';
import { layoutFaults, notAtStart } from '../e2e/layout.ts';
import { expect, ready, test } from '../e2e/test.ts';

// Pages built by scripts/pseudo.ts, with pseudo-languages in the places of Dutch and Swedish.
const languages = { 'from right to left': 'nl', 'half as long again': 'sv' } as const;

for (const [language, place] of Object.entries(languages)) {
  const pages = {
    ...pagesOfAllLanguages,
    ...Object.fromEntries(
      Object.entries({ ...pageTypes, ...importedPages }).map(([type, path]) => [type, `/${place}/${path}`]),
    ),
  };
  for (const [type, address] of Object.entries(pages)) {
    test(`${type}, ${language}: nothing overlaps or is cut`, async ({ page }) => {
      await page.goto(pseudoSite + address);
      await ready(page);
      for (const width of [1440, 800, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await layoutFaults(page), `${width} px wide`).toEqual([]);
        expect.soft(await notAtStart(page), `${width} px wide`).toEqual([]);
      }
    });
  }
}
