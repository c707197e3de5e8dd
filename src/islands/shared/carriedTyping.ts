// What was typed goes along to the same wizard or checklist in another language or under another edition: that is another page, with
// an entry of the history of its own. It is handed over once, and stays in this tab.

import { readHistoryState } from './historyState.ts';

const key = 'typed';

/** The segment of a page behind its language and edition: the wizard, or empty for the start page. */
function ownSegment(): string {
  const home = document.documentElement.dataset.home ?? '';
  return location.pathname.startsWith(home) ? (location.pathname.slice(home.length).split('/')[0] ?? '') : '';
}

/** Whether a page is of the same kind as the one that is open, in whatever language and under whatever edition. */
function isSamePage({ origin, pathname, dataset }: HTMLAnchorElement): boolean {
  if (origin !== location.origin) return false;
  const segment = ownSegment();
  const isPlace = dataset.edition !== undefined || dataset.languageHome !== undefined;
  return segment === '' ? isPlace : pathname.split('/').includes(segment);
}

/** Keeps what the open entry of the history holds for a page of the same wizard that is loaded next. */
export function carryTyping(segment = ownSegment()): void {
  const { typed } = readHistoryState(history.state);
  if (Object.keys(typed).length === 0) return;
  try {
    sessionStorage.setItem(key, JSON.stringify({ segment, typed }));
  } catch {
    // Blocked storage: what was typed stays with the page that is left.
  }
}

/** Keeps what was typed if a link that is followed leads to the same wizard. */
export function carryAlong(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Followed in place, a link takes what was typed along by itself.
  if (link && !event.defaultPrevented && isSamePage(link)) carryTyping();
}

let isTaken = false;

/** Takes over what the page before has kept for this one, once; a reload or a step back has its own. */
export function takeTyping(): void {
  if (isTaken) return;
  isTaken = true;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    if (typeof kept !== 'object' || kept === null || !('segment' in kept) || kept.segment !== ownSegment()) return;
    const entry = readHistoryState(history.state);
    if (Object.keys(entry.typed).length > 0) return;
    history.replaceState({ ...entry, typed: readHistoryState(kept).typed }, '');
  } catch {
    // Blocked storage, or not what this site has written.
  }
}
