/** A line of text in a drawing. */
export interface Line {
  readonly text: string;
  readonly isBold: boolean;
}

/** The two text styles: the font size (as in the CSS), the line height, and the padding. */
export const sizes = {
  box: { font: 14, line: 19, padding: 10 },
  party: { font: 15, line: 18, padding: 14 },
  label: { font: 13, line: 17, padding: 4 },
} as const;

/** The maximum width of a character in em. The fonts of readers are unknown at build time. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI'’.,:;|!]/, 0.36],
  [/[frt()\s-]/, 0.45],
  [/[mwMW]/, 1],
  [/\p{Lu}/u, 0.78],
  [/./u, 0.65],
];

/** The width of bold text relative to normal text. */
const bolder = 1.1;

const widthOf = (letter: string) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 1;

/** Breaks a text into lines with a maximum number of characters. */
export const breakLines = (text: string, letters: number) =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    return line !== undefined && `${line} ${word}`.length <= letters
      ? [...lines.slice(0, -1), `${line} ${word}`]
      : [...lines, word];
  }, []);

/** The lines of a text in one of the two weights. */
export const linesOf = (text: string, letters: number, isBold = false): Line[] =>
  breakLines(text, letters).map((line) => ({ text: line, isBold }));

/** The size of some lines of text, estimated generously. */
export function sizeOf(lines: readonly Line[], kind: keyof typeof sizes): { width: number; height: number } {
  const { font, line, padding } = sizes[kind];
  const longest = Math.max(
    ...lines.map(({ text, isBold }) =>
      Array.from(text, widthOf).reduce((sum, width) => sum + width * font * (isBold ? bolder : 1), 0),
    ),
  );
  return { width: Math.ceil(longest) + 2 * padding, height: lines.length * line + 2 * padding };
}
