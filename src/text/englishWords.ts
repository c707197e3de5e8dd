// Finds the English words of an interface in a text of another language. It runs at build time and in the browser.

/** A piece of a text, and whether it is one of the words. */
export interface Piece {
  readonly text: string;
  readonly isEnglish: boolean;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Splits a text at some words, which are found whole. The pieces are the text again. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  if (words.length === 0) return [{ text, isEnglish: false }];
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(escape);
  const found = new RegExp(`(?<![\\p{L}\\p{N}-])(${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
  // What a pattern captures is every second piece.
  return text
    .split(found)
    .map((piece, at) => ({ text: piece, isEnglish: at % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
}
