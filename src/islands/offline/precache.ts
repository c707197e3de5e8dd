import { fileAt } from '../../i18n/paths.ts';
import { whenIdle } from '../shared/loadJson.ts';

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve());
  });

/** The pages that were asked for last. */
let last: readonly string[] = [];

/** Asks every worker: the page may be newer than the one that serves it. Each caches only pages of its own version. */
function ask({ active, waiting }: ServiceWorkerRegistration, addresses: readonly string[]): void {
  for (const worker of [active, waiting]) worker?.postMessage(addresses);
}

/** Never resolves where the worker cannot be installed. */
async function registered(): Promise<ServiceWorkerRegistration> {
  await loaded();
  await new Promise<void>((resolve) => whenIdle(resolve));
  await navigator.serviceWorker.register(fileAt('sw.js'));
  const registration = await navigator.serviceWorker.ready;
  const askInstalled = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') ask(registration, last);
    });
  };
  // The browser looks for a new version when a page has been loaded, and has it only after that.
  askInstalled();
  registration.addEventListener('updatefound', askInstalled);
  // While the page was kept aside, a new version may have taken over and deleted the pages of the old one.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) ask(registration, last);
  });
  return registration;
}

let registration: Promise<ServiceWorkerRegistration> | undefined;

/**
 * Caches pages for when the network goes, once the page that is open is idle. Without a service worker (switched off, blocked,
 * no storage left) nothing happens, and the reader is not told.
 *
 * @param own the path of the page that is open
 * @param next URLs to which the reader may go from it; not fetched for a reader who saves data
 */
export function precache(own: string, next: readonly string[] = []): void {
  if (import.meta.env.DEV) return;
  const addresses = savesData() ? [own] : [own, ...next];
  last = addresses;
  registration ??= registered();
  registration.then((known) => ask(known, addresses)).catch(() => undefined);
}

/** Whether the reader has asked the browser to load little; not every browser can tell. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}
