import { useSyncExternalStore } from 'react';
import { holdsAnswers } from '../../wizards/fragment.ts';

/** The parts of the address that a wizard reads. */
export interface Address {
  readonly path: string;
  /** With its `#`; empty where it holds no answers. */
  readonly hash: string;
  /** Inside a guidance page, where the path cannot say it: the question that the reader went back to. */
  readonly revisited?: string;
  /** What was typed into fields, by their names: it stays with the entry of the history, and enters no address. */
  readonly typed: Typed;
}

export type Typed = Readonly<Record<string, string>>;

const listeners = new Set<() => void>();
let current: Address | undefined;
let moved = false;

/** What the entry of the history holds. It may be older than this version of the site, so nothing of it is taken for granted. */
function entry(): Pick<Address, 'revisited' | 'typed'> {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return { typed: {} };
  const typed = 'typed' in state && typeof state.typed === 'object' && state.typed !== null ? state.typed : {};
  const texts = Object.entries(typed).filter((field): field is [string, string] => typeof field[1] === 'string');
  return {
    typed: Object.fromEntries(texts),
    ...('revisited' in state && typeof state.revisited === 'string' && { revisited: state.revisited }),
  };
}

function read(): Address {
  // A heading's anchor says nothing of answers, and following one does not lose those that were there.
  if (current && location.hash !== '' && !holdsAnswers(location.hash)) return current;
  return { path: location.pathname, hash: holdsAnswers(location.hash) ? location.hash : '', ...entry() };
}

function refresh(): void {
  const next = read();
  if (JSON.stringify(next) === JSON.stringify(current)) return;
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
  history.pushState({ typed: entry().typed, ...(question !== undefined && { revisited: question }) }, '', url);
  moved = true;
  refresh();
}

/** Changes the address of the page that is open, which stays one step of the history. */
export function changeTo(url: string): void {
  history.replaceState(entry(), '', url);
  refresh();
}

/** Keeps what was typed, so that a reload or a step back does not lose it. */
export function keepTyped(typed: Typed): void {
  history.replaceState({ ...entry(), typed: { ...entry().typed, ...typed } }, '');
  refresh();
}

/** Whether the reader has gone anywhere since the page was loaded: only then may the focus move. */
export const hasMoved = (): boolean => moved;
