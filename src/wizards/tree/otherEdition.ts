// What comes out under another edition of the rules. For build time only, as `graph.ts` is.

import { toAnswers } from '../answers.ts';
import { pathsOf } from './graph.ts';
import { trail } from './trail.ts';
import type { Wizard } from './tree.ts';

/**
 * Where the ways to an outcome lead when the same answers are given under another edition.
 *
 * @returns each state once: an outcome, or the question that has no answer yet
 */
export function ledTo(wizard: Wizard, other: Wizard, outcome: string): readonly string[] {
  const ways = pathsOf(wizard).filter(({ state }) => state === outcome);
  return [...new Set(ways.map(({ steps }) => trail(other, toAnswers(steps)).state))];
}
