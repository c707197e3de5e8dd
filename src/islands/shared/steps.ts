// A step to another page puts the focus where the reader goes on. The page that is left says so by a mark in the storage of the
// tab, since the referrer does not tell: Firefox leaves it empty where a service worker answers.

import type { Arrival } from '../../wizards/arrival.ts';
import { holdsAnswers } from '../../wizards/fragment.ts';

type Step = Exclude<Arrival, 'loaded'>;

const steps: readonly Step[] = ['stepped', 'from-desk'];
const item = 'step';

/**
 * Marks the page that is about to be loaded as one that the reader steps to. Only a page of that path takes the mark, once.
 *
 * @param url of the page; its fragment, which may hold answers, is not stored
 */
export function markStep(url: string, step: Step = 'stepped'): void {
  try {
    sessionStorage.setItem(item, `${step} ${new URL(url, location.href).pathname}`);
  } catch {
    // Blocked storage: the page opens like any other.
  }
}

/** Takes the mark away. @returns the step that led to this page, or `loaded` where none is marked */
export function takeStep(): Arrival {
  try {
    const mark = sessionStorage.getItem(item);
    sessionStorage.removeItem(item);
    return steps.find((step) => mark === `${step} ${location.pathname}`) ?? 'loaded';
  } catch {
    return 'loaded';
  }
}

/** Marks what a followed link leads to: from the desk any page, from elsewhere one that is given answers. */
function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a[href]') : null;
  // What was acted on in place, opens elsewhere, or only moves within the page loads no other page here.
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.pathname === location.pathname) return;
  const isDesk = location.pathname === `${document.documentElement.dataset.home ?? ''}desk/`;
  if (isDesk || holdsAnswers(link.hash)) markStep(link.href, isDesk ? 'from-desk' : 'stepped');
}

// On the window, after everybody who may act on the click in place.
if (!import.meta.env.SSR) window.addEventListener('click', onClick);
