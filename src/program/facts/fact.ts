import type { PassageId } from '../sources.ts';

/**
 * How sure a fact is. A: Microsoft’s own text, whole and dated. A-: Microsoft’s own text in a copy that carries no date or breaks
 * off. B: a Microsoft page as somebody else quotes or dates it. C: only distributors, press or forums.
 */
export const grades = ['A', 'A-', 'B', 'C'] as const;

export type Grade = (typeof grades)[number];

interface Sentence {
  /**
   * The statement, in English and in our own words. It must be exact: “may”, “can” and “currently” matter. A number of the program
   * is a placeholder, as in any text; `factSentence` fills it in.
   */
  readonly sentence: string;
}

/** What a text of Microsoft’s that was read says. Only such a fact can decide a verdict. */
interface Read extends Sentence {
  readonly grade: 'A' | 'A-';
  /** The passages that support the statement. A rule that relies on this fact can cite only these for it. */
  readonly passages: readonly [PassageId, ...PassageId[]];
}

/** What only others report. It is told as reported, and decides nothing. */
interface Reported extends Sentence {
  readonly grade: 'B' | 'C';
  /** Who reported it, of which page, and when. */
  readonly reported: string;
}

/** A statement about the program, with what it rests on. */
export type Fact = Read | Reported;
