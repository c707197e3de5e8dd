// The service worker: pages work offline, and versions never mix (docs/offline.md).

import { clientsClaim } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { localeIds } from '../../i18n/locales.ts';

declare const self: ServiceWorkerGlobalScope;

/** Injected by the integration (index.ts): a hash of the build, and the files to precache. */
declare const BUILT: {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly revision: string | null }[];
};

const { scope } = self.registration;
const kept = `pages-${BUILT.version}-${scope}`;
const precache = new PrecacheController({
  plugins: [{ cacheWillUpdate: async ({ response }) => ifFile(response) ?? ifWhole(response) }],
});

/** Matches the URLs with a hash in the HTML of a page: its scripts, styles and data files. */
const hashed = /\b(?:_astro\/[\w.-]+\.(?:js|css)|data\/[\w./-]+\.[0-9a-f]{12}\.json)\b/g;
const isHashed = (url: string) => url.startsWith(scope) && /^(?:_astro|data)\//.test(url.slice(scope.length));

const isHtml = ({ headers }: Response) => headers.get('Content-Type')?.startsWith('text/html') === true;
/** Rejects HTML: some hosts answer with a page if a file is missing. */
const ifFile = (response: Response) => (response.ok && !isHtml(response) ? response : null);

/** The cache key of a request: without the fragment, which holds the reader's answers. */
const addressOf = ({ url }: Request) => url.replace(/[?#].*$/s, '');

/** Loads a file with a hash in its URL from any cache, otherwise from the network. Fetched data files are cached. */
async function fileAt(url: string): Promise<Response> {
  // If the cache cannot be read, use the network.
  const known = await caches.match(url, { ignoreVary: true }).catch(() => undefined);
  if (known) return known;
  const response = await fetch(url);
  const copy = url.endsWith('.json') && ifFile(response.clone());
  if (copy) {
    await caches
      .open(kept)
      .then((cache) => cache.put(url, copy))
      .catch(() => undefined);
  }
  return response;
}

/**
 * Returns a page only if it may be cached: all its scripts and styles must be precached by this version, and its data
 * files available. So a cached page always has the files that it was built with.
 */
async function ifWhole(response: Response): Promise<Response | null> {
  if (response.status !== 200 || response.redirected || !isHtml(response)) return null;
  for (const [name] of (await response.clone().text()).matchAll(hashed)) {
    const url = new URL(name, scope).href;
    if (name.endsWith('.json') ? !ifFile(await fileAt(url)) : precache.getCacheKeyForURL(url) === undefined)
      return null;
  }
  return response;
}

/** Precaches a page, unless it is cached already. */
async function keep(address: string): Promise<void> {
  const cache = await caches.open(kept);
  if (await cache.match(address)) return;
  const response = await ifWhole(await fetch(address, { priority: 'low' }));
  if (response) await cache.put(address, response);
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

registerRoute(
  ({ request }) => isHashed(request.url) && !request.headers.has('Range'),
  ({ request }) => fileAt(request.url),
);

registerRoute(
  ({ url }) => url.href === `${scope}icon.svg`,
  async ({ request }) => (await precache.matchPrecache(request)) ?? fetch(request),
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
