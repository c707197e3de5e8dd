import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { command, expectNoMore } from './command.ts';

const help = `npm run compress: writes a .br and a .gz beside each text file of dist, for hosts that serve them as they are.

npm run compress -- <folder>    the same for another folder`;

/** Files that fit into one network packet gain nothing from compression. */
const worthwhile = 1000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compress(file: string): Promise<number> {
  const content = await readFile(file);
  const made = [
    ['br', await brotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })],
    ['gz', await zip(content, { level: constants.Z_BEST_COMPRESSION })],
  ] as const;
  for (const [ending, compressed] of made) {
    const isSmaller = content.length > worthwhile && compressed.length < content.length;
    // Remove compressed files of an earlier build.
    await (isSmaller ? writeFile(`${file}.${ending}`, compressed) : rm(`${file}.${ending}`, { force: true }));
  }
  return content.length > worthwhile ? made[0][1].length : content.length;
}

command(import.meta, help, {}, async ({ positionals: [folder = 'dist', ...rest] }) => {
  expectNoMore(rest);
  const files = globSync(`${folder}/**/*.{html,css,js,json,svg,txt,xml,webmanifest}`);
  if (files.length === 0) throw new Error(`There is nothing to compress in ${folder}.`);
  let size = 0;
  // Process a few files at a time: more would fill the memory and not be faster.
  const queue = files.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const file of queue) size += await compress(file);
    }),
  );
  console.log(`${files.length} files, ${(size / 1e6).toFixed(1)} MB with Brotli`);
});
