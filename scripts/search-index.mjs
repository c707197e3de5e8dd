import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

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
        await writeFile(file, content);
      }
      logger.info(`${pages} pages indexed`);
    },
  },
};
