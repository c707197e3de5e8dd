import { describe, expect, test } from 'vitest';
import { attempt } from '../../../src/site/guidance/attempt.ts';
import { ofOneEdition } from '../../../src/site/markdown/ofOneEdition.ts';

describe('the text of one edition', () => {
  test('has no item or row that another edition has alone', () => {
    const list = '<ol><li>one</li><li> </li><li><p></p></li><li>two</li></ol>';
    expect(ofOneEdition(list)).toBe('<ol><li>one</li><li>two</li></ol>');
    const table = '<table><tbody><tr><td>one</td><td></td></tr><tr><td></td><td> </td></tr></tbody></table>';
    expect(ofOneEdition(table)).toBe('<table><tbody><tr><td>one</td><td></td></tr></tbody></table>');
  });

  test('keeps what others link to, and pictures', () => {
    const html = '<p><span id="older"></span></p><ul><li><svg></svg></li></ul>';
    expect(ofOneEdition(html)).toBe(html);
  });

  test('leaves islands as they are', () => {
    const html = '<astro-island><ul><li></li></ul><p role="status"></p></astro-island>';
    expect(ofOneEdition(html)).toBe(html);
  });

  test('does not name what the edition does not have', () => {
    expect(() => ofOneEdition('<p>See <a data-problem="no such page">it</a>.</p>')).toThrow('no such page');
  });
});

test('what could not be made says why', () => {
  expect(attempt(() => 1)).toEqual({ made: 1 });
  expect(
    attempt(() => {
      throw new Error('there is no quantity');
    }),
  ).toEqual({ problem: 'there is no quantity' });
});
