import { breakLines } from '../drawing/layout.ts';

/** A line of a text in a drawing. */
export interface Line {
  readonly text: string;
  readonly isBold: boolean;
}

/** The two kinds of text: the size of its letters, as the styles have it, the height of a line, and the room around. */
export const sizes = {
  box: { font: 14, line: 19, padding: 10 },
  label: { font: 13, line: 17, padding: 4 },
} as const;

/** How wide letters are at most, in parts of their size: which font a reader has is not known. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI'’.,:;|!]/, 0.36],
  [/[frt()\s-]/, 0.45],
  [/[mwMW]/, 1],
  [/\p{Lu}/u, 0.78],
  [/./u, 0.65],
];

/** What bold letters take beside others. */
const bolder = 1.1;

const widthOf = (letter: string) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 1;

/** Breaks a text into lines of at most so many letters. */
export const linesOf = (text: string, letters: number, isBold = false): Line[] =>
  breakLines(text, letters).map((line) => ({ text: line, isBold }));

/** The room that lines take, on the generous side. */
export function sizeOf(lines: readonly Line[], kind: keyof typeof sizes): { width: number; height: number } {
  const { font, line, padding } = sizes[kind];
  const longest = Math.max(
    ...lines.map(({ text, isBold }) =>
      Array.from(text, widthOf).reduce((sum, width) => sum + width * font * (isBold ? bolder : 1), 0),
    ),
  );
  return { width: Math.ceil(longest) + 2 * padding, height: lines.length * line + 2 * padding };
}
