import type { AnyStateMachine } from 'xstate';
import { inputs, type InputId } from '../../inputs/index.ts';
import type { AnswerEvent } from '../../inputs/input.ts';
import type { EditionId } from '../../program/editions.ts';
import { keysOf } from '../../program/keys.ts';

/** A wizard that asks one question after another. Its machine is the whole truth about its questions and outcomes. */
export interface Wizard {
  /** Also the wizard's folder in `content/wizards` and its segment of the URL. */
  readonly id: string;
  /** The edition whose rules it applies. */
  readonly edition: EditionId;
  readonly machine: AnyStateMachine;
  /**
   * The numbers of its scenarios by the answer to the first question, where that only chooses between scenarios that stand
   * by themselves. An answer without a number leads to help with the choice.
   */
  readonly scenarios?: Readonly<Record<string, string>>;
  /**
   * The questions that this edition asks in the place of one that measured something else, by the id of that one. They have ids of
   * their own, so that the answer to one is never taken for an answer to the other.
   */
  readonly instead?: Readonly<Record<string, string>>;
}

/** A transition out of a question. */
export interface Edge {
  /** The id of a choice, or of the kind of question whose answers a guard judges. */
  readonly answer: string;
  readonly target: string;
  /** The name of the guard under which a judged answer leads here. */
  readonly guard?: string;
}

/** The id of the first question. @throws for a machine that has none */
export function firstQuestion({ machine }: Wizard): string {
  const [first] = machine.root.initial.target;
  if (!first) throw new Error(`${machine.id} has no first question`);
  return first.key;
}

/** Whether a wizard has a question of this id. */
export function isQuestion({ machine }: Wizard, state: string): boolean {
  return Object.hasOwn(machine.states, state) && machine.states[state]?.type !== 'final';
}

/** Whether a wizard has an outcome of this id. */
export function isOutcome({ machine }: Wizard, state: string): boolean {
  return Object.hasOwn(machine.states, state) && machine.states[state]?.type === 'final';
}

/** The state of a wizard that an id names: with the id of a question that another edition asks, the one asked in its place. */
export function stateOf(wizard: Wizard, id: string): string | undefined {
  const state = wizard.instead?.[id] ?? id;
  return Object.hasOwn(wizard.machine.states, state) ? state : undefined;
}

/** Every question of a wizard, in the order of its machine. */
export const questionsOf = (wizard: Wizard): readonly string[] =>
  Object.keys(wizard.machine.states).filter((state) => isQuestion(wizard, state));

/** The transitions out of a question, in the order in which its answers are offered. */
export function edgesOf({ machine }: Wizard, question: string): readonly Edge[] {
  return Object.entries(machine.states[question]?.on ?? {}).flatMap(([answer, transitions]) =>
    transitions.flatMap(({ guard, target = [] }) =>
      target.map(({ key }) => ({ answer, target: key, ...(typeof guard === 'string' && { guard }) })),
    ),
  );
}

/** The kind of a question: the one whose event its state accepts, or else a choice. */
export function inputAt(wizard: Wizard, question: string): InputId {
  const answers = new Set(edgesOf(wizard, question).map(({ answer }) => answer));
  return keysOf(inputs).find((id) => answers.has(id)) ?? 'choice';
}

/** The answers to a question that can be chosen, in order. Answers that a guard judges are not among them. */
export function choicesAt(wizard: Wizard, question: string): readonly Edge[] {
  const input = inputAt(wizard, question);
  return edgesOf(wizard, question).filter(({ answer }) => answer !== input);
}

/** The transitions of a question whose answers a guard judges. */
export function judgedAt(wizard: Wizard, question: string): readonly Edge[] {
  const input = inputAt(wizard, question);
  return edgesOf(wizard, question).filter(({ answer }) => answer === input);
}

/** An answer as the event that the machine expects; `undefined` for text that does not answer this question. */
export function eventOf(wizard: Wizard, question: string, answer: string): AnswerEvent | undefined {
  if (choicesAt(wizard, question).some((edge) => edge.answer === answer)) return { type: answer, question, answer };
  const type = inputAt(wizard, question);
  return inputs[type].read(answer) === undefined ? undefined : { type, question, answer };
}

/** Every question that lies on some way to a state. */
export function questionsBefore(wizard: Wizard, state: string): readonly string[] {
  const direct = questionsOf(wizard).filter((id) => edgesOf(wizard, id).some(({ target }) => target === state));
  return [...new Set(direct.flatMap((id) => [...questionsBefore(wizard, id), id]))];
}

/** The kinds of question that lie on some way to a state; without a state, all kinds that the wizard asks. */
export function inputsBefore(wizard: Wizard, state?: string): ReadonlySet<InputId> {
  const questions = state === undefined ? questionsOf(wizard) : questionsBefore(wizard, state);
  return new Set(questions.map((question) => inputAt(wizard, question)));
}
