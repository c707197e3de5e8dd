import { toAnswers, type Step } from '../answers.ts';
import { trail } from './trail.ts';
import { choicesAt, type Wizard } from './tree.ts';

/**
 * The answers to take along to another state of the same wizard: as many as lead towards it. Where the question after them has
 * a choice that leads straight there, following the link gives that answer.
 *
 * @param steps the answers that are known, in order, from the first question on
 * @returns none where no part of them leads towards the state
 */
export function answersTo(wizard: Wizard, steps: readonly Step[], target: string): readonly Step[] {
  for (let length = steps.length; length > 0; length--) {
    const known = steps.slice(0, length);
    const { state } = trail(wizard, toAnswers(known));
    if (state === target) return known;
    const choice = choicesAt(wizard, state).find((edge) => edge.target === target);
    if (choice) return [...known, { question: state, answer: choice.answer }];
  }
  return [];
}
