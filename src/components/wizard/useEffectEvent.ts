import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** A function that always sees what the last render did, for effects that must not run again when that changes. */
export function useEffectEvent(act: () => void): () => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback(() => latest.current(), []);
}
