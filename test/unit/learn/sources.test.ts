import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourcesCommand } from '../../../scripts/sources.ts';
import { foundElsewhere, statusOf, wordDiff } from '../../../src/learn/compare.ts';
import { findDocuments } from '../../../src/learn/files.ts';
import { hashOf, lineOf, passageAt, quotationsOf, type Place } from '../../../src/learn/passages.ts';
import { newestEdition, readAll, editionDated, type Reading } from '../../../src/learn/reading.ts';
import { keysOf } from '../../../src/program/keys.ts';
import { pinOf, unpinned } from '../../../src/program/pins.ts';
import { passages, type Passage } from '../../../src/program/sources.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Reads a document of these sections, below its first heading. */
function reading(markdown: string): Reading {
  write('a.md', `---\nms.contentlocale: en-US\n---\n# <a name="top"></a>Top\n\n${markdown}\n`);
  const [only] = readAll(findDocuments(folder).documents, new Map()).readings;
  if (!only) throw new Error('nothing was read');
  return only;
}

const textAt = (markdown: string, place: Place) => passageAt(reading(markdown).sections, place)?.join(' ');

const scenarios = `## <a name="s"></a>Samples

Some words.

**Sample scenario 1:** What if?

It is so.

- and so

**Sample scenario 10:** What else?

Not so.

### <a name="after"></a>After

Later.`;

describe('a passage', () => {
  test.each<[string, Place, string | undefined]>([
    ['ends at the next heading, of any level', { anchor: 'after' }, 'Later.'],
    ['is what stands under the first heading', { anchor: 'top' }, ''],
    [
      'goes on to the end where all of it is cited',
      { anchor: 's', isWhole: true },
      'Some words. Sample scenario 1: What if? It is so. and so Sample scenario 10: What else? Not so. After Later.',
    ],
    [
      'is a paragraph up to the next of its kind',
      { anchor: 's', item: 'Sample scenario 1' },
      'Sample scenario 1: What if? It is so. and so',
    ],
    [
      'is the last of its kind up to the next heading',
      { anchor: 's', item: 'Sample scenario 10' },
      'Sample scenario 10: What else? Not so.',
    ],
    ['is not there under another anchor', { anchor: 'none' }, undefined],
    ['is not there by another name', { anchor: 's', item: 'Sample scenario 2' }, undefined],
  ])('%s', (_, place, expected) => {
    expect(textAt(scenarios, place)).toBe(expected);
  });

  test('is a row of a table, or an alert', () => {
    const markdown =
      '## <a name="t"></a>T\n\n| A | B |\n|---|---|\n| **MPN** | one |\n| **MPN ID** | two<br>three |\n\n> [!IMPORTANT]\n> Mind.';
    expect(textAt(markdown, { anchor: 't', item: 'MPN ID' })).toBe('MPN ID two three');
    expect(textAt(markdown, { anchor: 't', item: 'Important' })).toBe('Mind.');
  });
});

test('the line of an alert is known', () => {
  expect(
    lineOf(reading('## <a name="t"></a>T\n\n> [!IMPORTANT]\n> Mind.').sections, { anchor: 't', item: 'Important' }),
  ).toBe(8);
});

test('a passage in a zone is found like any other', () => {
  expect(textAt(':::zone pivot="x"\n\n## <a name="z"></a>Z\n\nWords.\n\n:::zone-end', { anchor: 'z' })).toBe('Words.');
});

describe('a passage in a copy of a page, which quotes it', () => {
  const copy =
    'Ours.\n\n> One thing.\n>\n> - A point\n> - Another point\n\n## <a name="o"></a>Our heading\n\nOther words.\n\n> Another thing.';
  const quoted = (item?: string) =>
    passageAt(quotationsOf(reading(copy).sections, 'there'), { anchor: 'there', item })?.join(' ');

  test.each([
    ['One thing', 'One thing.'],
    ['Another point', 'Another point'],
    ['Another thing', 'Another thing.'],
    ['Other words', undefined],
    [undefined, 'One thing. A point Another point Another thing.'],
  ])('%s', (item, expected) => {
    expect(quoted(item)).toBe(expected);
  });
});

