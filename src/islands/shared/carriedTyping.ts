// What was typed goes along to the same wizard or checklist in another language or under another edition: that is another page, with
// an entry of the history of its own. It is handed over once, and stays in this tab.

import { readHistoryState, type Typed } from './historyState.ts';

const key = 'typed';

/** What is the same of a page in every language and edition: its wizard or checklist, or the guidance page that holds one. */
function ownFolder(): string {
  const home = document.documentElement.dataset.home ?? '';
  if (!location.pathname.startsWith(home)) return '';
  const [folder = '', page = ''] = location.pathname.slice(home.length).split('/');
  return folder === 'guidance' ? `${folder}/${page}` : folder;
}

/** Keeps what the open entry of the history holds for the page of the same wizard that is loaded next. */
export function carryTyping(folder = ownFolder()): void {
  handOver(folder, readHistoryState(history.state).typed);
}

/** Keeps something typed for the page that is loaded next, if that is in a folder: of a wizard, or the desk. */
export function handOver(folder: string, typed: Typed): void {
  if (Object.keys(typed).length === 0) return;
  try {
    sessionStorage.setItem(key, JSON.stringify({ folder, typed }));
  } catch {
    // Blocked storage: what was typed stays with the page that is left.
  }
}

/** Carries what was typed if a link that is followed leads to the same wizard. */
function carryAlong(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Followed in place, a link takes what was typed along by itself.
  if (!link || event.defaultPrevented || link.origin !== location.origin) return;
  const folder = ownFolder();
  const { edition, languageHome } = link.dataset;
  const isSame = folder === '' ? (edition ?? languageHome) !== undefined : `${link.pathname}/`.includes(`/${folder}/`);
  if (isSame) carryTyping();
}

let isTaken = false;

/** Takes over what the page before has kept for this one, once; a reload or a step back has its own. From then on, links carry it. */
export function takeTyping(): void {
  if (isTaken) return;
  isTaken = true;
  document.addEventListener('click', carryAlong);
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    if (typeof kept !== 'object' || kept === null || !('folder' in kept) || kept.folder !== ownFolder()) return;
    const entry = readHistoryState(history.state);
    if (Object.keys(entry.typed).length > 0) return;
    history.replaceState({ ...entry, typed: readHistoryState(kept).typed }, '');
  } catch {
    // Blocked storage, or not what this site has written.
  }
}
