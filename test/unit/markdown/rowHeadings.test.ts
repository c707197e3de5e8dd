import { expect, test } from 'vitest';
import { rowHeadings } from '../../../src/site/markdown/rowHeadings.ts';
import { tables } from '../../../src/site/markdown/tables.ts';
import { compile } from './compile.ts';

const rows = async (mdx: string) => {
  const html = await compile([tables, rowHeadings], 'content/about/en.mdx', mdx);
  return html.replaceAll('\n', '').replace(/.*<tbody>(.*)<\/tbody>.*/, '$1');
};

test('the first cell of a row is its heading where it names the row, with what it holds and how it is aligned', async () => {
  expect(await rows('| Plan | Price |\n| -: | - |\n| [Basic](#basic) | 1 |\n| **Full** | 1 |')).toBe(
    '<tr><th class="align-end" scope="row"><a href="#basic">Basic</a></th><td>1</td></tr>' +
      '<tr><th class="align-end" scope="row"><strong>Full</strong></th><td>1</td></tr>',
  );
});

test('cells that are empty or the same name no rows', async () => {
  expect(await rows('| Plan | Price |\n| - | - |\n| Basic | 1 |\n| | 2 |')).toBe(
    '<tr><td>Basic</td><td>1</td></tr><tr><td></td><td>2</td></tr>',
  );
  expect(await rows('| Plan | Price |\n| - | - |\n| Basic | 1 |\n| Basic | 2 |')).not.toContain('<th');
});
