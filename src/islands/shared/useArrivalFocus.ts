import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Arrival } from '../../wizards/arrival.ts';

/**
 * How long a part is in the page before it takes the focus, in milliseconds. Chromium tells screen readers of new elements a
 * moment later: what takes the focus at once is not read (tried with Orca).
 */
const settling = 150;

/**
 * Brings a part of the page that the reader stepped to into view when it appears, and puts the focus on it, so that its name is
 * read: never where the page was only loaded, and never away from what the reader went to meanwhile.
 *
 * @param part a group with a name and `tabIndex={-1}`; its first element is brought into view
 * @returns whether the focus is still on its way
 */
export function useArrivalFocus(arrival: Arrival, part: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isOnItsWay = useRef(false);
  // Before the browser paints, so that nothing moves later.
  useLayoutEffect(() => {
    if (arrival !== 'loaded') part.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [arrival, part]);
  useEffect(() => {
    if (arrival === 'loaded') return;
    isOnItsWay.current = true;
    const timer = setTimeout(() => {
      isOnItsWay.current = false;
      // What was focused is gone, or the part is inside it.
      if (part.current && document.activeElement?.contains(part.current)) part.current.focus({ preventScroll: true });
    }, settling);
    return () => {
      isOnItsWay.current = false;
      clearTimeout(timer);
    };
  }, [arrival, part]);
  return isOnItsWay;
}
