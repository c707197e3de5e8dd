import { globSync, readFileSync } from 'node:fs';
import { applyEdits, elementsOf } from '../../src/integrations/html.ts';
import { expect, test } from './test.ts';

test('browsers that do not know `light-dark()` get all colours', () => {
  for (const name of ['site', 'reading']) {
    expect(sheet(name)).toContain('--paper:');
    expect(sheet(name)).not.toContain('light-dark(');
  }
});

const sheet = (name: string) => readFileSync(globSync(`dist/_astro/${name}.*.css`)[0] ?? '', 'utf8');

/** The source of a page without its styles, which the policy of the page that parses it would report. */
function withoutStyles(file: string): string {
  const html = readFileSync(file, 'utf8');
  const styles = elementsOf(html).filter(({ tagName }) => tagName === 'style');
  const edits = styles.flatMap(({ sourceCodeLocation: place }) =>
    place ? [{ start: place.startOffset, end: place.endOffset, text: '' }] : [],
  );
  return applyEdits(html, edits);
}

test('reading.css contains every rule that matches something on a text page', async ({ page }) => {
  const texts = globSync('dist/en/{guidance/*,about}/index.html').filter((file) =>
    readFileSync(file, 'utf8').includes('/_astro/reading.'),
  );
  expect(texts.length).toBeGreaterThan(5);
  await page.goto('/en/about/');
  for (const file of texts) {
    const missing = await page.evaluate(
      ([html, everything, reading]) => {
        const text = new DOMParser().parseFromString(html, 'text/html');
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
      [withoutStyles(file), sheet('site'), sheet('reading')] as const,
    );
    expect.soft(missing, file).toEqual([]);
  }
});
