import { transition, type AnyMachineSnapshot } from 'xstate';
import type { AnswerEvent } from '../../inputs/input.ts';
import { eventOf, firstQuestion, isQuestion, type Wizard } from './tree.ts';
import type { Answers, Step } from '../answers.ts';

/** Where answers lead. */
export interface Trail {
  readonly steps: readonly Step[];
  /** The first question without a valid answer, or the outcome. */
  readonly state: string;
  readonly snapshot: AnyMachineSnapshot;
  /** Valid answers to questions that are not asked on this way: what is left after an earlier answer was changed. */
  readonly dropped: readonly Step[];
  /** What is no answer to any question of this wizard. */
  readonly unknown: readonly Step[];
}

/** The snapshot of a wizard that stands at a question, with nothing answered. */
function standingAt({ machine }: Wizard, question: string): AnyMachineSnapshot {
  return machine.resolveState({ value: question, context: {} });
}

/** An answer as an event; `undefined` where the question is answered otherwise. */
function acceptedAt(wizard: Wizard, from: AnyMachineSnapshot, { question, answer }: Step): AnswerEvent | undefined {
  const event = eventOf(wizard, question, answer);
  return event && from.can(event) ? event : undefined;
}

/**
 * Follows answers through a wizard and stops at the first question without a valid one. Answers are the whole state:
 * the same answers always give the same trail.
 *
 * @param start where the trail begins. Without it at the first question, or, where that has no answer, at the first
 *   question that has one: a reader may have come in from a search engine halfway.
 */
export function trail(wizard: Wizard, answers: Answers, start?: string): Trail {
  const first = firstQuestion(wizard);
  const halfway = answers.has(first) ? undefined : [...answers.keys()].find((id) => isQuestion(wizard, id));
  let snapshot = standingAt(wizard, start ?? halfway ?? first);
  const steps: Step[] = [];
  while (snapshot.status === 'active') {
    const question = String(snapshot.value);
    const answer = answers.get(question);
    const event = answer === undefined ? undefined : acceptedAt(wizard, snapshot, { question, answer });
    if (answer === undefined || !event) break;
    steps.push({ question, answer });
    [snapshot] = transition(wizard.machine, snapshot, event);
  }
  const taken = new Set(steps.map(({ question }) => question));
  const rest = [...answers]
    .map(([question, answer]) => ({ question, answer }))
    .filter(({ question }) => !taken.has(question));
  const valid = (step: Step) =>
    isQuestion(wizard, step.question) && acceptedAt(wizard, standingAt(wizard, step.question), step) !== undefined;
  return {
    steps,
    state: String(snapshot.value),
    snapshot,
    dropped: rest.filter(valid),
    unknown: rest.filter((step) => !valid(step)),
  };
}

/** The answers of a trail up to a question, that one not included: what is known when it is asked. */
export function before(steps: readonly Step[], question: string): readonly Step[] {
  const at = steps.findIndex((step) => step.question === question);
  return at < 0 ? steps : steps.slice(0, at);
}