describe('a passage in a newer copy', () => {
  const pin = hashOf(['The', 'words', 'are', 'so.']);
  const standing = (markdown: string) => statusOf(reading(markdown), { anchor: 'p' }, pin);

  test.each([
    ['space and markup are other', '## <a name="p"></a>P\n\nThe **words**\nare  [so](x.md) .'],
    ['its heading is other', '## <a name="p"></a>Another title\n\nThe words are so.'],
    ['a picture came to it', '## <a name="p"></a>P\n\nThe words are so.\n\n![En bild](x.png)'],
  ])('is unchanged where only %s', (_, markdown) => {
    expect(standing(markdown)).toEqual({ kind: 'unchanged' });
  });

  test('is changed by one word', () => {
    expect(standing('## <a name="p"></a>P\n\nThe words were so.')).toEqual({
      kind: 'changed',
      words: ['The', 'words', 'were', 'so.'],
    });
  });

  test('is unchanged where only its apostrophes are other', () => {
    const old = hashOf(['the', 'customer’s', 'own']);
    expect(statusOf(reading('## <a name="p"></a>P\n\nthe customer\'s own'), { anchor: 'p' }, old).kind).toBe(
      'unchanged',
    );
  });

  test.each([
    [
      'spelling',
      'manage their subscription(s) by Mult-channel support',
      'manage their subscriptions by Multi-channel support.',
    ],
    ['changed', 'a partner can sell', 'a partner cannot sell'],
    ['changed', 'must be eligible', 'must be ineligible'],
    ['changed', 'at least USD300000 of revenue', 'at least USD400000 of revenue'],
    ['changed', 'it is typical of them', 'it is atypical of them'],
  ])('is of kind “%s”, with the words as they were: %s, %s', (kind, before, after) => {
    const words = before.split(' ');
    const now = reading(`## <a name="p"></a>P\n\n${after}`);
    expect(statusOf(now, { anchor: 'p' }, hashOf(words), words).kind).toBe(kind);
  });

  test('is found under a heading that was reworded, by its words or by the heading', () => {
    const now = reading('## <a name="verify-the-p"></a>P\n\nThe words are not so.');
    const expected = { kind: 'changed', words: ['The', 'words', 'are', 'not', 'so.'], anchor: 'verify-the-p' };
    expect(statusOf(now, { anchor: 'q' }, pin, ['The', 'words', 'are', 'so.'])).toEqual(expected);
    expect(statusOf(now, { anchor: 'the-p' }, pin)).toEqual(expected);
  });

  test('is found in another document, as a row of a table', () => {
    const other = reading('## <a name="verify-requirements"></a>V\n\n| A | B |\n|---|---|\n| Support | Two plans |');
    const place = { anchor: 'requirements', item: 'Support' };
    const at = { anchor: 'verify-requirements', file: other.file };
    expect(foundElsewhere([other], place, pin, undefined)).toEqual({
      kind: 'changed',
      words: ['Support', 'Two', 'plans'],
      ...at,
    });
    const same = hashOf(['Support', 'Two', 'plans']);
    expect(foundElsewhere([other], place, same, undefined)).toEqual({ kind: 'moved', ...at });
  });

  test('is moved where another heading has it', () => {
    expect(standing('## <a name="q"></a>Q\n\nThe words are so.')).toEqual({ kind: 'moved', anchor: 'q' });
  });

  test('is gone where neither its place nor its words are there', () => {
    expect(standing('## <a name="q"></a>Q\n\nOther words.')).toEqual({ kind: 'gone' });
  });
});

test('a change is shown word by word', () => {
  expect(wordDiff('a partner can sell in its region'.split(' '), 'a partner may sell in its region'.split(' '))).toBe(
    'a partner [-can-] {+may+} sell in its region',
  );
});

describe('the copy of a document', () => {
  const document = (date: string, text: string) =>
    `---\nms.date: ${date}\n---\n# <a name="known"></a>Title\n\n${text}\n`;

  test('is the newest, but for one that is cited as another document; it is known by its first heading too', () => {
    write('000_older.md', document('01/02/2020', 'Old.'));
    write('001_newer.md', document('03/04/2021', 'New.'));
    const { readings } = readAll(findDocuments(folder).documents, new Map([['known', 'slug']]));
    const newest = (written: string, ...cited: string[]) =>
      newestEdition(readings, 'slug', written, new Set(cited))?.file;
    expect(newest('2020-01-02', '2020-01-02')).toMatch(/001_newer/);
    expect(newest('2020-01-02', '2020-01-02', '2021-03-04')).toMatch(/000_older/);
    expect(newest('2019-01-01', '2020-01-02', '2021-03-04')).toMatch(/001_newer/);
    expect(newestEdition(readings, 'other', '2020-01-02', new Set())).toBeUndefined();
    expect(editionDated(readings, 'slug', '2020-01-02')?.file).toMatch(/000_older/);
    expect(editionDated(readings, 'slug', '2019-01-01')).toBeUndefined();
  });

  test('is compared in English only: that of a bilingual one counts', () => {
    write('dutch.md', `# Titel\n\n${'Dit is een tekst in het Nederlands, en niet in het Engels. '.repeat(10)}`);
    write('both.md', '# <a name="b"></a>x\n\n<span>Een</span><span class="sxs-lookup"><span>One</span></span>');
    const { readings, unread } = readAll(findDocuments(folder).documents, new Map());
    expect(unread.map(({ reason }) => reason)).toEqual(['its text is in “nl”, and the passages were read in English']);
    expect(readings.map(({ sections }) => passageAt(sections, { anchor: 'b' }))).toEqual([['One']]);
  });
});

