import { useEffect } from 'react';
import { precache } from './precache.ts';

/**
 * Caches the page that is open for when the network goes, and those to which the reader may go next.
 *
 * @param isOpen whether the page has read its URL
 * @param next URLs of this site
 */
export function usePrecache(isOpen: boolean, next: readonly string[]): void {
  // A text is the same at each render, so nothing is asked for twice.
  const list = next.join(' ');
  useEffect(() => {
    if (isOpen) precache(location.pathname, list === '' ? [] : list.split(' '));
  }, [isOpen, list]);
}
