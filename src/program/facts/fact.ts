import type { PassageId } from '../sources.ts';

/** A statement of the documents, with its sources. */
export interface Fact {
  /**
   * The statement, in English and in our own words. It must be exact: “may”, “can” and “currently” matter. A number of the program
   * is a placeholder, as in any text; `factSentence` fills it in.
   */
  readonly sentence: string;
  /** The passages that support the statement. A rule that relies on this fact can cite only these for it. */
  readonly passages: readonly [PassageId, ...PassageId[]];
}
