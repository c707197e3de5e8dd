import { editionIds, newestIn, type ByEdition, type EditionId } from '../../program/editions.ts';
import { readMonth, type Month } from '../../program/months.ts';
import { writeFragment } from '../fragment.ts';
import type { Answers, Step } from '../answers.ts';
import type { Checklist } from './requirement.ts';

/** A wizard that is a checklist: its requirements are answered in any order, under one edition of the rules or several. */
export interface ChecklistWizard {
  /** Also the wizard's folder in `content/wizards` and its segment of the URL. */
  readonly id: string;
  /** What the requirements are for: to begin something, or to stay what the company is. The words of the interface differ. */
  readonly purpose: 'begin' | 'stay';
  /** The oldest first. A checklist need not be of every edition. */
  readonly editions: readonly [Checklist, ...Checklist[]];
}

/** The checklist of each edition from the first that has one: an edition that changes nothing has that of the one before it. */
export function inEveryEdition(first: Checklist, ...later: readonly Checklist[]): ChecklistWizard['editions'] {
  const known: ByEdition<Checklist> = Object.fromEntries(
    [first, ...later].map((checklist) => [checklist.edition, checklist]),
  );
  const after = editionIds
    .slice(editionIds.indexOf(first.edition) + 1)
    .map((edition) => known[edition] ?? { ...(newestIn(edition, known) ?? first), edition });
  return [first, ...after];
}

/** An edition of a checklist. @returns `undefined` for one that it does not have */
export function editionOf({ editions }: ChecklistWizard, id: string | undefined): Checklist | undefined {
  return editions.find(({ edition }) => edition === id);
}

/** The same where it is known to be there. @throws for an edition that the checklist does not have */
export function checklistUnder(wizard: ChecklistWizard, id: EditionId): Checklist {
  const edition = editionOf(wizard, id);
  if (!edition) throw new Error(`${wizard.id} has no edition ${id}`);
  return edition;
}

/** Whether an answer is one that the requirement offers. */
function isAnswer({ requirements }: Checklist, { question, answer }: Step): boolean {
  const requirement = requirements.find(({ id }) => id === question);
  return requirement !== undefined && Object.hasOwn(requirement.answers, answer);
}

/**
 * What counts of a fragment, which may hold answers of every edition: those of one edition, completed by what was answered
 * in another where both ask the same.
 */
export function answersOf({ editions }: ChecklistWizard, edition: Checklist, given: Answers): Answers {
  const at = editions.indexOf(edition);
  const distance = (other: Checklist) => Math.abs(editions.indexOf(other) - at);
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

/** The month that the steps of a checklist are counted from, as far as the reader has chosen one. */
export const monthIn = ({ calendar }: Checklist, given: Answers): Month | undefined =>
  calendar && readMonth(given.get(calendar.month));

/** Whether a step answers a requirement of any edition, or names the month of its plan. */
function isAnswerOf({ editions }: ChecklistWizard, step: Step): boolean {
  return editions.some(
    (edition) => isAnswer(edition, step) || monthIn(edition, new Map([[step.question, step.answer]])) !== undefined,
  );
}

/** What means nothing under any edition. */
export function unknownOf(wizard: ChecklistWizard, given: Answers): readonly Step[] {
  return [...given].map(([question, answer]) => ({ question, answer })).filter((step) => !isAnswerOf(wizard, step));
}

/**
 * The answers of every edition as a fragment: none is lost by choosing another edition.
 *
 * @param edition the one that the link shows
 * @returns with its `#`; empty without answers
 */
export function fragmentOf(wizard: ChecklistWizard, edition: EditionId, given: Answers): string {
  // Editions may share a requirement.
  const asked = new Set(
    wizard.editions.flatMap(({ requirements, calendar }) => [
      ...requirements.map(({ id }) => id),
      ...(calendar ? [calendar.month] : []),
    ]),
  );
  const steps = Array.from(asked).flatMap((question) => {
    const answer = given.get(question);
    return answer !== undefined && isAnswerOf(wizard, { question, answer }) ? [{ question, answer }] : [];
  });
  return writeFragment(steps, edition);
}
