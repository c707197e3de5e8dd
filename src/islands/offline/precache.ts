import { fileAt } from '../../i18n/paths.ts';
import { whenIdle } from '../shared/loadJson.ts';

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve());
  });

/** Waits for ever where the worker cannot be installed. */
async function registered(): Promise<ServiceWorkerRegistration> {
  await loaded();
  await new Promise<void>((resolve) => whenIdle(resolve));
  await navigator.serviceWorker.register(fileAt('sw.js'));
  return navigator.serviceWorker.ready;
}

let registration: Promise<ServiceWorkerRegistration> | undefined;

/**
 * Lets pages open without network from now on, once the page that is open has nothing else to do. Without a worker
 * (switched off, blocked, no room) nothing happens, and nothing is said.
 *
 * @param own the page that is open
 * @param next where the reader may go from it; not fetched for whoever saves data
 */
export function keep(own: string, next: readonly string[] = []): void {
  if (import.meta.env.DEV) return;
  registration ??= registered();
  registration
    .then(({ active, waiting }) => {
      // The page may be newer than the worker that serves it. Each keeps only pages of its own version.
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
