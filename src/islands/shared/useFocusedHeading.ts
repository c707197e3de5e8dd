import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { hasMoved } from './address.ts';

/**
 * Puts the focus on a heading that was stepped to, when it appears: never on first load, and never later.
 *
 * @param isUsed whether the reader's last step was in this wizard, and not in another one of the same page
 */
export function useFocusedHeading(isUsed: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const appear = useEffectEvent(() => {
    if (isUsed && hasMoved()) heading.current?.focus();
  });
  // Before the browser draws: it then lays the page out once.
  useLayoutEffect(() => appear(), [appear]);
  return heading;
}
