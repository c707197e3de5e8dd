import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Verdict } from '../../wizards/outcome.ts';
import type { Part } from '../../wizards/tree/graph.ts';
import { choicesAt, type Wizard } from '../../wizards/tree/tree.ts';
import { pathOf, placed, type Placed } from '../drawing/elk.ts';
import { linesOf, sizeOf, type Line } from '../drawing/lines.ts';

/** The texts of a state. */
export interface StateText {
  readonly text: string;
  /** Only for outcomes. */
  readonly verdict?: { readonly id: Verdict; readonly text: string };
}

/** The box of a state. */
interface Box extends Placed {
  readonly state: string;
  readonly text: StateText;
  readonly lines: readonly Line[];
}

/** The arrow of an answer, with the position of its label. */
interface Arrow extends Placed {
  readonly question: string;
  readonly answer: string;
  readonly target: string;
  readonly lines: readonly Line[];
  /** The `d` attribute of an SVG path. */
  readonly path: string;
}

/** The layout of a section of a wizard, in SVG user units, from left to right. */
export interface TreeDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** The maximum number of characters in a line; fewer if many boxes are side by side. */
const lettersFor = (boxesAcross: number) => (boxesAcross > 3 ? { box: 20, label: 15 } : { box: 26, label: 26 });

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  // Keep the order of the answers.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  // Place the first question at the upper left, and let paths run level or downwards.
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'RIGHTDOWN',
  'elk.spacing.nodeNode': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '2',
  'elk.padding': '[top=3,left=12,bottom=3,right=12]',
};

/**
 * Lays out a section of a wizard: its questions, and the states that their answers lead to.
 *
 * @throws {Error} if ELK leaves out a node or an edge
 */
export async function layOutTree(
  wizard: Wizard,
  { questions }: Part,
  textOf: (state: string) => StateText,
  labelOf: (question: string, answer: string) => string,
): Promise<TreeDrawing> {
  const across = (state: string): number =>
    questions.includes(state) ? 1 + Math.max(...choicesAt(wizard, state).map(({ target }) => across(target))) : 1;
  const letters = lettersFor(across(questions[0]));
  const arrows = questions.flatMap((question) =>
    choicesAt(wizard, question).map(({ answer, target }) => {
      const lines = linesOf(labelOf(question, answer), letters.label);
      return { id: `${question} ${answer}`, question, answer, target, lines };
    }),
  );
  const boxes = [...new Set([...questions, ...arrows.map(({ target }) => target)])].map((state) => {
    const text = textOf(state);
    const verdict = text.verdict ? linesOf(text.verdict.text, letters.box, true) : [];
    return { state, text, lines: [...verdict, ...linesOf(text.text, letters.box)] };
  });

  const graph = await new ELK().layout<ElkNode>({
    id: 'part',
    layoutOptions: options,
    children: boxes.map(({ state, lines }) => ({ id: state, ...sizeOf(lines, 'box') })),
    edges: arrows.map(({ id, question, target, lines }) => ({
      id,
      sources: [question],
      targets: [target],
      // The label interrupts its line, so that it is clear which arrow it belongs to.
      labels: [{ text: id, layoutOptions: { 'elk.edgeLabels.inline': 'true' }, ...sizeOf(lines, 'label') }],
    })),
  });

  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    boxes: boxes.map((box) => {
      const place = graph.children?.find(({ id }) => id === box.state);
      if (!place) throw new Error(`the drawing of ${wizard.id} leaves ${box.state} out`);
      return { ...box, ...placed(place) };
    }),
    arrows: arrows.map((arrow) => {
      const edge = graph.edges?.find(({ id }) => id === arrow.id);
      const [section, label] = [edge?.sections?.[0], edge?.labels?.[0]];
      if (!section || !label) throw new Error(`the drawing of ${wizard.id} leaves “${arrow.id}” out`);
      return { ...arrow, ...placed(label), path: pathOf(section) };
    }),
  };
}
