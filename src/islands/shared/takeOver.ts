import type { MouseEvent } from 'react';
/** Takes a link over, unless the browser is told to do something else with it: a new tab, a window, a download. */
export function takeOver(event: MouseEvent, act: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  act();
  // Last: where that failed, the browser follows the link, to the page of the same state.
  event.preventDefault();
}
