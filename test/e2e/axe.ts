import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Loads axe into every page that the test opens from now on, in one transfer: its 500 kB cost as much as a page. */
export const axeOnEveryPage = (page: Page) => page.addInitScript({ content: axe.source });

/**
 * The violations that axe finds on a page, by rule: its default rules and target size, which is off by default. axe is loaded
 * into a page once and not for each run, as `@axe-core/playwright` does: its 500 kB cost more than most of its rules.
 *
 * @param options run only one rule, or all without one
 */
export async function axeFindings(
  page: Page,
  { only, without }: { readonly only?: string; readonly without?: string } = {},
): Promise<[rule: string, where: string[]][]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    // No page has frames.
    iframes: false,
    ...(only !== undefined
      ? { runOnly: [only] }
      : {
          rules: { 'target-size': { enabled: true }, ...(without !== undefined && { [without]: { enabled: false } }) },
        }),
  };
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    if (!window.axe) throw new Error('axe is not there');
    const { violations } = await window.axe.run(document, given);
    return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)]);
  }, options);
}
