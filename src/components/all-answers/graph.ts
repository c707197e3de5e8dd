import ELK, { type ElkEdgeSection, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Verdict } from '../../program/outcomes.ts';
import { offeredAt, type Part } from '../../wizards/graph.ts';
import type { Wizard } from '../../wizards/wizard.ts';
import { breakLines } from '../wizard/drawing.ts';

/** Something with a size and its upper left corner. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands in the box of a state. */
export interface StateText {
  readonly text: string;
  /** Of an outcome. */
  readonly verdict?: { readonly id: Verdict; readonly text: string };
}

interface Box extends Placed {
  readonly state: string;
  readonly text: StateText;
  readonly lines: readonly Line[];
}

interface Line {
  readonly text: string;
  readonly isVerdict: boolean;
}

interface Arrow {
  readonly question: string;
  readonly answer: string;
  readonly target: string;
  /** The line, as an SVG path. */
  readonly line: string;
  readonly label: Placed;
  readonly lines: readonly string[];
}

/** A part of a wizard laid out for an SVG, in its own units: questions and outcomes from left to right. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** The two kinds of text: what a letter takes, on the generous side since fonts differ, and the room around a line. */
export const sizes = {
  box: { letter: 7.9, line: 19, padding: 10 },
  label: { letter: 7.4, line: 17, padding: 4 },
} as const;

/** After how many letters a line is broken: sooner where many boxes stand side by side. */
const lettersFor = (boxesAcross: number) => (boxesAcross > 3 ? { box: 20, label: 15 } : { box: 26, label: 26 });

function sizeOf(lines: readonly string[], { letter, line, padding }: (typeof sizes)[keyof typeof sizes]) {
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: Math.ceil(longest * letter) + 2 * padding, height: lines.length * line + 2 * padding };
}

const placedAt = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Placed>): Placed => ({ x, y, width, height });

/** The line of an edge: level and upright, from box to box. */
function lineAlong({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection): string {
  return `M${[startPoint, ...bendPoints, endPoint].map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  // Answers stand in the order in which they are offered, as far as their lines need not cross for it.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.spacing.nodeNode': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '2',
  'elk.padding': '[top=3,left=3,bottom=3,right=3]',
};

/** Lays a part of a wizard out: its questions, and whatever their answers lead to. */
export async function layOut(
  wizard: Wizard,
  { questions }: Part,
  textOf: (state: string) => StateText,
  labelOf: (question: string, answer: string) => string,
): Promise<Drawing> {
  const across = (question: string): number =>
    1 +
    Math.max(0, ...offeredAt(wizard, question).map(({ target }) => (questions.includes(target) ? across(target) : 1)));
  const letters = lettersFor(across(questions[0]));
  const boxes = new Map<string, Omit<Box, keyof Placed>>();
  const arrows = new Map<string, Omit<Arrow, 'line' | 'label'>>();
  for (const question of questions)
    for (const { answer, target } of offeredAt(wizard, question)) {
      const lines = breakLines(labelOf(question, answer), letters.label);
      arrows.set(`${question} ${answer}`, { question, answer, target, lines });
    }
  for (const state of [...questions, ...[...arrows.values()].map(({ target }) => target)]) {
    const text = textOf(state);
    const linesOf = (part: string, isVerdict: boolean) =>
      breakLines(part, letters.box).map((line): Line => ({ text: line, isVerdict }));
    const lines = [...(text.verdict ? linesOf(text.verdict.text, true) : []), ...linesOf(text.text, false)];
    boxes.set(state, { state, text, lines });
  }

  const graph: ElkNode = await new ELK().layout<ElkNode>({
    id: 'part',
    layoutOptions: options,
    children: [...boxes].map(([id, { lines }]) => ({
      id,
      ...sizeOf(
        lines.map(({ text }) => text),
        sizes.box,
      ),
    })),
    edges: [...arrows].map(([id, { question, target, lines }]) => ({
      id,
      sources: [question],
      targets: [target],
      labels: [
        {
          id: `${id} label`,
          layoutOptions: { 'elk.edgeLabels.inline': 'true' },
          text: lines.join(' '),
          ...sizeOf(lines, sizes.label),
        },
      ],
    })),
  });
  return {
    width: graph.width ?? 0,
    height: graph.height ?? 0,
    boxes: (graph.children ?? []).flatMap(({ id, ...placed }) => {
      const box = boxes.get(id);
      return box ? [{ ...box, ...placedAt(placed) }] : [];
    }),
    arrows: (graph.edges ?? []).flatMap(({ id, sections: [section] = [], labels: [label] = [] }) => {
      const arrow = arrows.get(id);
      return arrow && section && label ? [{ ...arrow, line: lineAlong(section), label: placedAt(label) }] : [];
    }),
  };
}
