import type { ElkEdgeSection } from 'elkjs/lib/elk.bundled.js';

/** A rectangle; `x` and `y` are its upper left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rounded = (length = 0) => Math.round(length * 10) / 10;

/** The place of what ELK has laid out, to a tenth of a unit. */
export const placed = ({ x, y, width, height }: Partial<Placed>): Placed => ({
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
});

/** Draws an edge with horizontal and vertical segments. */
export const pathOf = ({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection) =>
  `M${[startPoint, ...bendPoints, endPoint].map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}`;

/** The mark at the end of an edge: an arrowhead, or a cross where the edge does not get there. */
export function endOf({ startPoint, bendPoints = [], endPoint: { x, y } }: ElkEdgeSection, isCrossed: boolean): string {
  const before = bendPoints.at(-1) ?? startPoint;
  const [dx, dy] = [Math.sign(x - before.x), Math.sign(y - before.y)];
  if (isCrossed) return `M${rounded(x - 9 * dx - 6)} ${rounded(y - 9 * dy - 6)}l12 12m0 -12l-12 12`;
  return `M${rounded(x)} ${rounded(y)}l${-9 * dx - 5 * dy} ${-9 * dy + 5 * dx}l${10 * dy} ${-10 * dx}z`;
}
