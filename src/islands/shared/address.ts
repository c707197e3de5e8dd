import { useLayoutEffect, useState } from 'react';
import { holdsAnswers } from '../../wizards/fragment.ts';
import { readEntry, type Entry, type Typed } from './historyState.ts';

/** The parts of the address that a wizard reads. */
export interface Address extends Entry {
  readonly path: string;
  /** With its `#`; empty where it holds no answers. */
  readonly hash: string;
}

/** How the reader came to what is shown: with the page, by a step, or from the support desk, which goes on by keyboard. */
type Move = 'opened' | 'stepped' | 'from-desk';

const listeners = new Set<() => void>();
let current: Address | undefined;
let move: Move | undefined;

function read(): Address {
  // A heading's anchor says nothing of answers, and following one does not lose those that were there.
  if (current && location.hash !== '' && !holdsAnswers(location.hash)) return current;
  return {
    path: location.pathname,
    hash: holdsAnswers(location.hash) ? location.hash : '',
    ...readEntry(history.state),
  };
}

function refresh(): void {
  const next = read();
  if (JSON.stringify(next) === JSON.stringify(current)) return;
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const onMove = () => {
    move = 'stepped';
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
  const [address, setAddress] = useState<Address>();
  useLayoutEffect(() => {
    const show = () => setAddress((current ??= read()));
    show();
    return subscribe(show);
  }, []);
  return address;
}

/** Goes to another question without loading a page. @param url an address of this site, or only a fragment */
export function stepTo(url: string, question?: string): void {
  history.pushState(
    { typed: readEntry(history.state).typed, ...(question !== undefined && { revisited: question }) },
    '',
    url,
  );
  move = 'stepped';
  refresh();
}

/** Changes the address of the page that is open, which stays one step of the history. */
export function changeTo(url: string): void {
  history.replaceState(readEntry(history.state), '', url);
  refresh();
}

/** Keeps what was typed, so that a reload or a step back does not lose it. */
export function keepTyped(typed: Typed): void {
  const entry = readEntry(history.state);
  history.replaceState({ ...entry, typed: { ...entry.typed, ...typed } }, '');
  refresh();
}

/**
 * How the reader came to a page that was just loaded. An answer that leads to another page is a step like any other, and so
 * is what was chosen at the desk; neither is a reload, or a link from elsewhere.
 */
function arrival(): Move {
  const home = location.origin + (document.documentElement.dataset.home ?? '');
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  // Whoever has begun to use the page keeps the focus.
  if (!isNew || !document.referrer.startsWith(home) || document.activeElement !== document.body) return 'opened';
  if (document.referrer.startsWith(`${home}desk/`)) return 'from-desk';
  return holdsAnswers(location.hash) ? 'stepped' : 'opened';
}

const lastMove = () => (move ??= arrival());

/** Whether the reader stepped to what is shown: only then may the focus move. */
export const hasMoved = (): boolean => lastMove() !== 'opened';

/** Whether the reader came from the support desk, and goes on with the first thing to fill in. */
export const isFromDesk = (): boolean => lastMove() === 'from-desk';
