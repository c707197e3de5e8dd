import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mdxToHast } from 'satteri';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDocuments } from '../../../src/learn/files.ts';
import { importDocuments } from '../../../src/learn/import.ts';
import { codeIn } from '../../../src/learn/proof.ts';
import { safeSvg } from '../../../src/learn/svg.ts';
import { convert } from './convert.ts';

// Documents that would run, read or take what is not theirs.

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]) => join(folder, ...parts);

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const plain = (title: string, text: string, more = '') =>
  `---\nms.contentlocale: en-US\n${more}---\n# ${title}\n\n${text}\n`;

/** Imports the folder `docs`. */
async function run() {
  const { documents } = await importDocuments(
    findDocuments(at('docs')).documents,
    {
      to: at('pages'),
      locale: undefined,
      force: false,
      prune: false,
      allowLoss: false,
      groups: new Map(),
      slugs: new Map(),
      cultures: new Map([['en', 'en-us']]),
      addressOf: (path) => `https://example.org/en-us/${path}`,
    },
    () => undefined,
  );
  return {
    failed: Object.fromEntries(
      documents.flatMap(({ document, failed }) => (failed ? [[document, failed.reason]] : [])),
    ),
    remarks: documents.flatMap(({ reported }) => reported.map(({ reason }) => reason)),
    pages: globSync('*/*.mdx', { cwd: at('pages') }).sort(),
    page: (name: string) => readFileSync(at('pages', 'en', `${name}.mdx`), 'utf8'),
  };
}

describe('nothing of a document runs', () => {
  test.each([
    ['text straight under a list', '<ul>Set {globalThis.process.version} here<li>One</li></ul>'],
    ['text straight under the parts of a table', '<table>{a}<tr>{b}<td>c</td></tr></table>'],
    ['text straight under a list of terms', '<dl>{a}<dt>b</dt>{c}</dl>'],
    ['adjacent code with a backtick', '<code>a`b</code><code>{globalThis.x}</code>'],
    ['a component', 'Text <Wizard/> and\n\n<Wizard>\n\n{a}\n\n</Wizard>'],
    ['a statement', 'import a from "b"\n\nexport const c = 1'],
    [
      'a heading that ends with braces',
      '## Call foo() {return a.b}\n\n## Get {customer id}\n\n### `{x}` {onclick=alert(1)}',
    ],
    ['a comment that ends in itself', 'a <!-- */ globalThis.x /* --> b'],
    ['attributes', '<a href="x.md" onclick="x()">a</a> <img src="x.png" alt="{x}" onerror="x()">'],
    ['a title that is code', '[a](b.md "{x}") ![c](d.png "{y}")'],
  ])('%s', (_, markdown) => {
    expect(codeIn(mdxToHast(convert(markdown).body, { features: { headingAttributes: true } }))).toEqual([]);
  });

  test.each([
    ['{a}', 'the expression {a}'],
    ['a {b /* c */} d', 'the expression {b /* c */}'],
    ['a {/* b */ c /* d */} e', 'the expression {/* b */ c /* d */}'],
    ['import a from "b"', 'the statement “import a from "b"”'],
    ['<Wizard />', 'the element <Wizard>'],
    ['<script>a</script>', 'the element <script>'],
    ['<iframe title="a" />', 'the element <iframe>'],
    ['<style>a</style>', 'the element <style>'],
    ['<Callout kind={a} />', 'an attribute of <Callout> (kind)'],
    ['<Callout {...a} />', 'an attribute of <Callout>'],
    ['<b onclick="a">b</b>', 'an attribute of <b> (onclick)'],
    ['## A {#a onclick=b}', 'an attribute of <h2> (onclick)'],
    ['[a](javascript:b)', 'the address “javascript:b”'],
    ['<a href="javascript:b">c</a>', 'an attribute of <a> (href)'],
  ])('a page with %s is found out, however it came about', (body, expected) => {
    expect(codeIn(mdxToHast(body, { features: { headingAttributes: true } }))).toEqual([expected]);
  });

  test('what a heading says in braces is on the page', () => {
    expect(convert('## Get {customer id}').body).toBe('## <a id="get-customer-id" />Get &#x7B;customer id}\n');
  });
});

