import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { writeDocuments } from '../../../scripts/bench-documents.ts';
import { importCommand } from '../../../scripts/import.ts';
import { isUntouched } from '../../../src/learn/page.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]) => join(folder, ...parts);
const read = (...parts: string[]) => readFileSync(at(...parts), 'utf8');

function write(path: string, text: string | Uint8Array): string {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
  return at(path);
}

const page = z.object({
  locale: z.string(),
  outcome: z.string(),
  words: z.object({ source: z.number(), page: z.number(), lost: z.array(z.string()) }),
});
const remark = z.object({ line: z.number(), column: z.number(), reason: z.string() });
const report = z.object({
  documents: z.array(
    z.object({
      document: z.string(),
      pages: z.array(page),
      reported: z.array(remark),
      unresolved: z.array(remark.extend({ link: z.string() })),
      failed: remark.optional(),
    }),
  ),
  skipped: z.array(z.string()),
});

/** Runs the command, in this process, to `pages` in the test's folder. */
async function run(...args: string[]) {
  const lines: Record<'log' | 'error', string[]> = { log: [], error: [] };
  const status = await importCommand([...args, '--to', at('pages'), '--report', at('report.json')], {
    log: (line) => lines.log.push(line),
    error: (line) => lines.error.push(line),
  });
  const made = existsSync(at('report.json')) ? report.parse(JSON.parse(read('report.json'))) : undefined;
  return {
    status,
    stderr: lines.error.filter((line) => !/^\d+ of \d+ documents$/.test(line)).join('\n'),
    stdout: lines.log.join('\n'),
    documents: made?.documents ?? [],
    skipped: made?.skipped ?? [],
  };
}

const plain = (title: string, text = 'Some words.', more = '') =>
  `---\nms.contentlocale: en-US\n${more}---\n# ${title}\n\n${text}\n`;

describe('documents in two languages', () => {
  test('become a page in each, with what is published of them', async () => {
    const { status, documents } = await run('test/fixtures/learn/two-languages');
    expect(status).toBe(0);
    expect(globSync('**/*.mdx', { cwd: at('pages') }).sort()).toEqual([
      'en/known-document.mdx',
      'nl/known-document.mdx',
      'sv/another-document.mdx',
    ]);
    expect(read('pages', 'nl', 'known-document.mdx').replace(/hash: .*/, 'hash')).toBe(`---
title: Een document
description: Wat de gepubliceerde pagina van zichzelf zegt.
anchor: a-document
source:
  document: known-document.md
  address: https://learn.microsoft.com/nl-nl/partner-center/known-document
  date: "2025-02-03"
  revision: abcdef0123456789abcdef0123456789abcdef01
  translation: human
hash
---

**Rollen**

De eerste zin. De tweede, met een [koppeling](another-document.mdx#a-place).

## <a id="steps" />Stappen

1. Kies **Opslaan**.

   <Callout kind="important">
     Wacht even.
   </Callout>

| Kolom      |
| ---------- |
| Cel<br />3 |

<MissingPicture source="media/none.png" alt="Het scherm" />
`);
    const english = read('pages', 'en', 'known-document.mdx');
    // The published description is Dutch: the first paragraph that is a sentence stands for it, and it is no translation.
    expect(english).toContain('title: A document\ndescription: The first sentence. The second, with a link.\n');
    expect(english).not.toContain('translation:');
    expect(english).toContain('address: https://learn.microsoft.com/en-us/partner-center/known-document');
    expect(english).toContain('1. Choose **Save**.');
    expect(english).toContain('alt="The screen"');
    expect(
      documents.map(({ document, pages }) => [
        document,
        pages.map(({ words }) => [words.source, words.page, words.lost]),
      ]),
    ).toEqual([
      ['another-document.md', [[22, 22, []]]],
      [
        'known-document.md',
        [
          [21, 21, []],
          [22, 22, []],
        ],
      ],
    ]);
    expect(documents.map(({ unresolved }) => unresolved.map(({ link, line }) => [link, line]))).toEqual([
      [['known-document#nowhere', 9]],
      // Once in each language.
      [
        ['another-document#a-place', 14],
        ['another-document#a-place', 14],
      ],
    ]);
  });

  test('are taken in another language where that is said', async () => {
    await run('test/fixtures/learn/two-languages/known-document.md', '--locale', 'en');
    expect(globSync('**/*.mdx', { cwd: at('pages') })).toEqual(['en/known-document.mdx']);
  });

  test('a text that reads as another language than its own is reported', async () => {
    const words = 'This text is in English, and the front matter says that it is in Dutch, which it is not. '.repeat(5);
    write('a.md', `---\nms.contentlocale: nl-NL\n---\n# A title\n\n${words}\n`);
    expect((await run(at('a.md'))).stderr).toContain(
      'a.md:1:1: warning: the text reads as “en” and is taken as “nl”; --locale en would change that',
    );
  });
});

