import { createHash } from 'node:crypto';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { caching } from '../../src/integrations/headers/headers.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** A local server for the built site that can go down and to which a new version can be deployed. */
export interface Host {
  readonly url: string;
  isDown: boolean;
  version: 'a' | 'b';
  /** Files to serve instead of the built ones, by path; `undefined` for a missing file. */
  readonly instead: Map<string, string | undefined>;
  /** What is served instead of a file the next time that it is asked for, by path. */
  readonly once: Map<string, string>;
  /** Whether files with a hash in their URL may be cached for a year, as the site's own headers say. */
  isCached: boolean;
  /** How late files are answered, in milliseconds, by what their path begins with. */
  readonly delays: Map<string, number>;
  /** The requested paths. */
  readonly asked: Set<string>;
  readonly close: () => Promise<void>;
}

const scripts = readdirSync('dist/_astro');

/** What the names of version b end with, long enough that no hash ends like that by chance. */
const mark = '_version-b';

/** Whether a hashed file is one of version b. @param url its path or URL */
export const isOfVersionB = (url: string): boolean =>
  url.includes(`${mark}.`) || [...hashesOfB.values()].some((hash) => url.endsWith(`.${hash}.json`));

const sha256 = (content: string | Buffer) => createHash('sha256').update(content);
const integrityOf = (content: string | Buffer) => `sha256-${sha256(content).digest('base64')}`;

/** A data file of version b ends with one more line, so that its hash is another. */
const dataOfB = (file: string) => `${readFileSync(file, 'utf8')}\n`;

/** The hashes in the names of the data files: those of version b by those of version a. */
const hashesOfB = new Map(
  globSync('dist/data/**/*.json').map((file) => [
    file.slice(-17, -5),
    sha256(dataOfB(file)).digest('hex').slice(0, 12),
  ]),
);

/** Version b: every page is marked as such, and every hash in a file name differs. */
function changed(text: string): string {
  return scripts
    .reduce((all, name) => all.replaceAll(name, name.replace(/\.(\w+)$/, `${mark}.$1`)), text)
    .replace(/(?<=\.)[0-9a-f]{12}(?=\.json)/g, (hash) => hashesOfB.get(hash) ?? hash)
    .replace(/(version|revision):"/g, '$1:"b')
    .replace('</main>', '<p>Version b</p></main>');
}

/** The worker of version b: what it precaches has the integrity of version b. */
function changedWorker(text: string): string {
  const files = [...scripts.map((name) => `_astro/${name}`), ...globSync('*/offline/index.html', { cwd: 'dist' })];
  return files.reduce((all, file) => {
    const content = readFileSync(`dist/${file}`, 'utf8');
    return all.replaceAll(integrityOf(content), integrityOf(changed(content)));
  }, changed(text));
}

/** The built file that a file of version b was made from; `undefined` if the path is one of version a. */
function originOf(path: string): string | undefined {
  if (path.startsWith('/_astro/')) return isOfVersionB(path) ? path.replace(mark, '') : undefined;
  if (!path.startsWith('/data/')) return path;
  const [hash] = [...hashesOfB].find(([, ofB]) => path.endsWith(`.${ofB}.json`)) ?? [];
  return hash === undefined ? undefined : `${path.slice(0, -17)}${hash}.json`;
}

/** Serves `dist`. */
export async function startHost(): Promise<Host> {
  const state = {
    isDown: false,
    version: 'a' as Host['version'],
    instead: new Map<string, string | undefined>(),
    once: new Map<string, string>(),
    isCached: false,
    delays: new Map<string, number>(),
    asked: new Set<string>(),
  };
  const read = (path: string): string | Buffer | undefined => {
    const next = state.once.get(path);
    if (next !== undefined) {
      state.once.delete(path);
      return next;
    }
    if (state.instead.has(path)) return state.instead.get(path);
    const origin = state.version === 'a' ? path : originOf(path);
    try {
      const file = join('dist', origin ?? '?');
      const content = readFileSync(file);
      if (state.version === 'a') return content;
      if (path === '/sw.js') return changedWorker(String(content));
      if (path.startsWith('/data/')) return dataOfB(file);
      return /\.(html|js|css)$/.test(path) ? changed(String(content)) : content;
    } catch {
      return undefined;
    }
  };
  const server = createServer((request, response) => {
    if (state.isDown) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    state.asked.add(path);
    const content = read(path);
    const [, delay = 0] = [...state.delays].find(([start]) => path.startsWith(start)) ?? [];
    setTimeout(() => {
      response.writeHead(content === undefined ? 404 : 200, {
        'Content-Type': types[path.replace(/^.*\./, '')] ?? 'application/octet-stream',
        'Cache-Control': state.isCached && /^\/(_astro|data)\//.test(path) ? caching.hashed : caching.other,
      });
      response.end(content);
    }, delay);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://localhost:${String(port)}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
