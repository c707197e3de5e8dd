import type { Fragment } from '../fragment.ts';
import { toAnswers, type Answers, type Step } from '../answers.ts';
import { before, trail } from './trail.ts';
import { firstQuestion, isOutcome, type Wizard } from './tree.ts';

/** How the page and the answers of the address go together. */
export type Agreement =
  /** The answers lead to this page, or there are none and this is where one begins. */
  | 'here'
  /** The reader came in after the first question: the page stands alone, or its answers begin halfway. */
  | 'halfway'
  /** The answers lead past this page: the reader is changing an earlier one. */
  | 'answered'
  /** The answers lead to another page. */
  | 'elsewhere';

/** What a wizard shows: one state, and what is known when the reader gets there. */
export interface View {
  readonly state: string;
  /** The answers before this state. */
  readonly steps: readonly Step[];
  readonly agreement: Agreement;
  /** What was answered here before; only where `agreement` is `answered`. */
  readonly given?: string;
  /** Every answer that counts, and where they lead. */
  readonly all: readonly Step[];
  readonly leadsTo: string;
  readonly dropped: readonly Step[];
  readonly unknown: readonly Step[];
}

/**
 * What to show for an address.
 *
 * @param here the state whose page this is; for a wizard inside a guidance page, the question that the reader went back
 *   to, or `undefined` to go where the answers lead
 * @param preset what a guidance page has answered already; counts only where the address holds no answers
 */
export function viewOf(
  wizard: Wizard,
  fragment: Fragment,
  here: string | undefined,
  preset: Answers = new Map(),
): View {
  const found = trail(wizard, fragment.answers);
  const followed = found.steps.length > 0 ? found : { ...found, ...pick(trail(wizard, preset)) };
  const { steps: all, state: leadsTo, dropped, unknown } = followed;
  const common = { all, leadsTo, dropped, unknown };
  const started = all[0] === undefined || all[0].question === firstQuestion(wizard);

  const last = all.at(-1);
  const wanted = here ?? (isOutcome(wizard, leadsTo) && last ? last.question : leadsTo);
  if (wanted === leadsTo) return { ...common, state: wanted, steps: all, agreement: started ? 'here' : 'halfway' };
  const given = toAnswers(all).get(wanted);
  if (given !== undefined)
    return { ...common, state: wanted, steps: before(all, wanted), agreement: 'answered', given };
  return { ...common, state: wanted, steps: [], agreement: all.length > 0 ? 'elsewhere' : 'halfway' };
}

const pick = ({ steps, state }: { steps: readonly Step[]; state: string }) => ({ steps, state });

/**
 * The answers after one more, or after an earlier one has changed: later answers stay where they still apply.
 *
 * @returns where they lead, and every answer to put into the address. Those that no longer apply stay in it once more,
 *   so that the next page can name them.
 */
export function answer(wizard: Wizard, view: View, given: string): { state: string; steps: readonly Step[] } {
  const kept = view.agreement === 'answered' ? view.all : view.steps;
  const answers = new Map(kept.map((step) => [step.question, step.answer]));
  const next = trail(wizard, answers.set(view.state, given), view.steps.length === 0 ? view.state : undefined);
  return { state: next.state, steps: [...next.steps, ...next.dropped] };
}
