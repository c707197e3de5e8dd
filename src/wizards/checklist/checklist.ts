import { createMachine, type AnyStateMachine } from 'xstate';
import type { Checklist } from './requirement.ts';
import type { Answers, Step } from '../tree/trail.ts';

/** A checklist as one edition has it, with its machine. */
export interface ChecklistEdition extends Checklist {
  readonly machine: AnyStateMachine;
}

/** A wizard that is a checklist: any order, and one edition or several. */
export interface ChecklistWizard {
  /** Also the wizard's folder in `content/wizards` and its part of the address. */
  readonly id: string;
  /** First the one that the site is built on. */
  readonly editions: readonly [ChecklistEdition, ...ChecklistEdition[]];
}

/** A requirement that nobody has answered. */
const unanswered = 'unanswered';

/** Requirements stand beside each other, so each is a region of its own, with a state for each answer. */
function machineOf({ requirements }: Checklist): AnyStateMachine {
  return createMachine({
    type: 'parallel',
    states: Object.fromEntries(
      requirements.map(({ id, answers }) => [
        id,
        {
          initial: unanswered,
          states: Object.fromEntries([unanswered, ...Object.keys(answers)].map((state) => [state, {}])),
          on: Object.fromEntries(Object.keys(answers).map((answer) => [`${id}.${answer}`, { target: `.${answer}` }])),
        },
      ]),
    ),
  });
}

/** A wizard from the editions of its checklist. */
export function checklistWizard(id: string, [first, ...later]: readonly [Checklist, ...Checklist[]]): ChecklistWizard {
  const withMachine = (checklist: Checklist) => ({ ...checklist, machine: machineOf(checklist) });
  return { id, editions: [withMachine(first), ...later.map(withMachine)] };
}

/** An edition of a checklist. @returns `undefined` for one that it does not have */
export function editionOf({ editions }: ChecklistWizard, id: string | undefined): ChecklistEdition | undefined {
  return editions.find(({ edition }) => edition === id);
}

/** Whether an answer is one that the requirement offers: a state of its region. */
function isAnswer({ machine }: ChecklistEdition, { question, answer }: Step): boolean {
  const answers = Object.hasOwn(machine.states, question) ? (machine.states[question]?.states ?? {}) : {};
  return answer !== unanswered && Object.hasOwn(answers, answer);
}

/**
 * What counts of an address, which may hold answers of every edition: those of one edition, completed by what was answered
 * in another where both ask the same.
 */
export function answersOf({ editions }: ChecklistWizard, edition: ChecklistEdition, given: Answers): Answers {
  const at = editions.indexOf(edition);
  const distance = (other: ChecklistEdition) => Math.abs(editions.indexOf(other) - at);
  // This edition first, then the nearest: what was answered there is closest to what is asked here.
  const earlier = new Map(
    editions
      .toSorted((one, other) => distance(one) - distance(other))
      .flatMap(({ requirements }) => requirements.map(({ id, sameAs }) => [id, sameAs] as const)),
  );
  const firstAsked = (id: string): string => {
    const same = earlier.get(id);
    return same === undefined ? id : firstAsked(same);
  };
  return new Map(
    edition.requirements.flatMap(({ id }) => {
      // What is no answer does not stand in the way of one that was given in another edition.
      const answer = [...earlier.keys()]
        .filter((other) => firstAsked(other) === firstAsked(id))
        .map((question) => given.get(question))
        .find((one) => one !== undefined && isAnswer(edition, { question: id, answer: one }));
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

/** Whether a step answers a requirement of any edition. */
export function isAnswerOf({ editions }: ChecklistWizard, step: Step): boolean {
  return editions.some((edition) => isAnswer(edition, step));
}

/** What is no answer to any requirement of any edition. */
export function unknownOf(wizard: ChecklistWizard, given: Answers): readonly Step[] {
  return [...given].map(([question, answer]) => ({ question, answer })).filter((step) => !isAnswerOf(wizard, step));
}
