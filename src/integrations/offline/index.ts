import { createHash, type BinaryLike } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { localeIds } from '../../i18n/locales.ts';

/** A file for the worker to precache; without a revision where its URL changes with its content. */
interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

function hashOf(...parts: readonly BinaryLike[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** The files of a build in order, each with its hash. */
async function hashesOf(site: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll(sep, '/'))
    // The search index is the pages once more, and Pagefind writes parts of it in any order.
    .filter((path) => !path.startsWith('pagefind/') && path !== 'sw.js')
    .sort();
  const hashes = new Map<string, string>();
  for (const path of paths) hashes.set(path, hashOf(await readFile(join(site, path))));
  return hashes;
}

const isHashed = (path: string) => path.startsWith('_astro/') && (path.endsWith('.js') || path.endsWith('.css'));

/** All scripts and styles, the icon that every page names, and in each language the page that says that there is no network. */
function precacheOf(hashes: ReadonlyMap<string, string>): readonly PrecacheEntry[] {
  const offlinePages = localeIds.map((locale) => `${locale}/offline/`);
  return [...hashes].flatMap(([path, revision]): PrecacheEntry[] => {
    if (isHashed(path)) return [{ url: path, revision: null }];
    const url = path === 'icon.svg' ? path : offlinePages.find((page) => path === `${page}index.html`);
    return url === undefined ? [] : [{ url, revision }];
  });
}

/**
 * Bundles the service worker (docs/offline.md) once everything else is built. It is told a version, which is a hash of the
 * whole build, and what to precache. Both follow from the content alone, so that the same site gets the same worker.
 */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const hashes = await hashesOf(site);
      const files = precacheOf(hashes);
      await build({
        entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
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
      logger.info(`${files.length} files to precache`);
    },
  },
});
