import { useEffect, useRef } from 'react';
import { hasMoved } from './address.ts';

/**
 * Puts the focus on a heading that was stepped to, never on first load.
 *
 * @param isUsed whether the reader's last step was in this wizard, and not in another one of the same page
 */
export function useFocusedHeading(isUsed: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isUsed && hasMoved()) heading.current?.focus();
  }, [isUsed]);
  return heading;
}
