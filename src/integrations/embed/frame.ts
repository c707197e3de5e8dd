// Runs on the pages that other sites may show in a frame, before the first paint. In a frame it hides what is around the page,
// opens other pages in a new tab, and tells the page around it the height.

import { isAsk, type Height, type Outcome } from './messages.ts';

/** Injected by the integration (index.ts): the origins that may ask, and the paths of the pages that stay in the frame. */
declare const FRAME: { readonly origins: readonly string[]; readonly paths: string };

const paths = new RegExp(`^${FRAME.paths}`);

function openElsewhere({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!(link instanceof HTMLAnchorElement) || (link.origin === location.origin && paths.test(link.pathname))) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

/** The outcome whose page this is. */
function outcomeHere(): Outcome | undefined {
  const [wizard = '', outcome = ''] = location.pathname.split('/').slice(-3);
  return document.querySelector('article.outcome') ? { type: 'csp-guide:outcome', wizard, outcome } : undefined;
}

function answer({ source, origin, data }: MessageEvent<unknown>): void {
  if (source !== window.parent || !FRAME.origins.includes(origin) || !isAsk(data)) return;
  const tell = (message: Height | Outcome) => window.parent.postMessage(message, origin);
  // The height of the body: that of the page is never less than the frame's.
  const { body } = document;
  new ResizeObserver(() =>
    tell({ type: 'csp-guide:height', height: Math.ceil(body.getBoundingClientRect().height) }),
  ).observe(body);
  const outcome = data.outcome ? outcomeHere() : undefined;
  if (outcome) tell(outcome);
}

if (window.parent !== window) {
  document.documentElement.classList.add('framed');
  document.addEventListener('click', openElsewhere, { capture: true });
  // The page around asks when this one has loaded.
  document.addEventListener('DOMContentLoaded', () => window.addEventListener('message', answer));
}
