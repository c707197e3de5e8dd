// What assistive technology is told of changes. Every page has one live region for it (`site/layouts/Page.astro`): a region of its
// own for each message is heard as a nameless field while it is empty, and several that change at once speak in any order.

/** How long the page is quiet before a message is said, in milliseconds: of what changes as one types, only the last is heard. */
const pause = 750;

/** What is still to be said, by what says it, in the order in which that began to speak. */
const waiting = new Map<unknown, string>();
let timer: ReturnType<typeof setTimeout> | undefined;

const region = () => document.querySelector('[data-announcements]');

function say(): void {
  region()?.replaceChildren([...waiting.values()].join(' '));
  waiting.clear();
}

/**
 * Tells assistive technology of a change, after a pause, together with all that changed meanwhile. Never call it for what a page
 * shows as it loads: that is read, not announced.
 *
 * @param source what the message is of: a later message of the same source replaces one that was not said yet
 * @param message plain text; an empty one takes back what was not said yet
 */
export function announce(source: unknown, message: string): void {
  if (message === '') waiting.delete(source);
  else waiting.set(source, message);
  if (timer !== undefined) clearTimeout(timer);
  // Emptied first, so that the same words are a change again.
  region()?.replaceChildren();
  timer = setTimeout(say, pause);
}
