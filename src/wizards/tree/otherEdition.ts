// What comes out under another edition of the rules. For build time only, as `graph.ts` is.

import { examples } from '../../inputs/examples.ts';
import { toAnswers, type Step } from '../answers.ts';
import { pathsOf } from './graph.ts';
import { trail } from './trail.ts';
import { inputAt, type Wizard } from './tree.ts';

/** A way as it is chosen, and with every case of what a guard judges in the place of a choice. */
const inAllCases = (wizard: Wizard, steps: readonly Step[]): readonly (readonly Step[])[] => [
  steps,
  ...steps.flatMap(({ question }, at) =>
    examples[inputAt(wizard, question)]().map((answer) => steps.with(at, { question, answer })),
  ),
];

function findLed(wizard: Wizard, other: Wizard, outcome: string): readonly string[] {
  const ways = pathsOf(wizard)
    .filter(({ state }) => state === outcome)
    .flatMap(({ steps }) => inAllCases(wizard, steps))
    .filter((steps) => trail(wizard, toAnswers(steps)).state === outcome);
  return [...new Set(ways.map((steps) => trail(other, toAnswers(steps)).state))];
}

/** What was found, since a build asks once for each language. */
const known = new WeakMap<Wizard, Map<string, readonly string[]>>();

/**
 * Where the ways to an outcome lead when the same answers are given under another edition.
 *
 * @returns each state once: an outcome, or the question that has no answer yet
 */
export function ledTo(wizard: Wizard, other: Wizard, outcome: string): readonly string[] {
  const found = known.get(wizard) ?? new Map<string, readonly string[]>();
  known.set(wizard, found);
  const key = `${other.edition} ${outcome}`;
  const led = found.get(key) ?? findLed(wizard, other, outcome);
  found.set(key, led);
  return led;
}
