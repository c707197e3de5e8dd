import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, by rule: all that it checks by itself, and the size of targets, which it leaves out unless asked.
 *
 * @param rules only these
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<[rule: string, where: string[]][]> {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules([...rules]);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
