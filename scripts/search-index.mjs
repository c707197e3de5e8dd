import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Pagefind names the languages in another order each time; the same build is to be the same bytes. */
const inOrder = (/** @type {Uint8Array} */ entry) => {
  const { languages, ...rest } = JSON.parse(new TextDecoder().decode(entry));
  const sorted = Object.entries(languages).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ ...rest, languages: Object.fromEntries(sorted) });
};

/**
 * Indexes what was built, each language for itself, as the last step of a build. The files are written here and not by
 * Pagefind: on a busy machine its last one was still empty when the indexer ended.
 *
 * @type {import('astro').AstroIntegration}
 */
export const searchIndex = {
  name: 'search-index',
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
};
