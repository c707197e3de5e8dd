import { useEffect } from 'react';
import { stateOf } from '../../wizards/tree/tree.ts';
import { wizardOf } from '../../wizards/trees.ts';
import { leadTo } from '../shared/editionLinks.ts';
import { urlOf } from './urls.ts';
import type { Session, SessionProps } from './useSession.ts';

/** Keeps the header's links to the editions at the question that is shown. */
export function useEditionLinks({ view }: Session, { wizard, texts, page }: SessionProps): void {
  const { state } = view;
  useEffect(() => {
    if (page === undefined) return;
    for (const place of [texts, ...(texts.others ?? [])]) {
      const there = wizardOf(wizard, place.edition);
      const same = stateOf(there, state);
      leadTo(place.edition, same === undefined ? place.root : urlOf(place, there, same, []));
    }
  }, [wizard, texts, page, state]);
}
