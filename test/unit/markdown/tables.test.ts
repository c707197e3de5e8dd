import { expect, test } from 'vitest';
import { tables } from '../../../src/site/markdown/tables.ts';
import { compile } from './compile.ts';

const compact = async (file: string, mdx: string) => (await compile(tables, file, mdx)).replaceAll('\n', '');

test('a table scrolls in a group, named by its column headings', async () => {
  expect(await compact('content/about/en.mdx', '| Plan | **Price** |\n| - | - |\n| Basic | 1 |')).toBe(
    '<div class="scroll" role="group" aria-label="Plan, Price"><table>' +
      '<thead><tr><th scope="col">Plan</th><th scope="col"><strong>Price</strong></th></tr></thead>' +
      '<tbody><tr><td>Basic</td><td>1</td></tr></tbody></table></div>',
  );
});

test('columns are aligned by a class, since the policy of the site blocks styles', async () => {
  expect(await compact('content/about/en.mdx', '| A | B |\n| -: | :-: |\n| 1 | 2 |')).toContain(
    '<thead><tr><th class="align-end" scope="col">A</th><th class="align-center" scope="col">B</th></tr></thead>' +
      '<tbody><tr><td class="align-end">1</td><td class="align-center">2</td></tr></tbody>',
  );
});

test('in a table of three columns each cell but the first knows its heading, for narrow pages', async () => {
  expect(await compact('content/about/en.mdx', '| A | B | C |\n| - | - | - |\n| 1 | 2 | |')).toContain(
    '<table class="stack"><thead><tr><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr></thead>' +
      '<tbody><tr><td>1</td><td data-label="B">2</td><td data-label="C"></td></tr></tbody></table>',
  );
});

test.each([
  ['en', 'Table'],
  ['nl', 'Tabel'],
  ['sv', 'Tabell'],
])('a table without column headings has a name in %s as well', async (locale, name) => {
  expect(await compact(`content/guidance/${locale}/x.mdx`, '| | |\n| - | - |\n| a | b |')).toContain(
    `<div class="scroll" role="group" aria-label="${name}"><table>`,
  );
});

test('a table that the importer wrote as JSX scrolls too', async () => {
  const table = '<table>\n<tbody>\n<tr>\n<th scope="row">Plan</th><td>Basic</td>\n</tr>\n</tbody>\n</table>';
  expect(await compact('.cache/imported/en/a-page.mdx', table)).toBe(
    '<div class="scroll" role="group" aria-label="Plan"><table>' +
      '<tbody><tr><th scope="row">Plan</th><td>Basic</td></tr></tbody></table></div>',
  );
});
