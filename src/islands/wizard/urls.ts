import type { WizardTexts } from '../../text/wizardTexts.ts';
import { writeFragment } from '../../wizards/fragment.ts';
import type { Step } from '../../wizards/answers.ts';
import { firstQuestion, isQuestion, type Wizard } from '../../wizards/tree/tree.ts';

/** The URL of a state's page with the answers that led there. */
export function urlOf(
  { root, edition }: Pick<WizardTexts, 'root' | 'edition'>,
  wizard: Wizard,
  state: string,
  steps: readonly Step[],
): string {
  return root + (state === firstQuestion(wizard) ? '' : `${state}/`) + writeFragment(steps, edition);
}

/** The question whose page a path is; `undefined` for any other page, such as one that a host names its own way. */
export function stateAt({ root }: WizardTexts, wizard: Wizard, path: string): string | undefined {
  if (!path.startsWith(root)) return undefined;
  const state = path.slice(root.length).replace(/\/.*$/, '') || firstQuestion(wizard);
  return isQuestion(wizard, state) ? state : undefined;
}
