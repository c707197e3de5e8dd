/** Answers by the question that they were given to, in the order of the fragment. */
export type Answers = ReadonlyMap<string, string>;

/** One answered question. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** The answers of steps, as a map. */
export function toAnswers(steps: readonly Step[]): Answers {
  return new Map(steps.map(({ question, answer }) => [question, answer]));
}

/** The steps of answers, in their order. */
export function toSteps(answers: Answers): readonly Step[] {
  return Array.from(answers, ([question, answer]) => ({ question, answer }));
}
