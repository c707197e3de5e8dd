import { useEffect, useEffectEvent, useRef } from 'react';
import { keepTyped } from '../shared/history.ts';
import type { Typed } from '../shared/historyState.ts';

/**
 * The answer that a form gives from what is typed into it. It is taken back when that changes, and never one that the
 * reader gave.
 */
export function useOwnAnswer(onAnswer: (answer: string | undefined) => void) {
  const isOwn = useRef(false);
  return (answer: string | undefined) => {
    if (answer === undefined && !isOwn.current) return;
    isOwn.current = answer !== undefined;
    onAnswer(answer);
  };
}

/** Keeps what is typed when a field is left, and when the page is. @returns what to call when a field is left */
export function useKeptTyping(typed: Typed): () => void {
  const keep = useEffectEvent(() => keepTyped(typed));
  useEffect(() => {
    const onLeave = () => keep();
    window.addEventListener('pagehide', onLeave);
    return () => window.removeEventListener('pagehide', onLeave);
  }, [keep]);
  return () => keepTyped(typed);
}
