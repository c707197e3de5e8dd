import { writeFragment } from '../../wizards/fragment.ts';
import type { Step } from '../../wizards/trail.ts';
import { firstQuestion, type Wizard } from '../../wizards/wizard.ts';
import type { Words } from './words.ts';

/** The address of a state with the answers that led there. */
export function urlOf({ root, edition }: Words, wizard: Wizard, state: string, steps: readonly Step[]): string {
  return root + (state === firstQuestion(wizard) ? '' : `${state}/`) + writeFragment(steps, edition);
}

/** The state whose page an address is. */
export function stateAt({ root }: Words, wizard: Wizard, path: string): string {
  return path.startsWith(root)
    ? path.slice(root.length).replace(/\/.*$/, '') || firstQuestion(wizard)
    : firstQuestion(wizard);
}
