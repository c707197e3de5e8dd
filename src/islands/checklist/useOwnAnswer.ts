import { useEffect, useEffectEvent, useRef } from 'react';
import { keepTyped } from '../shared/history.ts';
import type { Typed } from '../shared/historyState.ts';

/** The requirement whose answer a form gives. */
export interface Answerable {
  readonly typed: Typed;
  /** The answer that stands, whoever gave it. */
  readonly answer: string | undefined;
  /** Without an answer, the one that stands is taken back. */
  readonly onAnswer: (answer: string | undefined) => void;
}

/**
 * The answer that a form gives from what is typed into it. It is taken back when that changes, and never one that the
 * reader gave. Which it was is kept with what was typed, so that this holds after a reload and on the way back too.
 *
 * @param form the kind of form: the requirement that it helps with may have another id under another edition
 */
export function useOwnAnswer(form: string, { typed, answer, onAnswer }: Answerable) {
  const field = `own-${form}`;
  const own = useRef(typed[field]);
  const remember = (given: string | undefined) => {
    own.current = given ?? '';
    keepTyped({ [field]: own.current });
  };
  const onOther = useEffectEvent(() => {
    if (own.current && own.current !== answer) remember(undefined);
  });
  // The reader has answered otherwise since.
  useEffect(() => onOther(), [answer]);
  return (given: string | undefined) => {
    if (given === undefined && !own.current) return;
    remember(given);
    onAnswer(given);
  };
}

/**
 * Keeps what is typed with the entry of the history. Browsers refuse that after a hundred times in a short while, so it is kept
 * again when the page is left.
 *
 * @param typed all fields of a form
 * @returns what to call with the fields that have changed
 */
export function useKeptTyping(typed: Typed): (changed: Typed) => void {
  const keep = useEffectEvent(() => keepTyped(typed));
  useEffect(() => {
    const onLeave = () => keep();
    window.addEventListener('pagehide', onLeave);
    return () => window.removeEventListener('pagehide', onLeave);
  }, []);
  return (changed) => keepTyped({ ...typed, ...changed });
}
