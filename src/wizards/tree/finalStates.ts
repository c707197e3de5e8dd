/** A transition as the questions of a wizard declare it. */
interface Transition {
  readonly target: string;
}

/** The questions of a wizard by their ids: the transitions of each by answer, several where guards judge the answer. */
export type Routes = Readonly<
  Record<string, { readonly on: Readonly<Record<string, Transition | readonly Transition[]>> }>
>;

/**
 * The final states of a machine, which are the outcomes of its wizard: every target of an answer that is no question.
 *
 * @param questions all questions of the machine
 * @returns the final states, in the order in which answers first lead to them
 */
export function finalStates(questions: Routes): Record<string, { readonly type: 'final' }> {
  const targets = Object.values(questions)
    .flatMap(({ on }) => Object.values(on).flat())
    .map(({ target }) => target);
  const outcomes = targets.filter((target) => !Object.hasOwn(questions, target));
  return Object.fromEntries(outcomes.map((outcome) => [outcome, { type: 'final' }]));
}
