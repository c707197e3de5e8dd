import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

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
export const isOfVersionB = (url: string): boolean => /(_version-b\.\w+|\.bbbb[0-9a-f]{8}\.json)$/.test(url);

/** Version b: every page is marked as such, and every hash in a file name differs. */
function changed(text: string): string {
  return scripts
    .reduce((all, name) => all.replaceAll(name, name.replace(/\.(\w+)$/, `${mark}.$1`)), text)
    .replace(/\.[0-9a-f]{4}([0-9a-f]{8}\.json)/g, '.bbbb$1')
    .replace(/(version|revision):"/g, '$1:"b')
    .replace('</main>', '<p>Version b</p></main>');
}

/** The built file that a file of version b was made from; `undefined` if the path is one of version a. */
function originOf(path: string): string | undefined {
  if (path.startsWith('/_astro/')) return isOfVersionB(path) ? path.replace(mark, '') : undefined;
  const [, name = '', hash] = /^(\/data\/.+\.)bbbb([0-9a-f]{8}\.json)$/.exec(path) ?? [];
  if (hash === undefined) return path.startsWith('/data/') ? undefined : path;
  const folder = name.slice(0, name.lastIndexOf('/'));
  return readdirSync(`dist${folder}`)
    .map((file) => `${folder}/${file}`)
    .find((file) => file.startsWith(name) && file.endsWith(hash));
}

/** Serves `dist`. */
export async function startHost(): Promise<Host> {
  const state = {
    isDown: false,
    version: 'a' as Host['version'],
    instead: new Map<string, string | undefined>(),
    delays: new Map<string, number>(),
    asked: new Set<string>(),
  };
  const read = (path: string): string | Buffer | undefined => {
    if (state.instead.has(path)) return state.instead.get(path);
    const origin = state.version === 'a' ? path : originOf(path);
    try {
      const content = readFileSync(join('dist', origin ?? '?'));
      return state.version === 'b' && /\.(html|js|css)$/.test(path) ? changed(String(content)) : content;
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
        'Cache-Control': 'no-cache',
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
