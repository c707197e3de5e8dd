import { useEffect, useRef } from 'react';
import { announce } from './announce.ts';

/**
 * Announces a text of the page whenever it changes, but not what the page shows first.
 *
 * @param text plain text; empty where there is nothing to say
 * @param isOpen whether the URL is read: until then the page is still loading, and the text with it
 */
export function useAnnounced(text: string, isOpen: boolean): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const isChange = shown.current !== undefined && shown.current !== text;
    shown.current = isOpen ? text : undefined;
    if (isChange) announce(shown, text);
  }, [text, isOpen]);
}
