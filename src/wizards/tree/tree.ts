import type { AnyStateMachine } from 'xstate';

/** An answer on its way into a machine. Its type is the answer's id; a wizard's own events add what guards judge. */
export interface AnswerEvent {
  readonly type: string;
  readonly question: string;
  /** As the address holds it. */
  readonly answer: string;
}

/** A wizard: its machine, and how an answer as an address holds it becomes an event. */
export interface Wizard {
  /** Also the wizard's folder in `content/wizards` and its part of the address. */
  readonly id: string;
  readonly machine: AnyStateMachine;
  /**
   * Parses an answer, so that no guard ever sees something unparsed: a guard that throws escapes `transition`.
   *
   * @returns `undefined` for what is no answer to any question; whether it answers this one is for the machine to say
   */
  readonly read: (question: string, answer: string) => AnswerEvent | undefined;
  /** Whether the first question only chooses between parts that stand by themselves, as the scenarios do. */
  readonly isDivided?: boolean;
}

/** An answer that is offered: its id, and where it leads. */
export interface Edge {
  readonly answer: string;
  readonly target: string;
}

/** The id of the first question. @throws for a machine that has none */
export function firstQuestion({ machine }: Wizard): string {
  const [first] = machine.root.initial.target;
  if (!first) throw new Error(`${machine.id} begins nowhere`);
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

/** The answers to a question in the order in which they are offered; judged ones (two countries) lead to several places. */
export function edgesOf({ machine }: Wizard, question: string): readonly Edge[] {
  return Object.entries(machine.states[question]?.on ?? {}).flatMap(([answer, transitions]) =>
    transitions.flatMap(({ target }) => (target ?? []).map(({ key }) => ({ answer, target: key }))),
  );
}

/** Whether a question is answered with two countries. */
export function asksCountries(wizard: Wizard, question: string): boolean {
  return edgesOf(wizard, question).some(({ answer }) => answer === 'countries');
}

/** Every question that lies on some way to a state. */
export function questionsBefore(wizard: Wizard, state: string): readonly string[] {
  const questions = Object.keys(wizard.machine.states).filter((id) => isQuestion(wizard, id));
  const direct = questions.filter((id) => edgesOf(wizard, id).some(({ target }) => target === state));
  return [...new Set(direct.flatMap((id) => [...questionsBefore(wizard, id), id]))];
}
