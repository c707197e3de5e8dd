// The one place that reads and writes the URL and the history of the page that is open.

import type { Arrival } from '../../wizards/arrival.ts';
import { holdsAnswers } from '../../wizards/fragment.ts';
import { carryTyping, takeTyping } from './carriedTyping.ts';
import { readHistoryState, type HistoryState, type Typed } from './historyState.ts';
import { markStep, takeStep } from './steps.ts';

/** The parts of the URL that a wizard reads, and what its history entry holds beside it. */
export interface PageUrl extends HistoryState {
  readonly path: string;
  /** The fragment, with its `#`; empty where it holds no answers. */
  readonly hash: string;
}

type Listener = (url: PageUrl, arrival: Arrival) => void;

const listeners = new Set<Listener>();
let current: PageUrl | undefined;
let arrival: Arrival | undefined;

function read(): PageUrl {
  takeTyping();
  // The anchor of a heading says nothing of answers, and following one does not lose those that were there.
  if (current && location.hash !== '' && !holdsAnswers(location.hash)) return current;
  return {
    path: location.pathname,
    hash: holdsAnswers(location.hash) ? location.hash : '',
    ...readHistoryState(history.state),
  };
}

/**
 * How the reader came to a page that was just loaded. An answer that leads to another page is a step like any other, and so
 * is what was chosen at the desk; neither is a reload, or a link from another site.
 */
function arrivalAtLoad(): Arrival {
  const step = takeStep();
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  // A reader who has begun to use the page keeps the focus.
  return isNew && document.activeElement === document.body ? step : 'loaded';
}

const tell = (listener: Listener) => listener((current ??= read()), (arrival ??= arrivalAtLoad()));

/** Tells every listener, if the URL is another one than before. */
function refresh(): void {
  const next = read();
  if (JSON.stringify(next) === JSON.stringify(current)) return;
  current = next;
  for (const listener of listeners) tell(listener);
}

function onStep(): void {
  arrival = 'stepped';
  refresh();
}

/**
 * Follows the URL of the page.
 *
 * @param listener is told the URL at once, and then every other one, with how the reader came there
 * @returns what ends it
 */
export function followUrl(listener: Listener): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', onStep);
    window.addEventListener('hashchange', onStep);
    window.addEventListener('pageshow', refresh);
  }
  listeners.add(listener);
  tell(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', onStep);
    window.removeEventListener('hashchange', onStep);
    window.removeEventListener('pageshow', refresh);
    // Nobody hears of changes any more, so whoever listens next reads the URL anew.
    current = undefined;
    arrival = undefined;
  };
}

/**
 * Goes on without loading a page. Browsers refuse that after a hundred times in a short while; then the page is loaded.
 *
 * @param url a URL of this site, or only a fragment
 * @param visited inside a guidance page, the question that the reader goes to, which the path cannot say
 */
export function pushUrl(url: string, visited?: string): void {
  const { typed } = readHistoryState(history.state);
  try {
    history.pushState({ typed, ...(visited !== undefined && { visited }) }, '', url);
  } catch {
    leaveFor(url);
    return;
  }
  onStep();
}

/** Loads another page as a step of the reader. */
export function leaveFor(url: string): void {
  markStep(url);
  carryTyping();
  location.assign(url);
}

/** Changes the URL of the history entry that is open, or leaves it where the browser refuses that. */
export function replaceUrl(url: string): void {
  try {
    history.replaceState(readHistoryState(history.state), '', url);
  } catch {
    return;
  }
  refresh();
}

/** Keeps what was typed with the history entry, so that a reload or a step back does not lose it. */
export function keepTyped(typed: Typed): void {
  const entry = readHistoryState(history.state);
  try {
    history.replaceState(readHistoryState({ ...entry, typed: { ...entry.typed, ...typed } }), '');
  } catch {
    return;
  }
  refresh();
}

/** What the history entry that is open holds of what was typed. */
export function typedInEntry(): Typed {
  takeTyping();
  return readHistoryState(history.state).typed;
}