test('white space after the marks of the front matter changes nothing', async () => {
  write(
    'docs/a.md',
    '--- \ntitle: Title\nms.date: 09/14/2023 \nms.contentlocale: en-US\n---\t\n# <a name="x"></a>A\n\nWords.\n',
  );
  const { status, documents } = await run(at('docs'));
  expect(status).toBe(0);
  expect(documents[0]?.pages[0]?.words).toEqual({ source: 2, page: 2, lost: [] });
  expect(read('pages', 'en', 'a.mdx')).toContain('date: "2023-09-14"');
});

describe('a page that is there already', () => {
  const change = (text: string) => write('docs/a.md', plain('A', text));

  test('stays as it is where nothing changed, and follows its document where that did', async () => {
    change('One.');
    expect((await run(at('docs'))).documents[0]?.pages[0]?.outcome).toBe('written');
    expect((await run(at('docs'))).documents[0]?.pages[0]?.outcome).toBe('unchanged');
    change('Two.');
    expect((await run(at('docs'))).documents[0]?.pages[0]?.outcome).toBe('written');
    expect(read('pages', 'en', 'a.mdx')).toContain('Two.');
  });

  test.each([
    ['its text', 'One.', 'Mine.'],
    ['its front matter', 'title: A', 'title: My title'],
  ])('is not overwritten when somebody edited %s', async (_, before, after) => {
    change('One.');
    await run(at('docs'));
    const edited = read('pages', 'en', 'a.mdx').replace(before, after);
    write('pages/en/a.mdx', edited);
    expect((await run(at('docs'))).documents[0]?.pages[0]?.outcome).toBe('kept');
    change('Two.');
    const { status, stderr } = await run(at('docs'));
    expect(status).toBe(0);
    expect(stderr).toContain('was edited; the newer page is a.mdx.new beside it');
    expect(read('pages', 'en', 'a.mdx')).toBe(edited);
    expect(read('pages', 'en', 'a.mdx.new')).toContain('Two.');
    expect((await run(at('docs'), '--force')).documents[0]?.pages[0]?.outcome).toBe('written');
    expect(read('pages', 'en', 'a.mdx')).toContain('Two.');
    expect(existsSync(at('pages', 'en', 'a.mdx.new'))).toBe(false);
  });
});

