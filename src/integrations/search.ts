import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';

const entryFile = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/** Sorts the languages in Pagefind’s entry file, which Pagefind writes in varying order. */
function inOrder(content: Uint8Array): string {
  const entry = entryFile.parse(JSON.parse(new TextDecoder().decode(content)));
  const sorted = Object.entries(entry.languages).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(sorted) });
}

/**
 * Builds the search index of the pages, each language by itself. The files are written here and not by Pagefind: on a
 * busy machine its last file was still empty when the indexer exited.
 */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const { index, errors } = await createIndex();
      if (!index) throw new Error(`no search index: ${errors.join(', ')}`);
      const { page_count: pages } = await index.addDirectory({ path: site });
      const { files } = await index.getFiles();
      await close();
      for (const { path, content } of files) {
        const file = join(site, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, path === 'pagefind-entry.json' ? inOrder(content) : content);
      }
      logger.info(`${pages} pages indexed`);
    },
  },
});
