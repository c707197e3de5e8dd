import { useLayoutEffect, useRef } from 'react';
import type { Arrival } from '../../wizards/arrival.ts';

/**
 * Puts the focus on a heading that the reader stepped to, when it appears: never where the page was only loaded.
 *
 * @returns a ref for the heading
 */
export function useArrivalFocus(arrival: Arrival) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the browser paints, so that it lays the page out once.
  useLayoutEffect(() => {
    if (arrival !== 'loaded') heading.current?.focus();
  }, [arrival]);
  return heading;
}
