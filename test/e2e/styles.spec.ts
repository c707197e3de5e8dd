import { globSync, readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

const sheet = (name: string) => readFileSync(globSync(`dist/_astro/${name}.*.css`)[0] ?? '', 'utf8');

test('reading.css contains every rule that matches something on a text page', async ({ page }) => {
  const texts = globSync('dist/en/{guidance/*,about}/index.html').filter((file) =>
    readFileSync(file, 'utf8').includes('/_astro/reading.'),
  );
  expect(texts.length).toBeGreaterThan(5);
  await page.goto('/en/about/');
  for (const file of texts) {
    const missing = await page.evaluate(
      ([html, everything, reading]) => {
        const text = new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/gs, ''), 'text/html');
        const selectorsOf = (css: string) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          const found = new Set<string>();
          const walk = (rules: CSSRuleList) => {
            for (const rule of rules)
              if (rule instanceof CSSStyleRule) found.add(rule.selectorText);
              else if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
          };
          walk(sheet.cssRules);
          return found;
        };
        const known = selectorsOf(reading);
        // Pseudo-classes and pseudo-elements are removed: they never match in a test.
        const always = (selector: string) =>
          selector
            .replace(/::(?:before|after|first-letter|details-content|backdrop)/g, '')
            .replace(/:(?:hover|focus(?:-visible|-within)?)/g, ':nth-child(n)') || '*';
        return [...selectorsOf(everything)].filter(
          (selector) => !known.has(selector) && text.querySelector(always(selector)),
        );
      },
      [readFileSync(file, 'utf8'), sheet('site'), sheet('reading')] as const,
    );
    expect.soft(missing, file).toEqual([]);
  }
});
