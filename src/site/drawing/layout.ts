import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { fill } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Chain, Link, Party } from '../../wizards/outcome.ts';
import { endOf, pathOf, placed, type Placed } from './elk.ts';
import { linesOf, sizeOf, type Line } from './lines.ts';

/** The box of a party. */
interface Box extends Placed {
  readonly party: Party;
  readonly lines: readonly Line[];
}

/** The arrow of a link, with the position of its label. */
interface Arrow extends Placed {
  readonly status: Link['status'];
  readonly lines: readonly Line[];
  /** The `d` attribute of an SVG path. */
  readonly path: string;
  /** The same for the mark at its end. */
  readonly end: string;
}

/** The layout of the parties of an outcome, in SVG user units. */
export interface PartyDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** The maximum number of characters in a line. */
const letters = { party: 15, label: 15 } as const;

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
};

const layouts = {
  // One grid for all parties, also for those that have no link with each other.
  RIGHT: { 'elk.direction': 'RIGHT', 'elk.separateConnectedComponents': 'false' },
  // What has no link with each other stands below each other, so that a phone shows two boxes side by side at most.
  DOWN: {
    'elk.direction': 'DOWN',
    'elk.aspectRatio': '0.1',
    'elk.layered.considerModelOrder.components': 'MODEL_ORDER',
  },
} as const;

/**
 * Lays out who deals with whom: a box for each party, an arrow for each link.
 *
 * @param direction to the right for wide pages and print, downwards for narrow pages
 * @throws {Error} if ELK leaves out a node or an edge
 */
export async function layOutParties(
  chains: readonly Chain[],
  direction: keyof typeof layouts,
  you: Party | undefined,
  t: Strings,
): Promise<PartyDrawing> {
  const links = chains.flat();
  const parties = [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((party) => ({
    party,
    lines: [
      ...linesOf(t.parties[party], letters.party),
      ...(party === you ? linesOf(`(${t.ties.you})`, letters.party) : []),
    ],
  }));
  const arrows = links.map((link, at) => ({
    ...link,
    id: String(at),
    lines: [
      ...linesOf(t.ties[link.tie], letters.label),
      ...(link.status === 'supported' ? [] : linesOf(t.ties[link.status], letters.label)),
    ],
  }));
  const all = parties.map(({ lines }) => sizeOf(lines, 'party'));
  // Equal boxes, so that they stand in rows and columns.
  const size = {
    width: Math.max(...all.map(({ width }) => width)),
    height: Math.max(...all.map(({ height }) => height)),
  };

  const graph = await new ELK().layout<ElkNode>({
    id: 'drawing',
    layoutOptions: { ...options, ...layouts[direction] },
    children: parties.map(({ party }) => ({ id: party, ...size })),
    edges: arrows.map(({ id, from, to, lines }) => ({
      id,
      sources: [from],
      targets: [to],
      // The label interrupts its line, so that it is clear which arrow it belongs to.
      labels: [{ text: id, layoutOptions: { 'elk.edgeLabels.inline': 'true' }, ...sizeOf(lines, 'label') }],
    })),
  });

  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    boxes: parties.map((box) => {
      const place = graph.children?.find(({ id }) => id === box.party);
      if (!place) throw new Error(`the drawing leaves ${box.party} out`);
      return { ...box, ...placed(place) };
    }),
    arrows: arrows.map(({ id, from, to, status, lines }) => {
      const edge = graph.edges?.find((one) => one.id === id);
      const [section, label] = [edge?.sections?.[0], edge?.labels?.[0]];
      if (!section || !label) throw new Error(`the drawing leaves out what goes from ${from} to ${to}`);
      return {
        status,
        lines,
        ...placed(label),
        path: pathOf(section),
        end: endOf(section, status === 'not-supported'),
      };
    }),
  };
}

/** The text alternative of a drawing. */
export function describe(chains: readonly Chain[], you: Party | undefined, t: Strings): string {
  const name = (party: Party) => (party === you ? `${t.parties[party]} (${t.ties.you})` : t.parties[party]);
  return chains
    .flat()
    .map(({ from, to, tie, status }) =>
      fill(t.ties.chain, { from: name(from), to: name(to), tie: t.ties[tie], status: t.ties[status] }),
    )
    .join('; ');
}
