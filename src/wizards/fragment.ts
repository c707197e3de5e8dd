import type { EditionId } from '../program/editions.ts';
import { renames } from './renames.ts';
import type { Answers, Step } from './answers.ts';

/** No trail of real answers comes near this; more is noise, and is not looked at. */
const longest = 2000;

/** What an address says behind its `#`. */
export interface Fragment {
  readonly answers: Answers;
  /** Inside a guidance page, which may have several: the wizard that the answers belong to. */
  readonly wizard?: string;
  /** The edition that the address was made under, as it stands there. */
  readonly edition?: string;
  /** What counts for nobody: a second value of a name, or all of it where it is for a wizard that the page does not have. */
  readonly unused: readonly Step[];
  readonly tooLong: boolean;
}

/** An address without answers. */
const nothing: Fragment = { answers: new Map(), unused: [], tooLong: false };

/** Whether a fragment is meant for a wizard; `#some-heading` is not. */
export function holdsAnswers(hash: string): boolean {
  return hash.includes('=');
}

const stepsIn = (hash: string): readonly Step[] =>
  [...new URLSearchParams(hash.slice(1))].map(([question, answer]) => ({ question, answer }));

/**
 * Reads the answers from an address. Never throws, whatever stands there; which answers are valid is for {@link trail}.
 *
 * @param hash as `location.hash` gives it
 * @param renamed what older links call otherwise
 */
export function readFragment(hash: string, renamed = renames): Fragment {
  if (!holdsAnswers(hash)) return nothing;
  if (hash.length > longest) return { ...nothing, tooLong: true };
  const answers = new Map<string, string>();
  const unused: Step[] = [];
  for (const written of stepsIn(hash)) {
    const [question, answer] = renamed.get(`${written.question}=${written.answer}`) ?? [
      written.question,
      written.answer,
    ];
    const first = answers.get(question);
    if (first === undefined) answers.set(question, answer);
    else if (first !== answer) unused.push({ question, answer });
  }
  const [edition, wizard] = [answers.get('edition'), answers.get('wizard')];
  for (const name of ['edition', 'wizard']) answers.delete(name);
  return {
    answers,
    unused,
    tooLong: false,
    ...(edition !== undefined && { edition }),
    ...(wizard !== undefined && { wizard }),
  };
}

/**
 * What of an address is meant for a wizard: nothing where it names another one.
 *
 * @param isAlone whether the page has this wizard only, so that nobody else uses the rest
 */
export function fragmentFor(wizard: string, hash: string, isAlone = false): Fragment {
  const fragment = readFragment(hash);
  if (fragment.wizard === undefined || fragment.wizard === wizard) return fragment;
  return isAlone ? { ...nothing, unused: stepsIn(hash) } : nothing;
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
