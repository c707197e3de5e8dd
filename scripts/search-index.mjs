import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/**
 * Indexes what was built, each language for itself, as the last step of a build.
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
      await index.writeFiles({ outputPath: `${site}/pagefind` });
      await close();
      logger.info(`${pages} pages indexed`);
    },
  },
};
