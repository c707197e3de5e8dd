/** A word in the one form in which words are compared. */
const plain = (word: string): string => word.normalize('NFC').toLowerCase();

/** A word without its accents, as somebody types it whose keyboard has none. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** A word of a text: as it was typed, as it is compared, and without its ending. */
export interface Word {
  readonly typed: string;
  readonly plain: string;
  readonly stem: string;
  /** Whether it is not what was typed, but what was probably meant. */
  readonly isCorrected?: true;
}

/** The words of a text, in their order. @param stem takes the ending off a plain word; without it the stem is the word */
export const wordsOf = (text: string, stem: (word: string) => string = (word) => word): readonly Word[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((typed) => {
    const word = plain(typed);
    return { typed, plain: word, stem: stem(word) };
  });
