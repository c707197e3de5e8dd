import { useEffect, useRef } from 'react';
import { hasMoved } from './address.ts';

/** Puts the focus on a heading that was stepped to, never on first load. */
export function useFocusedHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  return heading;
}
