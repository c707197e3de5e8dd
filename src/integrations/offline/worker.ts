// The service worker: the page that is open keeps working without network, and versions never mix (docs/offline.md).

import { clientsClaim } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { localeIds } from '../../i18n/locales.ts';

declare const self: ServiceWorkerGlobalScope;

/** What the integration (index.ts) says of the build: a hash of all of it, and the files to fetch when the worker is installed. */
declare const BUILT: {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly revision: string | null }[];
};

const { scope } = self.registration;
const kept = `pages-${BUILT.version}-${scope}`;
const precache = new PrecacheController({
  plugins: [{ cacheWillUpdate: async ({ response }) => ifFile(response) ?? ifWhole(response) }],
});

/** The addresses of a page that hold a hash of what they lead to: its scripts and styles, and the data it was built with. */
const hashed = /\b(?:_astro\/[\w.-]+\.(?:js|css)|data\/[\w./-]+\.[0-9a-f]{12}\.json)\b/g;
const isHashed = (url: string) => url.startsWith(scope) && /^(?:_astro|data)\//.test(url.slice(scope.length));

const isHtml = ({ headers }: Response) => headers.get('Content-Type')?.startsWith('text/html') === true;
/** Some hosts answer with a page where a file is gone. */
const ifFile = (response: Response) => (response.ok && !isHtml(response) ? response : null);

/** Never with the fragment, which holds the reader's answers. */
const addressOf = ({ url }: Request) => url.replace(/[?#].*$/s, '');

/** A hashed file, from whichever version has it; a data file that had to be fetched is kept. */
async function fileAt(url: string): Promise<Response> {
  // Where the storage fails, the network does.
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
 * A page that may be kept: only one whose scripts and styles are all those of this version, together with its data. So
 * no page is ever shown without what it names, or with another version's.
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

/** Keeps a page that was not asked for yet, unless it is there. */
async function keep(address: string): Promise<void> {
  const cache = await caches.open(kept);
  if (await cache.match(address)) return;
  const response = await ifWhole(await fetch(address, { priority: 'low' }));
  if (response) await cache.put(address, response);
}

// A new deployment shows at once; what was kept only shows where the network does not answer.
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
  ({ request, event }) => {
    const [response, done] = pages.handleAll({ request, event });
    // A full or blocked storage is no matter of this page.
    done.catch(() => undefined);
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
    // A page that a newer version has kept before it has taken over.
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

/** What an older version has kept goes with it. */
async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('pages-') && name.endsWith(`-${scope}`) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
}

precache.precache([...BUILT.files]);
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
  // The page is asked for while the worker starts. Safari and Firefox had this late.
  if ('navigationPreload' in self.registration) event.waitUntil(self.registration.navigationPreload.enable());
});
// The first worker serves the page that brought it. A later one finds no page of an older version: it has waited for that.
clientsClaim();
