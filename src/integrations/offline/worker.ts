// The service worker: pages work offline, and versions never mix (docs/offline.md).

import { clientsClaim } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { localeIds } from '../../i18n/locales.ts';
import { hasIntegrity, isFileAt, isHtml, isPageAt } from './checks.ts';

declare const self: ServiceWorkerGlobalScope;

/** Injected by the integration (index.ts): a hash of the build, and the files to precache. */
declare const BUILT: {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly revision: string | null; readonly integrity: string }[];
};

const { scope } = self.registration;
const kept = `pages-${BUILT.version}-${scope}`;

/** How many pages are kept. When there are more, those that were kept the longest ago go. */
const mostPages = 200;

// Files are loaded with their integrity, so that no other bytes are kept.
const precache: PrecacheController = new PrecacheController({
  plugins: [
    {
      // A worker without that check may have kept a bad file, which is then loaded again.
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
        const integrity = precache.getIntegrityForCacheKey(request.url);
        return cachedResponse && integrity !== undefined && (await hasIntegrity(cachedResponse, integrity))
          ? cachedResponse
          : null;
      },
      // The browser's own cache may hold a bad file for a year. It is replaced there, for the next attempt.
      fetchDidFail: async ({ request }) => {
        if (request.cache === 'default') await fetch(new Request(request, { cache: 'reload' })).catch(() => undefined);
      },
    },
  ],
});

/** Matches the URLs with a hash in the HTML of a page: its scripts, styles and data files. */
const hashed = /\b(?:_astro\/[\w.-]+\.(?:js|css)|data\/[\w./-]+\.[0-9a-f]{12}\.json)\b/g;
const isHashed = (url: string) => url.startsWith(scope) && /^(?:_astro|data)\//.test(url.slice(scope.length));

/** The cache key of a request: without the fragment, which holds the reader's answers. */
const addressOf = ({ url }: Request) => url.replace(/[?#].*$/s, '');

/** A sound copy of a file in any cache, of this version or another. */
async function copyOf(url: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const copy = await (await caches.open(name)).match(url, { ignoreVary: true });
    if (copy && (await isFileAt(url, copy))) return copy;
  }
  return undefined;
}

/**
 * Loads a file with a hash in its URL from any cache, otherwise from the network. Fetched data files are cached.
 *
 * @returns `undefined` if the host does not have the file that the URL names
 */
async function fileAt(url: string): Promise<Response | undefined> {
  // If the cache cannot be read, use the network.
  const known = await copyOf(url).catch(() => undefined);
  if (known) return known;
  // The second time past the browser's own cache, which may hold a bad file for a year.
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(url, { cache });
    if (!(await isFileAt(url, response))) continue;
    const copy = response.clone();
    if (url.endsWith('.json'))
      await caches
        .open(kept)
        .then((pages) => pages.put(url, copy))
        .catch(() => undefined);
    return response;
  }
  return undefined;
}

/**
 * Returns a page only if it may be cached: it must be whole and that of its URL, all its scripts and styles precached by
 * this version, and its data files available. So a cached page always has the files that it was built with.
 */
async function ifWhole(response: Response): Promise<Response | null> {
  if (response.status !== 200 || response.redirected || !isHtml(response)) return null;
  const html = await response.clone().text();
  if (!isPageAt(response.url, html)) return null;
  for (const [name] of html.matchAll(hashed)) {
    const url = new URL(name, scope).href;
    if (name.endsWith('.json') ? !(await fileAt(url)) : precache.getCacheKeyForURL(url) === undefined) return null;
  }
  return response;
}

/** Deletes the pages above the limit. A cache lists what it holds in the order in which it was written. */
async function forgetOldest(): Promise<void> {
  const cache = await caches.open(kept);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  await Promise.all(pages.slice(0, -mostPages).map((page) => cache.delete(page)));
}

/** Precaches a page, unless it is cached already. */
async function keep(address: string): Promise<void> {
  const cache = await caches.open(kept);
  if (await cache.match(address)) return;
  const response = await ifWhole(await fetch(address, { priority: 'low' }));
  if (!response) return;
  await cache.put(address, response);
  await forgetOldest();
}

// Network first, so that a new deployment is visible at once; the cache is the fallback.
const pages = new NetworkFirst({
  cacheName: kept,
  networkTimeoutSeconds: 3,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(addressOf(request)),
      cacheWillUpdate: ({ response }) => ifWhole(response),
      cacheDidUpdate: forgetOldest,
    },
  ],
});

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request, event }) => {
    const [answer, done] = pages.handleAll({ request, event });
    // Errors of the cache (full or blocked) must not affect the response.
    done.catch(() => undefined);
    const response = await answer;
    // Without network Firefox preloads an error instead of failing, and Workbox takes it for an answer:
    // https://github.com/GoogleChrome/workbox/issues/3134
    if (response.type === 'error') throw new Error('no network');
    return response;
  },
);

// Files of this version. One that is missing or bad in the cache is loaded again, and put there.
registerRoute(
  ({ request }) => !request.headers.has('Range') && precache.getCacheKeyForURL(request.url) !== undefined,
  async ({ request, url, event }) => {
    const cacheKey = precache.getCacheKeyForURL(request.url) ?? '';
    const params = { integrity: precache.getIntegrityForCacheKey(cacheKey) ?? '' };
    try {
      return await precache.createHandlerBoundToURL(request.url)({ request, url, event, params });
    } catch {
      return fetch(request);
    }
  },
);

registerRoute(
  ({ request }) => isHashed(request.url) && !request.headers.has('Range'),
  async ({ request }) => (await fileAt(request.url)) ?? fetch(request),
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const address = addressOf(request);
  const inAddress = localeIds.find((id) => address.startsWith(`${scope}${id}/`));
  const spoken = navigator.languages.map((language) => localeIds.find((id) => language.startsWith(id)));
  const locale = inAddress ?? spoken.find((id) => id !== undefined) ?? 'en';
  return (
    // Also a newer version that is still waiting may have cached the page.
    (await caches.match(address, { ignoreVary: true })) ??
    (await precache.matchPrecache(`${locale}/offline/`)) ??
    Response.error()
  );
});

self.addEventListener('message', (event) => {
  const addresses: readonly unknown[] = Array.isArray(event.data) ? event.data : [];
  event.waitUntil(
    (async () => {
      for (const address of addresses)
        if (typeof address === 'string' && new URL(address, scope).href.startsWith(scope))
          await keep(new URL(address, scope).href).catch(() => undefined);
    })(),
  );
});

/** Deletes the page caches of older versions. */
async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('pages-') && name.endsWith(`-${scope}`) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
}

precache.precache([...BUILT.files]);
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
  // Lets the browser request the page while the worker starts. Older Safari and Firefox do not support it.
  if ('navigationPreload' in self.registration) event.waitUntil(self.registration.navigationPreload.enable());
});
// Lets the first worker control the page that registered it. Later workers activate only when no old page is open.
clientsClaim();