describe('a drawing only draws', () => {
  const svg = (inner: string, attributes = 'width="10" height="10"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

  test.each([
    ['a script', '<script>alert(1)</script>', ['script']],
    ['a page', '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>', ['foreignObject']],
    ['a handler', '<path onclick="alert(1)" d="M0 0"/>', ['onClick']],
    ['an address elsewhere', '<image href="https://example.org/a.png"/>', ['href']],
    ['a link that runs', '<a href="javascript:alert(1)"><path d="M0 0"/></a>', ['a']],
    ['a style from elsewhere', '<style>@import "https://example.org/a.css";</style>', ['style']],
    ['a fill from elsewhere', '<path fill="url(https://example.org/a)" d="M0 0"/>', ['fill']],
    ['an animation', '<a><animate attributeName="href" to="javascript:x"/></a>', ['a', 'animate']],
  ])('%s is left out', (_, inner, removed) => {
    const safe = safeSvg(svg(inner));
    expect(safe?.removed).toEqual(removed);
    expect(safe?.content).not.toMatch(/script|alert|example\.org|foreign/i);
  });

  test('the rest stays', () => {
    const inner =
      '<defs><linearGradient id="g"><stop offset="1" stop-color="#fff"/></linearGradient></defs><path fill="url(#g)" d="M0 0"/><text x="1">A &amp; B</text>';
    expect(safeSvg(svg(inner, 'viewBox="0 0 1 1"'))).toEqual({
      removed: [],
      content: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" xmlns:xlink="http://www.w3.org/1999/xlink">${inner.replace('&amp;', '&#x26;')}</svg>`,
    });
  });
});

describe('what cannot be taken is refused in words, and the rest is imported', () => {
  test('files outside of the folder, by path or by symbolic link', async () => {
    write('secret.md', 'secret words');
    cpSync('test/fixtures/learn/plain/images/there.png', at('secret.png'));
    write('docs/a.md', plain('A', '![one](link.png) ![two](folder/secret.png) [!INCLUDE [x](link.md)]'));
    symlinkSync(at('secret.png'), at('docs/link.png'));
    symlinkSync(at('secret.md'), at('docs/link.md'));
    symlinkSync(at(), at('docs/folder'));
    symlinkSync(at('docs'), at('docs/loop'));
    const { pages, page } = await run();
    expect(pages).toEqual(['en/a.mdx']);
    expect(page('a')).not.toContain('secret words');
    expect(existsSync(at('pages', 'media'))).toBe(false);
    expect(findDocuments(at('docs')).skipped).toEqual(['folder', 'link.md', 'link.png', 'loop']);
  });

  test('pictures that the site could not be built with', async () => {
    const png = readFileSync('test/fixtures/learn/plain/images/there.png');
    write('docs/lfs.png', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n');
    write('docs/bare.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
    write('docs/other.jpg', png);
    write('docs/run.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>x()</script></svg>');
    write('docs/a.md', plain('A', '![one](lfs.png) ![two](bare.svg) ![three](other.jpg) ![four](run.svg)'));
    const { remarks, page } = await run();
    expect(remarks).toEqual([
      '“lfs.png”: the file is no picture, or has no size',
      '“bare.svg”: the file is no picture, or has no size',
      '“other.jpg”: the file is a picture of the kind “png”, and is called “.jpg”',
      '“run.svg”: script in the drawing is left out',
      'the picture “lfs.png” is not there',
      'the picture “bare.svg” is not there',
      'the picture “other.jpg” is not there',
    ]);
    expect(page('a')).toContain('<MissingPicture source="lfs.png" alt="one" />');
    const [drawing = ''] = globSync('*.svg', { cwd: at('pages', 'media') });
    expect(readFileSync(at('pages', 'media', drawing), 'utf8')).not.toContain('x()');
  });

  test('dates that are none, and file names that are too long', async () => {
    write('docs/a.md', plain('A', 'Text.', 'ms.date: 13/45/2021\n'));
    write('docs/b.md', plain('B', 'Text.', 'ms.date: 02/30/2021\n'));
    write(`docs/${'long-'.repeat(48)}.md`, plain('C', 'Text.'));
    write('docs/日本語.md', plain('D', 'Text.'));
    write('docs/中文.md', plain('E', 'Text.'));
    const { pages, remarks, failed, page } = await run();
    expect(failed).toEqual({});
    expect(remarks).toEqual(['“13/45/2021” is no date, and is left out', '“02/30/2021” is no date, and is left out']);
    expect(page('a')).not.toContain('date');
    expect(pages).toHaveLength(5);
    expect(pages.every((path) => path.length < 140)).toBe(true);
  });

  // Without the limits these take minutes, or all of the memory.
  test('documents that are too large, or too deep, or include too much', { timeout: 60_000 }, async () => {
    write('docs/good.md', plain('Good', 'See [the other](large.md).'));
    write('docs/large.md', plain('A', 'word '.repeat(1_000_000)));
    write('docs/paragraph.md', plain('A', 'Some words.\n'.repeat(5000)));
    write(
      'docs/lists.md',
      plain('A', Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
    );
    write('docs/quotes.md', plain('A', `${'> '.repeat(3000)}a`));
    write('docs/elements.md', plain('A', `${'<ul><li>'.repeat(3000)}a`));
    write('docs/comments.md', plain('A', '<!-- a -->\n\n'.repeat(10_000)));
    write('docs/footnotes.md', plain('A', 'Some words.[^1]\n\n'.repeat(10_000)));
    write('docs/notes.md', plain('A', '[!INCLUDE [x](includes/notes.md)]\n\n'.repeat(3)));
    write('docs/includes/notes.md', 'Some words.[^1]\n\n'.repeat(400) + '[^1]: One.\n');
    write('docs/many.md', plain('A', '[!INCLUDE [x](includes/large.md)]\n\n'.repeat(5000)));
    write('docs/includes/large.md', 'word '.repeat(14_000));
    write('docs/self.md', plain('A', '[!INCLUDE [x](includes/self.md)]'));
    write('docs/includes/self.md', '[!INCLUDE [x](self.md)]\n\n'.repeat(10));
    const { failed, pages } = await run();
    expect(failed).toEqual({
      'large.md': 'the file has 5 MB; the limit is 1 MB',
      'paragraph.md': 'a paragraph has more than 2000 lines',
      'lists.md': 'lists, quotes or elements are more than 100 deep',
      'quotes.md': 'lists, quotes or elements are more than 100 deep',
      'elements.md': 'lists, quotes or elements are more than 100 deep',
      'comments.md': 'the document has more than 1000 comments',
      'footnotes.md': 'the document has more than 1000 footnotes and references to them',
      'notes.md': 'the document has more than 1000 footnotes and references to them',
      'many.md': 'with what it includes, the document has more than 1 MB',
    });
    expect(pages).toEqual(['en/good.mdx', 'en/self.mdx']);
  });

  test('what is left of a run that was killed goes with the next one', async () => {
    const child = execFileSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).trim();
    const stale = join(tmpdir(), `.import-${child}-test`);
    mkdirSync(stale);
    write('docs/a.md', plain('A', 'Text.'));
    await run();
    expect(existsSync(stale)).toBe(false);
  });
});
