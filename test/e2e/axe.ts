import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, by rule: all that it checks by itself, and the size of targets, which it leaves out unless asked.
 * Three times as fast as by default: without a report of what is right, and without a second page that the findings of
 * frames would be put together on, as no page has frames.
 *
 * @param rules only these
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<[rule: string, where: string[]][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } }),
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
