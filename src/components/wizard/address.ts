import { useSyncExternalStore } from 'react';
import { holdsAnswers } from '../../wizards/fragment.ts';

/** The parts of the address that a wizard reads. */
export interface Address {
  readonly path: string;
  /** With its `#`; empty where it holds no answers. */
  readonly hash: string;
  /** Inside a guidance page, where the path cannot say it: the question that the reader went back to. */
  readonly revisited?: string;
}

const listeners = new Set<() => void>();
let current: Address | undefined;
let moved = false;

function revisited(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('revisited' in state)) return undefined;
  return typeof state.revisited === 'string' ? state.revisited : undefined;
}

function read(): Address {
  // A heading's anchor says nothing of answers, and following one does not lose those that were there.
  if (current && location.hash !== '' && !holdsAnswers(location.hash)) return current;
  const question = revisited();
  return {
    path: location.pathname,
    hash: holdsAnswers(location.hash) ? location.hash : '',
    ...(question !== undefined && { revisited: question }),
  };
}

function refresh(): void {
  const next = read();
  if (next.path === current?.path && next.hash === current.hash && next.revisited === current.revisited) return;
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const onMove = () => {
    moved = true;
    refresh();
  };
  listeners.add(listener);
  window.addEventListener('popstate', onMove);
  window.addEventListener('hashchange', onMove);
  window.addEventListener('pageshow', refresh);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', onMove);
    window.removeEventListener('hashchange', onMove);
    window.removeEventListener('pageshow', refresh);
  };
}

/** The address, and every change of it; `undefined` on the server and for the first render, which has to equal it. */
export function useAddress(): Address | undefined {
  return useSyncExternalStore<Address | undefined>(
    subscribe,
    () => (current ??= read()),
    () => undefined,
  );
}

/** Goes to another question without loading a page. @param url an address of this site, or only a fragment */
export function stepTo(url: string, question?: string): void {
  history.pushState(question === undefined ? null : { revisited: question }, '', url);
  moved = true;
  refresh();
}

/** Whether the reader has gone anywhere since the page was loaded: only then may the focus move. */
export const hasMoved = (): boolean => moved;
