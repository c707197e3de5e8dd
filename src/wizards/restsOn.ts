import type { FactId, facts } from '../program/facts.ts';
import { keysOf } from '../program/keys.ts';
import type { EditionId } from '../program/editions.ts';
import { passageUnder } from '../program/successors.ts';
import type { PassageId } from '../program/sources.ts';

/** The passages of a fact; of one that is only reported there is none, so that no rule can rest on it. */
type PassageOf<Fact extends FactId> = (typeof facts)[Fact] extends { readonly passages: readonly (infer Passage)[] }
  ? Passage
  : never;

/**
 * What a rule rests on: each fact that it states, with those of the fact's passages that it cites. A passage that is not one
 * of the fact's does not compile. This module takes the facts as types only, so that their sentences stay out of the browser.
 */
export type RestsOn = { readonly [Fact in FactId]?: readonly [PassageOf<Fact>, ...PassageOf<Fact>[]] };

/** The facts that a rule states, in order. */
export const factsOf = (restsOn: RestsOn): readonly FactId[] => keysOf(restsOn);

/** The passages that rules cite under an edition, each once, in the order in which they are first cited. */
export const citationsOf = (edition: EditionId, ...rules: readonly RestsOn[]): readonly PassageId[] => [
  ...new Set(
    rules.flatMap((restsOn) => Object.values(restsOn).flat()).map((passage) => passageUnder(edition, passage)),
  ),
];