describe('what the rules rest on', () => {
  test('is found by a few first words, and does not repeat the document', () => {
    const long = keysOf(passages).filter((id) => {
      const passage: Passage = passages[id];
      return (passage.item?.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0) > 6;
    });
    // Two rows begin with the same eight words.
    expect(long).toEqual(['reauthorisation-2025']);
  });

  test('is pinned, every passage', () => {
    expect(unpinned()).toEqual([]);
    for (const id of keysOf(passages)) expect(pinOf(id), id).toMatch(/^sha256-[\w+/]{43}=$/);
  });

  test('a citation of a place that nobody read fails the build', () => {
    expect(
      unpinned([...keysOf(passages).map((id) => passages[id]), { document: 'D3', anchor: 'no-such-place' }]),
    ).toEqual(['D3#no-such-place is cited, and not pinned']);
    expect(
      unpinned(
        keysOf(passages)
          .filter((id) => id !== 'scenario-7')
          .map((id) => passages[id]),
      ),
    ).toEqual(['D3#supported-partner-transactions-in-the-csp-program (Sample scenario 7) is pinned, and not cited']);
  });
});

describe('npm run sources', () => {
  /** Runs the command in this process. */
  async function run(...args: string[]) {
    const lines: Record<'log' | 'error', string[]> = { log: [], error: [] };
    const status = await sourcesCommand(args, {
      log: (line) => lines.log.push(line),
      error: (line) => lines.error.push(line),
    });
    return { status, stdout: lines.log.join('\n'), stderr: lines.error.join('\n') };
  }

  // A process of its own starts slowly on a busy machine.
  test('tells its process how it went', { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/sources.ts', 'look'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run sources -- check <folder>');
  });

  test.each([
    [[]],
    [['check']],
    [['look', 'src']],
    [['check', 'no-such-folder']],
    [['check', 'src', '--so']],
    [['check', 'src', '--diff']],
    [['check', 'src', '--format', 'pdf']],
  ])('says how it is used, with status 2: %j', async (args) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run sources -- check <folder>');
  });

  test('names the rules whose passages changed, and shows the words', async () => {
    const document = (may: string) => `---
ms.date: 01/01/2027
---
# <a name="learn-how-partners-can-work-with-other-partners-in-the-csp-program"></a>Partners

## <a name="supported-partner-transactions-in-the-csp-program"></a>Transactions

**Sample scenario 7:** What if it is elsewhere?

A partner ${may} sell there.
`;
    write('old/partners.md', document('cannot'));
    write('new/partners.md', document('can'));
    const { status, stdout } = await run('check', join(folder, 'new'), '--against', join(folder, 'old'), '--diff');
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    const line = (rule: string) => lines.find((text) => text.startsWith(`  ${rule}: `)) ?? '';
    expect(line('s7-different-regions')).toContain('(Sample scenario 7) changed');
    expect(line('s5-own-company')).toContain('(Sample scenario 5) gone');
    expect(line('E5')).toContain('not there: C-program-requirements');
    expect(stdout).toContain('A partner [-cannot-] {+can+} sell there.');
  });

  test('finds the documents in the root of a repository, says where passages are, and writes a report', async () => {
    write(
      'docs/partner-center/csp-supported-partner-relationships.md',
      '---\nms.date: 01/01/2027\n---\n# Partners\n\n## Types of partner relationships in the CSP program\n\nOther words.\n',
    );
    const { status, stdout } = await run('check', folder, '--format', 'md');
    expect(status).toBe(1);
    expect(stdout).toContain(
      '| D3#types-of-partner-relationships-in-the-csp-program | changed | csp-supported-partner-relationships.md:6 |',
    );
  });

  test('tells what is missing from what changed by its status', async () => {
    write('other.md', '# Other\n\nWords.\n');
    expect((await run('check', folder)).status).toBe(3);
  });

  test('records nothing where a passage cannot be found', async () => {
    const before = readFileSync('src/program/pins.json', 'utf8');
    // The document of the day that was read, without its sections.
    write(
      'partners.md',
      '---\nms.date: 05/12/2020\n---\n# <a name="learn-how-partners-can-work-with-other-partners-in-the-csp-program"></a>Partners\n\nText.\n',
    );
    const { status, stderr } = await run('pin', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('(Sample scenario 7): partners.md has no such place');
    expect(stderr).toContain('Nothing was recorded.');
    expect(readFileSync('src/program/pins.json', 'utf8')).toBe(before);
  });
});
