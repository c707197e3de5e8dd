import type { Paragraph, PhrasingContent, Text } from 'mdast';

/** A marker `[!NAME rest]` at the beginning of a paragraph. */
export interface Marker {
  readonly name: string;
  /** The content inside the brackets, after the name. */
  readonly inside: readonly PhrasingContent[];
  /** The content after the brackets. */
  readonly after: readonly PhrasingContent[];
}

const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

/**
 * The marker at the beginning of phrasing content. The content of the brackets may already be nodes: bare URLs and
 * `[title](path)` have been parsed as links.
 */
export function markerOf(children: readonly PhrasingContent[]): Marker | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'text') return undefined;
  const begin = /^\s*\[!([a-z]+(?:-[a-z]+)?)\s*/i.exec(first.value);
  if (!begin) return undefined;
  const name = (begin[1] ?? '').toLowerCase();
  const rest = [...text(first.value.slice(begin[0].length)), ...others];
  const at = rest.findIndex((node) => node.type === 'text' && node.value.includes(']'));
  const end = rest[at];
  if (end?.type !== 'text') return undefined;
  const [before = '', ...behind] = end.value.split(']');
  return {
    name,
    inside: [...rest.slice(0, at), ...text(before)],
    after: [...text(behind.join(']')), ...rest.slice(at + 1)],
  };
}

/** Splits a paragraph before each line that begins with a marker. */
export function splitAtMarkers(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    const lines = child.type === 'text' ? child.value.split(/\n(?=\s*\[![a-z])/i) : [];
    if (child.type !== 'text' || lines.length < 2) {
      parts.at(-1)?.push(child);
      continue;
    }
    const [head = '', ...others] = lines;
    parts.at(-1)?.push({ ...child, value: head });
    for (const value of others) parts.push([{ ...child, value }]);
  }
  return parts.map((children) => ({ ...paragraph, children }));
}
