import { useEffect } from 'react';
import { keep } from './precache.ts';

/** Keeps what is open for when the network goes, and where the reader may go next. @param own none before it is known */
export function useKept(own: string | undefined, next: readonly string[]): void {
  // As a text it is the same at each render, so that nothing is asked for twice.
  const list = next.join(' ');
  useEffect(() => {
    if (own !== undefined) keep(own, list === '' ? [] : list.split(' '));
  }, [own, list]);
}
