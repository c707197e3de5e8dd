import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importCommand } from '../../../scripts/import.ts';

// What becomes of a page if the importer itself is wrong: here, what writes its MDX.

const writer = vi.hoisted(() => ({ fault: (body: string) => body }));
vi.mock(import('../../../src/learn/mdx.ts'), async (original) => {
  const actual = await original();
  return { ...actual, toMdx: (tree) => writer.fault(actual.toMdx(tree)) };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faulty-test-'));
  mkdirSync(join(folder, 'docs'));
  for (const [name, text] of [
    ['bad', 'The first words and the last.'],
    ['good', 'See [the other](bad.md).'],
  ] as const)
    writeFileSync(join(folder, 'docs', `${name}.md`), `---\nms.contentlocale: en-US\n---\n# A title\n\n${text}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const lines: string[] = [];
  const add = (line: string) => void lines.push(line);
  const command = [join(folder, 'docs'), '--to', join(folder, 'pages'), '--quiet', ...args];
  const status = await importCommand(command, { log: () => undefined, error: add });
  return { status, said: lines.join('\n'), pages: globSync('en/*.mdx', { cwd: join(folder, 'pages') }).sort() };
}

test.each([
  ['lost', (body: string) => body.replace('first ', ''), '1 word: first'],
  ['moved', (body: string) => body.replace('first words', 'words first'), '1 word: first'],
  ['joined', (body: string) => body.replace('first words', 'firstwords and'), '2 words: first words'],
  ['cut short', (body: string) => body.replace('words and the last', 'words'), '3 words: and the last'],
])('a page of which a word was %s is not written, unless that is asked for', async (_, fault, expected) => {
  writer.fault = fault;
  const { status, said, pages } = await run();
  expect(status).toBe(1);
  expect(said).toMatch(/^bad\.md:\d+:\d+: error: the page \(en\) would lack or move/);
  expect(said).toContain(expected);
  expect(pages).toEqual(['en/good.mdx']);
  // Nothing leads to a page that is not there.
  expect(readFileSync(join(folder, 'pages/en/good.mdx'), 'utf8')).toContain('/en-us/partner-center/bad)');
  expect(await run('--allow-loss')).toMatchObject({ status: 1, pages: ['en/bad.mdx', 'en/good.mdx'] });
});

test.each([
  ['an expression', '{globalThis.process.exit()}', 'the expression {globalThis.process.exit()}'],
  ['a statement', '\n\nexport const a = process.exit()', 'the statement'],
  ['a script', '<script>x</script>', 'the element <script>'],
  ['a component', '<Wizard />', 'the element <Wizard>'],
])('a page with %s is not written, even if losses are allowed', async (_, code, expected) => {
  writer.fault = (body) => (body.includes('first') ? `${body.trim()} ${code}\n` : body);
  const { status, said, pages } = await run('--allow-loss');
  expect(status).toBe(1);
  expect(said).toContain(`bad.md:1:1: error: its page would hold ${expected}`);
  expect(said).toContain('which could run (not imported)');
  expect(pages).toEqual(['en/good.mdx']);
});

test('a page that does not compile is not written', async () => {
  writer.fault = (body) => body.replace('first', '<b>first');
  const { said, pages } = await run('--allow-loss');
  expect(said).toContain('bad.md:1:1: error: its page does not compile');
  expect(pages).toEqual(['en/good.mdx']);
});
