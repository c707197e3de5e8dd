import type { AnyStateMachine, EventFrom } from 'xstate';

/** A wizard: its machine, and how an answer as an address holds it becomes an event. */
export interface Wizard<M extends AnyStateMachine = AnyStateMachine> {
  /** Also the wizard's folder in `content/wizards` and its part of the address. */
  readonly id: string;
  readonly machine: M;
  /**
   * Parses an answer, so that no guard ever sees something unparsed: a guard that throws escapes `transition`.
   *
   * @returns `undefined` for what is no answer to any question; whether it answers this one is for the machine to say
   */
  readonly read: (question: string, answer: string) => EventFrom<M> | undefined;
}

/** An answer that is offered: its id, and where it leads. */
export interface Edge {
  readonly answer: string;
  readonly target: string;
}

/** The id of the first question. */
export function firstQuestion({ machine }: Wizard): string {
  return String(machine.config.initial);
}

export function isQuestion({ machine }: Wizard, state: string): boolean {
  return Object.hasOwn(machine.states, state) && machine.states[state]?.type !== 'final';
}

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
