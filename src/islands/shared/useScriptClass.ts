import { useEffect } from 'react';

/** The page falls back to links where no island has taken over in time (layouts/first.js); the one that calls this has, if late. */
export function useScriptClass(): void {
  useEffect(() => document.documentElement.classList.add('js'), []);
}
