import type { PassageId } from '../sources.ts';

/** One thing that the documents say, and where they say it. */
export interface Fact {
  /**
   * What it states, in English and in our own words. It is exact: “may”, “can” and “currently” are part of it. A number of the program is
   * named, as in any text; `factSentence` fills it in.
   */
  readonly sentence: string;
  /** The passages that say so: all that a rule which rests on this fact may cite for it. */
  readonly passages: readonly [PassageId, ...PassageId[]];
}
