import type { Paragraph, PhrasingContent, Text } from 'mdast';

/** `[!NAME rest]` at the beginning of a paragraph, and what follows it. */
export interface Marker {
  readonly name: string;
  /** What stands in the brackets after the name. */
  readonly inside: readonly PhrasingContent[];
  readonly after: readonly PhrasingContent[];
}

const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

/**
 * The marker that phrasing content begins with. What stands in the brackets may have become nodes already: a bare address
 * is a link, and `[title](path)` as well.
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

/** Divides a paragraph before each line that begins with a marker. */
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
