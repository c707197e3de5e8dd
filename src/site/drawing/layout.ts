import { fill } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Chain, Link, Party } from '../../wizards/outcome.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly isYou: boolean;
  /** The name of the party, in lines. */
  readonly lines: readonly string[];
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Arrow {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly status: Link['status'];
  readonly labels: readonly Label[];
}

/** The layout of a chain of parties, in SVG user units. */
export interface ChainDrawing {
  readonly direction: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/**
 * The width of a character in the two font sizes. Generous, because fonts differ and readers may increase letter
 * spacing.
 */
const letter = { name: 9.6, label: 8.8 } as const;

const layouts = {
  across: { height: 76, letters: 14 },
  down: { height: 56, letters: 26 },
} as const;

/** Breaks a text into lines with a maximum number of characters. */
export function breakLines(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    return line !== undefined && `${line} ${word}`.length <= letters
      ? [...lines.slice(0, -1), `${line} ${word}`]
      : [...lines, word];
  }, []);
}

const partiesOf = (chain: Chain): Party[] => [chain[0].from, ...chain.map(({ to }) => to)];

const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));

/** Rounded up, so that a half of it is a whole number too: fractions weigh more than the rest of a drawing. */
const even = (length: number) => 2 * Math.ceil(length / 2);

/** Lays out a chain: horizontally for wide pages and print, vertically for narrow pages. */
export function layOutChain(
  chain: Chain,
  direction: 'across' | 'down',
  you: Party | undefined,
  t: Strings,
): ChainDrawing {
  const { height, letters } = layouts[direction];
  const isAcross = direction === 'across';
  const names = partiesOf(chain).map((party) => ({
    isYou: party === you,
    lines: [...breakLines(t.parties[party], letters), ...(party === you ? [`(${t.ties.you})`] : [])],
  }));
  const texts = chain.map(({ tie, status }) => [t.ties[tie], ...(status === 'supported' ? [] : [t.ties[status]])]);
  const box = { width: even(longest(names.flatMap(({ lines }) => lines)) * letter.name + 24), height };
  const gap = isAcross ? even(longest(texts.flat()) * letter.label + 16) : 48;
  const step = (isAcross ? box.width : box.height) + gap;
  const along = names.length * step - gap;
  const beside = box.width / 2 + 16;

  const boxes = names.map((name, at) => ({ ...name, x: isAcross ? at * step : 0, y: isAcross ? 0 : at * step }));
  const arrows = chain.map(({ status }, at): Arrow => {
    const start = at * step + (isAcross ? box.width : box.height);
    const [middle, lines] = [start + gap / 2, texts[at] ?? []];
    return isAcross
      ? {
          from: [start + 6, height / 2],
          to: [start + gap - 6, height / 2],
          status,
          labels: lines.map((text, line) => ({ x: middle, y: height / 2 + (line === 0 ? -12 : 24), text })),
        }
      : {
          from: [box.width / 2, start + 6],
          to: [box.width / 2, start + gap - 6],
          status,
          labels: [{ x: beside, y: middle + 4, text: lines.join(', ') }],
        };
  });
  return {
    direction,
    box,
    boxes,
    arrows,
    width: isAcross
      ? along
      : Math.max(box.width, beside + even(longest(texts.map((lines) => lines.join(', '))) * letter.label)),
    height: isAcross ? height : along,
  };
}

/** The text alternative of a chain. */
export function describe(chain: Chain, you: Party | undefined, t: Strings): string {
  const name = (party: Party) => (party === you ? `${t.parties[party]} (${t.ties.you})` : t.parties[party]);
  return chain
    .map(({ from, to, tie, status }) =>
      fill(t.ties.chain, { from: name(from), to: name(to), tie: t.ties[tie], status: t.ties[status] }),
    )
    .join('; ');
}
