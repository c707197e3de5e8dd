import { fill } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Chain, Link, Party } from '../../program/outcomes.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly isYou: boolean;
  /** The party's name, broken to fit. */
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

/** A chain of parties laid out for an SVG, in its own units. */
export interface Drawing {
  readonly direction: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const layouts = {
  across: { box: { width: 136, height: 72 }, gap: 100, letters: 17 },
  down: { box: { width: 210, height: 56 }, gap: 48, letters: 28 },
} as const;

function breakLines(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    return line !== undefined && `${line} ${word}`.length <= letters
      ? [...lines.slice(0, -1), `${line} ${word}`]
      : [...lines, word];
  }, []);
}

const partiesOf = (chain: Chain): Party[] => [chain[0].from, ...chain.map(({ to }) => to)];

/** Lays a chain out, across for wide pages and paper, down for narrow ones. */
export function layOut(chain: Chain, direction: 'across' | 'down', you: Party | undefined, t: Strings): Drawing {
  const { box, gap, letters } = layouts[direction];
  const step = (direction === 'across' ? box.width : box.height) + gap;
  const place = (at: number) => (direction === 'across' ? { x: at * step, y: 0 } : { x: 0, y: at * step });
  const parties = partiesOf(chain);
  const boxes = parties.map((party, at) => ({
    ...place(at),
    isYou: party === you,
    lines: [...breakLines(t.parties[party], letters), ...(party === you ? [`(${t.ties.you})`] : [])],
  }));
  const arrows = chain.map(({ tie, status }, at): Arrow => {
    const { x, y } = place(at);
    const state = status === 'supported' ? [] : [t.ties[status]];
    const texts = [t.ties[tie], ...state];
    if (direction === 'across') {
      const [start, middle] = [x + box.width, box.height / 2];
      return {
        from: [start + 6, middle],
        to: [start + gap - 6, middle],
        status,
        labels: texts.map((text, line) => ({ x: start + gap / 2, y: middle + (line === 0 ? -14 : 24), text })),
      };
    }
    const start = y + box.height;
    return {
      from: [box.width / 2, start + 6],
      to: [box.width / 2, start + gap - 6],
      status,
      labels: [{ x: box.width / 2 + 16, y: start + gap / 2 + 4, text: texts.join(', ') }],
    };
  });
  const along = parties.length * step - gap;
  return {
    direction,
    box,
    boxes,
    arrows,
    width: direction === 'across' ? along : box.width + 90,
    height: direction === 'across' ? box.height : along,
  };
}

/** A chain in words, for whoever does not see it. */
export function describe(chain: Chain, you: Party | undefined, t: Strings): string {
  const name = (party: Party) => (party === you ? `${t.parties[party]} (${t.ties.you})` : t.parties[party]);
  return chain
    .map(({ from, to, tie, status }) =>
      fill(t.ties.chain, { from: name(from), to: name(to), tie: t.ties[tie], status: t.ties[status] }),
    )
    .join('; ');
}
