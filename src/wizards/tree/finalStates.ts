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

/**
 * The questions that an edition asks: those that its answers lead to. An edition only names what differs, so that a question which
 * it no longer asks is found here.
 *
 * @param questions all questions that are known, the changed ones in the place of those before
 * @param first where the wizard begins
 */
export function askedFrom<Q>(
  questions: Readonly<Record<string, Q>> & Routes,
  first: string,
): Readonly<Record<string, Q>> {
  const asked = new Set([first]);
  // A set that grows while it is walked: each question adds those that follow it.
  for (const id of asked)
    for (const { target } of Object.values(questions[id]?.on ?? {}).flat())
      if (Object.hasOwn(questions, target)) asked.add(target);
  return Object.fromEntries(Object.entries(questions).filter(([id]) => asked.has(id)));
}
