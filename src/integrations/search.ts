import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';
import { searchFolder, segmentOf } from '../i18n/place.ts';
import { editionIds, firstEdition, type EditionId } from '../program/editions.ts';

const entryFile = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/** Sorts the languages in Pagefind’s entry file, which Pagefind writes in varying order. */
function inOrder(content: Uint8Array): string {
  const entry = entryFile.parse(JSON.parse(new TextDecoder().decode(content)));
  const sorted = Object.entries(entry.languages).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(sorted) });
}

/** Pages that every edition has, behind the language. */
const everywhere: readonly string[] = ['imported'];

/** Whether an edition has a page. @param page its path in the build folder */
function isUnder(edition: EditionId, page: string): boolean {
  const [, ...segments] = page.split(sep);
  const own = editionIds.find((id) => segmentOf(id) === segments[0]) ?? firstEdition;
  return own === edition || everywhere.some((folder) => folder === segments[0]);
}

/** Indexes the pages of an edition. @returns how many there are */
async function indexEdition(site: string, edition: EditionId): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`no search index: ${errors.join(', ')}`);
  const pages = globSync('**/*.html', { cwd: site })
    .filter((page) => isUnder(edition, page))
    .sort();
  for (const page of pages)
    await index.addHTMLFile({
      sourcePath: page.replaceAll(sep, '/'),
      content: await readFile(join(site, page), 'utf8'),
    });
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    const file = join(site, searchFolder(edition), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path === 'pagefind-entry.json' ? inOrder(content) : content);
  }
  return pages.length;
}

/**
 * Builds the search index of the pages of each edition, each language by itself. An edition has an index of its own and is no filter
 * of one, whose values Pagefind writes in varying order. The files are written here and not by Pagefind: on a busy machine its last
 * file was still empty when the indexer exited.
 */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      for (const edition of editionIds) logger.info(`${edition}: ${await indexEdition(site, edition)} pages indexed`);
      await close();
    },
  },
});
