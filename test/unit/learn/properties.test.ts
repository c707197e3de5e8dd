import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/learn/markdown.ts';
import { wordsOf } from '../../../src/learn/words.ts';
import { tally } from '../../../src/learn/tally.ts';
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

/** What HTML in lists and in the cells of tables is made of; each piece may stand in any order, ended or not. */
const pieces = [
  'word',
  'word {globalThis.process}',
  '{x}',
  'a`b',
  '`',
  '<ul>',
  '</ul>',
  '<ol start="2">',
  '</ol>',
  '<li>',
  '</li>',
  '<dl>',
  '<dt>',
  '<dd>',
  '</dl>',
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '<td colspan="2">',
  '</td>',
  '<th>',
  '</th>',
  '<thead>',
  '<tbody>',
  '<caption>',
  '</caption>',
  '<p>',
  '</p>',
  '<br>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<code>',
  '</code>',
  '<a href="b.md">',
  '<a name="n">',
  '</a>',
  '<span id="place">',
  '</span>',
  '<details>',
  '<summary>',
  '</summary>',
  '</details>',
  '<Wizard/>',
  '<Wizard>',
  '<pre>',
  '</pre>',
  '<h3>',
  '</h3>',
  '<blockquote>',
  '</blockquote>',
  '<img src="x.png" alt="word">',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<script>',
  '</script>',
  '<style>',
  '<!-- c {x} -->',
  '<!--',
  '-->',
  '<?php',
  '<![CDATA[',
  '<hr>',
  '<tenant ID>',
  'import x from "y"',
  'export const x = 1',
  '&lt;b&gt;',
  '&#123;x}',
  '\\',
  '**',
  '_',
  ' ',
  '\n',
  '|',
];

const html = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));

/** Gives each word a number, so that one that is moved is not taken for another. */
function numbered(markdown: string): string {
  let count = 0;
  return markdown.replaceAll('word', () => `word${(count += 1)}`);
}

/** Documents with random HTML in a list, in a cell of a table, in a raw list or table, in a heading, and by itself. */
const documents = fc.oneof(
  html.map((text) => `- One ${text.replaceAll('\n', ' ')}\n- Two\n\nword`),
  html.map((text) => `| A | B |\n|---|---|\n| ${text.replaceAll('\n', ' ')} | word |\n| word | C |\n\nword`),
  html.map((text) => `<ul>${text}</ul>\n\nword`),
  html.map((text) => `<table>${text}</table>\n\nword`),
  html.map((text) => `<table><tr><td>\n\n${text}\n\n</td></tr></table>\n\nword`),
  html.map((text) => `## A ${text.replaceAll('\n', ' ')}\n\nword`),
  html.map((text) => `${text}\n\nword`),
);

/** Makes a page and proves it as an import does. */
function prove(markdown: string) {
  const page = convert(markdown);
  const { lost, missing } = verify(
    page,
    tally(`# Title\n\n${markdown}\n`, undefined, () => undefined),
  );
  expect(lost).toEqual([]);
  expect(missing.map(({ text }) => text)).toEqual([]);
  return page;
}

test('whatever a document holds, its page compiles, and no word is lost or moved', { timeout: 1000 * runs }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...snippets), { maxLength: 40 }), (parts) => {
      const markdown = numbered(parts.join(''));
      const page = prove(markdown);
      const shown = wordsOf(mdxToHast(page.body)).join(' ');
      expect(shown.split('word').length - 1).toBeGreaterThanOrEqual(wordsIn(markdown));
    }),
    { numRuns: runs },
  );
});

test(
  'whatever HTML is in lists and tables, nothing runs, and no word is lost or moved',
  { timeout: 1000 * runs },
  () => {
    fc.assert(
      fc.property(documents, (markdown) => void prove(numbered(markdown))),
      { numRuns: runs },
    );
  },
);
