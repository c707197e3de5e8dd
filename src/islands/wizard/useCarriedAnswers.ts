import { useEffect, useEffectEvent } from 'react';
import type { WizardTexts } from '../../text/wizardTexts.ts';
import { carriedFragment } from '../../wizards/carriedAnswers.ts';
import type { Step } from '../../wizards/answers.ts';
import type { Wizard } from '../../wizards/tree/tree.ts';

/**
 * Lets the links of a text that was built before anybody answered take the answers along, to other pages of this wizard and to
 * other wizards.
 *
 * @param id the element whose links these are
 */
export function useCarriedAnswers(id: string, { root }: WizardTexts, wizard: Wizard, steps: readonly Step[]) {
  const carry = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const home = root.slice(0, -`${wizard.id}/`.length);
    // What has a fragment of its own, such as a link to change an answer, knows better.
    if (link?.hash !== '' || link.origin !== location.origin || !link.pathname.startsWith(home)) return;
    const [target = '', page = ''] = link.pathname.slice(home.length).split('/');
    link.hash = carriedFragment(wizard, steps, { wizard: target, page });
  });
  useEffect(() => {
    const scope = document.getElementById(id);
    const onClick = (event: MouseEvent) => carry(event);
    scope?.addEventListener('click', onClick, { capture: true });
    return () => scope?.removeEventListener('click', onClick, { capture: true });
  }, [id]);
}
