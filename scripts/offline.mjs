import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const hashOf = (/** @type {import('node:crypto').BinaryLike[]} */ ...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
};

/**
 * Makes the service worker (`src/integrations/offline`) when everything else is built: it names the build by a hash of all of it, and
 * lists what it fetches when it is installed. Nothing in it but content, so that the same site gives the same worker.
 *
 * @type {import('astro').AstroIntegration}
 */
export const offline = {
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const entries = await readdir(site, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(site, join(parentPath, name)))
        // The search index is the pages once more, and Pagefind writes parts of it in any order.
        .filter((path) => !path.startsWith('pagefind/') && path !== 'sw.js')
        .sort();
      const hashes = new Map();
      for (const path of paths) hashes.set(path, hashOf(await readFile(join(site, path))));
      const files = paths.flatMap((path) => {
        if (/^_astro\/.+\.(js|css)$/.test(path)) return [{ url: path, revision: null }];
        // The icon, which every page names, and the page of each language that says that there is no network.
        const [url] = /^(?:icon\.svg$|[a-z]+\/offline\/(?=index\.html$))/.exec(path) ?? [];
        return url ? [{ url, revision: hashes.get(path) }] : [];
      });
      await build({
        entryPoints: [fileURLToPath(new URL('../src/integrations/offline/worker.ts', import.meta.url))],
        outfile: join(site, 'sw.js'),
        bundle: true,
        minify: true,
        target: 'es2022',
        legalComments: 'none',
        logLevel: 'warning',
        define: {
          'process.env.NODE_ENV': '"production"',
          BUILT: JSON.stringify({ version: hashOf(...[...hashes].flat()), files }),
        },
      });
      logger.info(`${files.length} files are fetched ahead`);
    },
  },
};
