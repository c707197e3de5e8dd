// Every way through a wizard, for tests and for what is built: `xstate/graph` never goes into the browser.

import type { AnyMachineSnapshot } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { statesFrom } from './reachable.ts';
import type { Step } from '../answers.ts';
import type { AnswerEvent } from '../../inputs/input.ts';
import { choicesAt, eventOf, firstQuestion, isOutcome, isQuestion, type Wizard } from './tree.ts';

/** A way from the first question to a state. */
export interface Path {
  readonly steps: readonly Step[];
  readonly state: string;
}

/** A part of a wizard that is drawn and listed by itself. */
export interface Part {
  /** The answer to the first question that leads into it; none where the wizard is one part. */
  readonly answer?: string;
  /** Its questions, the first one first, without those that an earlier part holds. */
  readonly questions: readonly [string, ...string[]];
  /** Every way through it to an outcome, from the wizard's first question on. */
  readonly paths: readonly Path[];
}

/**
 * How `xstate/graph` is to walk a wizard: only the state makes a place in the graph.
 *
 * @param answersTo what is tried at a question; what is no answer to it is passed over
 */
export const walkOf = (wizard: Wizard, answersTo: (question: string) => readonly string[]) => ({
  events: ({ value }: AnyMachineSnapshot): AnswerEvent[] =>
    answersTo(String(value)).flatMap((answer) => eventOf(wizard, String(value), answer) ?? []),
  filterEvents: (snapshot: AnyMachineSnapshot, event: AnswerEvent) => snapshot.can(event),
  serializeState: ({ value }: AnyMachineSnapshot) => String(value),
});

/**
 * Every way from the first question to every other state.
 *
 * @param answersTo what is tried at a question; without it what the question offers
 */
export function waysOf(
  wizard: Wizard,
  answersTo = (question: string): readonly string[] => choicesAt(wizard, question).map(({ answer }) => answer),
): readonly Path[] {
  return getSimplePaths(wizard.machine, walkOf(wizard, answersTo)).map(({ steps, state }) => ({
    // The first event starts the machine and answers nothing.
    steps: steps.slice(1).map(({ event }: { event: AnswerEvent }) => ({
      question: event.question,
      answer: event.answer,
    })),
    state: String(state.value),
  }));
}

/** Every way from the first question to an outcome, in the order in which the answers are offered. */
export function pathsOf(wizard: Wizard): readonly Path[] {
  const known = paths.get(wizard) ?? findPaths(wizard);
  paths.set(wizard, known);
  return known;
}

/** A machine does not change, and a build asks for its ways on every page. */
const paths = new WeakMap<Wizard, readonly Path[]>();

function findPaths(wizard: Wizard): readonly Path[] {
  const rank = ({ question, answer }: Step) =>
    choicesAt(wizard, question).findIndex((offered) => offered.answer === answer);
  const inOrder = (one: Path, other: Path) => {
    const at = one.steps.findIndex(({ answer }, index) => answer !== other.steps[index]?.answer);
    const [a, b] = [one.steps[at], other.steps[at]];
    return a && b ? rank(a) - rank(b) : 0;
  };
  return waysOf(wizard)
    .filter(({ state }) => isOutcome(wizard, state))
    .sort(inOrder);
}

/** The questions that are reached from one, that one first. */
const questionsFrom = (wizard: Wizard, question: string) =>
  statesFrom(wizard, question).filter((state) => isQuestion(wizard, state));

/** The parts of a wizard: one for each answer to its first question where that only chooses one, otherwise the whole. */
export function partsOf(wizard: Wizard): readonly Part[] {
  const first = firstQuestion(wizard);
  const paths = pathsOf(wizard);
  const [, ...others] = questionsFrom(wizard, first);
  if (!wizard.scenarios) return [{ questions: [first, ...others], paths }];
  const taken = new Set<string>();
  return choicesAt(wizard, first).map(({ answer, target }) => {
    const [, ...rest] = questionsFrom(wizard, target).filter((question) => !taken.has(question));
    for (const question of [target, ...rest]) taken.add(question);
    return { answer, questions: [target, ...rest], paths: paths.filter(({ steps }) => steps[0]?.answer === answer) };
  });
}
