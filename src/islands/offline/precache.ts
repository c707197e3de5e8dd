import { fileAt } from '../../i18n/paths.ts';
import { whenIdle } from '../shared/loadJson.ts';

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve());
  });

/** Never resolves where the worker cannot be installed. */
async function registered(): Promise<ServiceWorkerRegistration> {
  await loaded();
  await new Promise<void>((resolve) => whenIdle(resolve));
  await navigator.serviceWorker.register(fileAt('sw.js'));
  return navigator.serviceWorker.ready;
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
  registration ??= registered();
  registration
    .then(({ active, waiting }) => {
      // The page may be newer than the worker that serves it. Each worker caches only pages of its own version.
      for (const worker of [active, waiting]) worker?.postMessage(savesData() ? [own] : [own, ...next]);
    })
    .catch(() => undefined);
}

/** Whether the reader has asked the browser to load little; not every browser can tell. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}
