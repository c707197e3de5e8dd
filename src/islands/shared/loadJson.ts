const files = new Map<string, Promise<unknown>>();

async function fetched(url: string, cache: RequestCache): Promise<unknown> {
  const answer = await fetch(url, { cache });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const content: unknown = await answer.json();
  return content;
}

/**
 * Loads a JSON file of this site, once; one that could not be loaded is tried again when it is next asked for. The second
 * attempt goes past the browser's own cache, which may hold a bad copy for a year.
 */
export function load(url: string): Promise<unknown> {
  const known = files.get(url);
  if (known) return known;
  const loading = fetched(url, 'default').catch(() => fetched(url, 'reload'));
  files.set(url, loading);
  loading.catch(() => files.delete(url));
  return loading;
}

/** Calls back when the page has nothing else to do. @returns what takes it back */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
