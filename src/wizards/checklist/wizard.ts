import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { Checklist } from '../../program/requirements.ts';
import type { Answers, Step } from '../trail.ts';

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

/** Whether an answer is one that the requirement offers. */
function isAnswer({ machine }: ChecklistEdition, { question, answer }: Step): boolean {
  return initialTransition(machine)[0].can({ type: `${question}.${answer}` });
}

/**
 * What counts of an address, which may hold answers of every edition: those of one edition, completed by what was answered
 * in another where both ask the same.
 */
export function answersOf({ editions }: ChecklistWizard, edition: ChecklistEdition, given: Answers): Answers {
  const all = editions.flatMap(({ requirements }) => requirements);
  const steps = edition.requirements.flatMap(({ id, sameAs }) => {
    const twins = all.filter((other) => other.id === sameAs || other.sameAs === id);
    const answered = [id, ...twins.map((twin) => twin.id)].find((question) => given.has(question));
    const answer = answered && given.get(answered);
    return answer === undefined ? [] : [{ question: id, answer }];
  });
  const snapshot = steps
    .filter((step) => isAnswer(edition, step))
    .reduce<AnyMachineSnapshot>(
      (before, { question, answer }) => transition(edition.machine, before, { type: `${question}.${answer}` })[0],
      initialTransition(edition.machine)[0],
    );
  return new Map(
    edition.requirements.flatMap(({ id, answers }) => {
      const answer = Object.keys(answers).find((state) => snapshot.matches({ [id]: state }));
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
