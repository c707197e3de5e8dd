import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/learn/markdown.ts';
import { wordsOf } from '../../../src/learn/words.ts';
import { verify } from '../../../src/learn/verify.ts';
import { convert } from './convert.ts';

/** What MDX, Markdown and HTML each read in their own way. */
const snippets = [
  'word',
  'import',
  'export default',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '{',
  '}',
  '{{a}}',
  '<',
  '>',
  '<5',
  '< 3',
  '<b>',
  '</b>',
  '<br>',
  '</br>',
  '<tenant ID>',
  '<T>',
  '<!-- c -->',
  '&',
  '&lt;',
  '&amp;',
  '&nbsp;',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '`',
  '``',
  '|',
  '[',
  ']',
  '(',
  ')',
  '[a](b.md)',
  '![p](q.png)',
  '!',
  '#',
  '## ',
  '- ',
  '1. ',
  '> ',
  '> [!NOTE]\n> ',
  ':::',
  ':::image source="a.png" alt-text="b":::',
  ':::no-loc text="x":::',
  '\\',
  '\\{',
  "'",
  '"',
  '--',
  '...',
  '—',
  'é',
  '😀',
  '\t',
  '    ',
  '***',
  '---',
  '===',
  '| a | b |\n|---|---|\n| c | d |',
  '<table><tr><td>x</td></tr></table>',
  '<a name="n"></a>',
  'https://example.org/a_b',
  '<https://example.org>',
  'a@example.org',
  '<span>',
  '</span>',
  '<script>',
  '$a$',
  '^',
  '+',
  '1)',
  '<div>',
  '<script name>',
  '<table>',
  '<table name>',
  '<style>',
  '<iframe src="x">',
  '</iframe>',
  '<a name="b"/>',
  '<a name="c">',
  '</div>',
  '<ul><li>',
  '%',
  '=',
];

const runs = Number(process.env.RUNS ?? 200);

/** How often “word” stands in the text of a document, as Markdown alone reads it: HTML and directives are left out. */
function wordsIn(markdown: string): number {
  let count = 0;
  visit(parseMarkdown(`# Title\n\n${markdown}\n`), ['text', 'inlineCode', 'code'], (node) => {
    if ('value' in node) count += node.value.split('word').length - 1;
  });
  return count;
}

test('whatever a document holds, its page compiles, and no word is lost or moved', { timeout: 1000 * runs }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...snippets), { maxLength: 40 }), (parts) => {
      const markdown = parts.join('');
      const page = convert(markdown);
      expect(verify(page).lost).toEqual([]);
      const shown = wordsOf(mdxToHast(page.body)).join(' ');
      expect(shown.split('word').length - 1).toBeGreaterThanOrEqual(wordsIn(markdown));
    }),
    { numRuns: runs },
  );
});