describe('what cannot be imported', () => {
  test.each([
    [
      'broken front matter',
      '---\ntitle: "a\nms.contentlocale: en-US\n---\n# A\n',
      /bad\.md:\d+:\d+: error: the front matter is no YAML/,
    ],
    ['front matter without an end', '---\ntitle: a\n\n# A\n', /bad\.md:1:1: error: the front matter is not ended/],
    ['no language', '---\ntitle: a\n---\n# A\n', /bad\.md:1:1: error: the document names no language/],
    [
      'a language that the site lacks',
      '---\ntitle: a\nms.contentlocale: fr-FR\n---\n# A\n',
      /bad\.md:3:1: error: the site has no pages in “fr-FR”, only in en, nl, sv/,
    ],
    ['no title', '---\nms.contentlocale: en-US\n---\nText.\n', /bad\.md:1:1: error: the document has no title/],
    [
      'no text',
      new Uint8Array([0x23, 0x20, 0x61, 0x0a, 0x62, 0xff, 0x63]),
      /bad\.md:2:2: error: the document is no text in UTF-8/,
    ],
  ])('is named, with the place and the reason, and the others are written: %s', async (_, text, expected) => {
    write('docs/bad.md', text);
    write('docs/good.md', plain('Good', 'See [the other](bad.md#part).'));
    const { status, stderr, documents } = await run(at('docs'));
    expect(status).toBe(1);
    expect(stderr).toMatch(expected);
    expect(documents.map(({ failed }) => failed !== undefined)).toEqual([true, false]);
    // What could not be imported is linked to where it is published.
    expect(read('pages', 'en', 'good.mdx')).toContain('https://learn.microsoft.com/en-us/partner-center/bad#part');
  });

  test('a folder that is included like a file is reported, and the document is written', async () => {
    mkdirSync(at('docs', 'b.md'), { recursive: true });
    write('docs/a.md', plain('A', '[!INCLUDE [x](b.md)]'));
    const { status, documents } = await run(at('docs'));
    expect(status).toBe(0);
    expect(documents[0]?.reported.map(({ reason }) => reason)).toEqual(['“b.md”, which is included, is not there']);
  });

  test('an older document that would become the same page', async () => {
    write('docs/New Name.md', plain('New', undefined, 'ms.date: 02/01/2025\n'));
    write('docs/new-name.md', plain('Old', undefined, 'ms.date: 01/01/2025\n'));
    const { status, stderr } = await run(at('docs'));
    expect(status).toBe(1);
    expect(stderr).toContain(
      'new-name.md:1:1: error: “New Name.md” becomes the same page (en/new-name), and is no older',
    );
    expect(read('pages', 'en', 'new-name.mdx')).toContain('title: New');
  });

  test('a page that cannot be written leaves nothing half-written', async () => {
    write('docs/a.md', plain('A'));
    write('docs/b.md', plain('B'));
    // Where the page should go there is a folder.
    write('pages/en/a.mdx/file', '');
    const { status, stderr } = await run(at('docs'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.md:1:1: .*(EISDIR|ENOTEMPTY|EEXIST)/);
    expect(globSync('**/*', { cwd: at('pages') }).sort()).toEqual([
      'documents.json',
      'en',
      'en/a.mdx',
      'en/a.mdx/file',
      'en/b.mdx',
    ]);
  });

  test('a process that is killed leaves whole pages only', { timeout: 60_000 }, async () => {
    writeDocuments(at('docs'), 40);
    mkdirSync(at('pages', 'en'), { recursive: true });
    const seen = new Promise<void>((resolve) => {
      const watcher = watch(at('pages', 'en'), () => {
        watcher.close();
        resolve();
      });
    });
    const child = spawn(process.execPath, ['scripts/import.ts', at('docs'), '--to', at('pages')], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    await seen;
    child.kill('SIGKILL');
    await ended;
    const left = globSync('**/*', { cwd: at('pages') }).filter(
      (path) => !['en', 'nl', 'media', 'documents.json'].includes(path),
    );
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((path) => !path.endsWith('.mdx') || !isUntouched(read('pages', path)))).toEqual([]);
  });
});

describe('pages whose document is gone', () => {
  /** Imports two documents, of which the second goes afterwards. */
  async function setUp() {
    write('docs/a.md', plain('A'));
    write('docs/b.md', plain('B'));
    write('other/c.md', plain('C'));
    await run(at('docs'), at('other'));
    rmSync(at('docs', 'b.md'));
  }
  const pages = () => globSync('*/*.mdx', { cwd: at('pages') }).sort();

  test('are named, and removed with --prune', async () => {
    await setUp();
    write('pages/en/mine.mdx', 'My own page.\n');
    const first = await run(at('docs'));
    expect(first.stderr).toBe(`${at('pages/en/b.mdx')}: “b.md” is gone; --prune removes the page`);
    expect(pages()).toEqual(['en/a.mdx', 'en/b.mdx', 'en/c.mdx', 'en/mine.mdx']);
    const second = await run(at('docs'), '--prune');
    expect(second.stderr).toBe(`${at('pages/en/b.mdx')}: “b.md” is gone; the page is removed`);
    expect(pages()).toEqual(['en/a.mdx', 'en/c.mdx', 'en/mine.mdx']);
    expect((await run(at('docs'), '--prune')).stderr).toBe('');
  });

  test('stay where somebody edited them, unless that is forced', async () => {
    await setUp();
    write('pages/en/b.mdx', read('pages', 'en', 'b.mdx').replace('Some words.', 'Mine.'));
    const { stderr } = await run(at('docs'), '--prune');
    expect(stderr).toContain('“b.md” is gone; the page was edited, and is kept');
    expect(pages()).toContain('en/b.mdx');
    await run(at('docs'), '--prune', '--force');
    expect(pages()).toEqual(['en/a.mdx', 'en/c.mdx']);
  });

  test('stay where somebody else wrote a page in their place, even if forced', async () => {
    await setUp();
    write('pages/en/b.mdx', '---\ntitle: Mine\n---\n\nMine.\n');
    await run(at('docs'), '--prune', '--force');
    expect(pages()).toContain('en/b.mdx');
  });

  test('are pages only: a list that names another file is not followed', async () => {
    await setUp();
    write('page.mdx', read('pages', 'en', 'b.mdx'));
    write('pages/documents.json', JSON.stringify({ '../page.mdx': { root: at('docs'), document: 'b.md' } }));
    await run(at('docs'), '--prune', '--force');
    expect(existsSync(at('page.mdx'))).toBe(true);
  });

  test('are not those that are now made of a document in another folder', async () => {
    await setUp();
    write('other/b.md', plain('B'));
    await run(at('docs'), at('other'), '--prune');
    expect(pages()).toContain('en/b.mdx');
    await run(at('docs'), '--prune');
    expect(pages()).toContain('en/b.mdx');
  });

  test('are not those of documents that could not be imported this time', async () => {
    await setUp();
    write('docs/b.md', 'Text.\n');
    const { stderr } = await run(at('docs'), '--prune');
    expect(stderr).toContain('b.md:1:1: error:');
    expect(pages()).toContain('en/b.mdx');
  });
});

describe('the groups of the index', () => {
  const groupOf = (slug: string) => /^group: (.*)$/m.exec(read('pages', 'en', `${slug}.mdx`))?.[1];

  test.each([
    ['several parts', ''],
    ['one part that holds them', '- name: All\n  items:\n'],
  ])('are the parts of the table of contents, which has %s', async (_, begin) => {
    const indent = begin === '' ? '' : '  ';
    const contents = [
      '- name: Overview',
      '  href: a.md',
      '- name: Customers',
      '  items:',
      '  - name: B',
      '    href: b.md?view=x#y',
      '  - name: More',
      '    items:',
      '    - name: C',
      '      href: sub/c.md',
      '- name: Orders',
      '  items:',
      '  - href: b.md',
      '  - href: d.md',
    ];
    write('docs/TOC.yml', begin + contents.map((line) => indent + line).join('\n'));
    for (const path of ['a', 'b', 'sub/c', 'd', 'e']) write(`docs/${path}.md`, plain(path));
    expect((await run(at('docs'))).status).toBe(0);
    // The first part that names a document has it; an entry that holds none is no group.
    expect(['a', 'b', 'sub-c', 'd', 'e'].map(groupOf)).toEqual([
      undefined,
      'Customers',
      'Customers',
      'Orders',
      undefined,
    ]);
  });

  test.each(['- name: [', 'text', '- 1\n- items: 2', 'items: &a\n- items: *a'])(
    'are none where the table of contents cannot be read: %j',
    async (contents) => {
      write('docs/TOC.yml', contents);
      write('docs/a.md', plain('A'));
      expect((await run(at('docs'))).status).toBe(0);
      expect(groupOf('a')).toBeUndefined();
    },
  );
});

describe('the command', () => {
  test('says all with line and column, and sums it up by kind', async () => {
    write(
      'docs/a.md',
      plain('A', '![one](one.png)\n\n![two](two.png)\n\n[three](#three)\n\n> [!VIDEO https://example.org]'),
    );
    write('docs/b.md', 'Text.\n');
    const { status, stdout, stderr } = await run(at('docs'));
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'a.md:6:1: warning: the picture “one.png” is not there',
      'a.md:8:1: warning: the picture “two.png” is not there',
      'a.md:10:1: warning: the page “a” has no place called “three”',
      'b.md:1:1: error: the document names no language (ms.contentlocale), and --locale gives none (not imported)',
    ]);
    expect(stdout).toBe(
      'Remarks: 2 picture, 1 video, 1 link, 1 not imported.\n1 document imported, 1 not; 1 page, 1 of them new or changed.',
    );
  });

  test('says only what failed with --quiet', async () => {
    write('docs/a.md', plain('A', '![one](one.png)'));
    write('docs/b.md', 'Text.\n');
    write('docs/c.md', plain('C'));
    await run(at('docs'));
    rmSync(at('docs', 'c.md'));
    const { stdout, stderr } = await run(at('docs'), '--quiet');
    expect(stderr).toMatch(/^b\.md:1:1: error: .*$/);
    expect(stdout).toBe('1 document imported, 1 not; 1 page, 0 of them new or changed.');
  });

  test('links to where --docset says that documents are published', async () => {
    write('docs/a.md', plain('A', 'See [b](b.md) and [c](/azure/c).'));
    await run(at('docs'), '--docset', 'microsoft-365/admin');
    const text = read('pages', 'en', 'a.mdx');
    expect(text).toContain('address: https://learn.microsoft.com/en-us/microsoft-365/admin/a\n');
    expect(text).toContain('[b](https://learn.microsoft.com/en-us/microsoft-365/admin/b)');
    expect(text).toContain('[c](https://learn.microsoft.com/en-us/azure/c)');
  });

  // A process of its own starts slowly on a busy machine.
  test('tells its process how it went', { timeout: 60_000 }, () => {
    const start = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/import.ts', ...args, '--to', at('pages')], { encoding: 'utf8' });
    write('docs/a.md', plain('A'));
    write('bad/b.md', 'Text.\n');
    expect(start(at('docs'))).toMatchObject({
      status: 0,
      stdout: '1 document imported, 0 not; 1 page, 1 of them new or changed.\n',
    });
    const bad = start(at('bad'));
    expect(bad.status).toBe(1);
    expect(bad.stderr).toContain('b.md:1:1:');
  });

  test.each([
    [[]],
    [['no-such-folder']],
    [['test/fixtures/learn', '--locale', 'fr']],
    [['test/fixtures/learn', '--no-such-option']],
    [['test/fixtures/learn', '--docset', '../x y']],
    [['src/i18n']],
  ])('says how it is used, with status 2: %j', async (args) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run import -- <file or folder>');
  });

  test('leaves out what is only included, and says so in the report', async () => {
    const { status, skipped, documents } = await run('test/fixtures/learn/plain');
    expect(status).toBe(0);
    expect(skipped).toEqual(['includes/sentence.md', 'includes/words.md']);
    expect(documents.map(({ document }) => document)).toEqual(['every-construct.md']);
  });

  test('copies the pictures that are there, and reads nothing outside of its folder', async () => {
    cpSync('test/fixtures/learn/plain/images/there.png', at('secret.png'));
    cpSync('test/fixtures/learn/plain/images/there.png', at('docs', 'there.png'));
    write('secret.md', 'secret words');
    write('docs/a.md', plain('A', '![in](there.png) ![out](../secret.png) [!INCLUDE [x](../secret.md)]'));
    await run(at('docs'));
    const text = read('pages', 'en', 'a.mdx');
    expect(text).toMatch(/!\[in\]\(\.\.\/media\/[0-9a-f]{16}\.png\)/);
    expect(text).toContain('<MissingPicture source="../secret.png" alt="out" />');
    expect(text).not.toContain('secret words');
  });
});
