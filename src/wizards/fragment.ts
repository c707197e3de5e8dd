import type { EditionId } from '../program/editions.ts';
import { renames } from './renames.ts';
import type { Answers, Step } from './trail.ts';

/** No trail of real answers comes near this; more is noise, and is not looked at. */
const longest = 2000;

/** What an address says behind its `#`. */
export interface Fragment {
  readonly answers: Answers;
  /** Inside a guidance page, which may have several: the wizard that the answers belong to. */
  readonly wizard?: string;
  /** The edition that the address was made under, as it stands there. */
  readonly edition?: string;
  readonly tooLong: boolean;
}

/** An address without answers. */
export const nothing: Fragment = { answers: new Map(), tooLong: false };

/** Whether a fragment is meant for a wizard; `#some-heading` is not. */
export function holdsAnswers(hash: string): boolean {
  return hash.includes('=');
}

/**
 * Reads the answers from an address. Never throws, whatever stands there; which answers are valid is for {@link trail}.
 *
 * @param hash as `location.hash` gives it
 * @param renamed what older links call otherwise
 */
export function readFragment(hash: string, renamed = renames): Fragment {
  if (!holdsAnswers(hash)) return nothing;
  if (hash.length > longest) return { answers: new Map(), tooLong: true };
  const parameters = new URLSearchParams(hash.slice(1));
  const [edition, wizard] = [parameters.get('edition'), parameters.get('wizard')];
  for (const name of ['edition', 'wizard']) parameters.delete(name);
  const answers = new Map<string, string>();
  for (const step of parameters) {
    const [question, answer] = renamed.get(step.join('=')) ?? step;
    if (!answers.has(question)) answers.set(question, answer);
  }
  return {
    answers,
    tooLong: false,
    ...(edition !== null && { edition }),
    ...(wizard !== null && { wizard }),
  };
}

/** What of an address is meant for a wizard: nothing where it names another one. */
export function fragmentFor(wizard: string, hash: string): Fragment {
  const fragment = readFragment(hash);
  return fragment.wizard === undefined || fragment.wizard === wizard ? fragment : nothing;
}

/**
 * Writes answers as the fragment of an address, the edition first.
 *
 * @returns with its `#`; empty where nothing is answered
 */
export function writeFragment(steps: readonly Step[], edition: EditionId): string {
  if (steps.length === 0) return '';
  const parameters = new URLSearchParams([
    ['edition', edition],
    ...steps.map(({ question, answer }) => [question, answer]),
  ]);
  return `#${parameters.toString()}`;
}

/** The fragment of an address, with the wizard named that it belongs to: for a page that may have several. */
export function withWizard(wizard: string, url: string): string {
  const hash = url.replace(/^[^#]*#?/, '');
  return `#wizard=${wizard}${hash && `&${hash}`}`;
}
