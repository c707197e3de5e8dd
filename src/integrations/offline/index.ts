import { createHash, type BinaryLike } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { localeIds } from '../../i18n/locales.ts';

/** A file to precache; the revision is `null` if its URL contains a hash of its content. */
interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
  /** The hash of the whole file, as browsers check it: `sha256-` and Base64. */
  readonly integrity: string;
}

function hashOf(...parts: readonly BinaryLike[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}

const integrityOf = (content: BinaryLike) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The files of a build, sorted, with their hashes. */
async function hashesOf(site: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => path !== 'sw.js')
    .sort();
  const hashes = new Map<string, string>();
  for (const path of paths) hashes.set(path, hashOf(await readFile(join(site, path))));
  return hashes;
}

const isHashed = (path: string) => path.startsWith('_astro/') && (path.endsWith('.js') || path.endsWith('.css'));

/** All scripts and styles, the icon, and the offline page of each language. */
function precacheOf(site: string, hashes: ReadonlyMap<string, string>): readonly PrecacheEntry[] {
  const offlinePages = localeIds.map((locale) => `${locale}/offline/`);
  return [...hashes].flatMap(([path, hash]): PrecacheEntry[] => {
    const url =
      isHashed(path) || path === 'icon.svg' ? path : offlinePages.find((page) => path === `${page}index.html`);
    if (url === undefined) return [];
    const revision = isHashed(path) ? null : hash;
    return [{ url, revision, integrity: integrityOf(readFileSync(join(site, path))) }];
  });
}

/**
 * Bundles the service worker (docs/offline.md) after everything else is built. It injects a version, which is a hash of
 * the whole build, and the list of files to precache. Both depend only on the content, so that the worker is
 * reproducible.
 */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const hashes = await hashesOf(site);
      const files = precacheOf(site, hashes);
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
