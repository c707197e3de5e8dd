import type { MouseEvent } from 'react';

/** Acts in place of a link, unless the browser is told to do something else with it: a new tab, a window, a download. */
export function followInPlace(event: MouseEvent, act: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  act();
  // Last: where acting has failed, the browser follows the link, to the page of the same state.
  event.preventDefault();
}
