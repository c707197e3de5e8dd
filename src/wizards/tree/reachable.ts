import { edgesOf, isOutcome, isQuestion, type Wizard } from './tree.ts';

/** So many outcomes are fetched ahead at most; where more are possible, the reader is too far from any of them. */
const most = 20;

/** The states that can still be reached from one, that one first. */
export function statesFrom(wizard: Wizard, state: string): readonly string[] {
  const next = isQuestion(wizard, state)
    ? edgesOf(wizard, state).flatMap(({ target }) => statesFrom(wizard, target))
    : [];
  return [...new Set([state, ...next])];
}

/** What may be opened next from a state: all that can be reached from it, or nothing where that is too much. */
export function within(wizard: Wizard, state: string): readonly string[] {
  const states = statesFrom(wizard, state);
  return states.filter((id) => isOutcome(wizard, id)).length > most ? [] : states;
}
