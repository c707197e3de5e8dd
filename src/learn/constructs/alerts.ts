import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { block } from './blocks.ts';
import { markerOf, splitAtMarkers, type Marker } from './markers.ts';

/** The kinds of alert in the documents. */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

const isCalloutKind = (name: string): name is CalloutKind => calloutKinds.some((kind) => kind === name);

type Content = Blockquote['children'][number];

/** Converts block quotes that begin with a marker to callouts, videos or plain blocks. Other quotes are left alone. */
export function alerts(tree: Root, file: VFile): void {
  visit(tree, 'blockquote', (quote, index, parent) => {
    if (!parent || index === undefined || quote.data?.hName) return undefined;
    const parts = partsOf(quote);
    if (!parts.some(({ marker }) => marker)) return undefined;
    const made: RootContent[] = parts.flatMap((part) => fromPart(part, quote, file));
    parent.children.splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
}

interface Part {
  readonly marker?: Marker;
  readonly children: Content[];
}

/** Splits the content of a quote before each marker. */
function partsOf({ children }: Blockquote): Part[] {
  const parts: Part[] = [];
  for (const child of children.flatMap((node): Content[] =>
    node.type === 'paragraph' ? splitAtMarkers(node) : [node],
  )) {
    const marker = child.type === 'paragraph' ? markerOf(child.children) : undefined;
    if (marker) parts.push({ marker, children: following(marker) });
    else if (parts.length === 0) parts.push({ children: [child] });
    else parts.at(-1)?.children.push(child);
  }
  return parts;
}

/** The text inside the brackets of an alert without the colon: `Heads up` for `[!NOTE: Heads up]`. */
const withoutColon = (inside: readonly PhrasingContent[]): PhrasingContent[] => {
  const [first, ...others] = inside;
  if (first?.type !== 'text') return [...inside];
  const value = first.value.replace(/^\s*:?\s*/, '');
  return value === '' && others.length === 0 ? [] : [{ type: 'text', value }, ...others, { type: 'text', value: ' ' }];
};

/** The rest of the paragraph that begins with a marker, without leading line breaks. */
function following({ name, inside, after: behind }: Marker): Paragraph[] {
  // Text inside the brackets of an alert is part of its content.
  const after = isCalloutKind(name) ? [...withoutColon(inside), ...behind] : behind;
  const isGap = (node: PhrasingContent) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  const at = after.findIndex((node) => !isGap(node));
  return at < 0 ? [] : [{ type: 'paragraph', children: after.slice(at) }];
}

function fromPart({ marker, children }: Part, quote: Blockquote, file: VFile): Content[] {
  if (!marker) return [{ ...quote, children }];
  const { name, inside } = marker;
  if (isCalloutKind(name)) {
    // A quote directly inside a callout may be another alert with one `>` too many.
    alerts({ type: 'root', children }, file);
    return [{ ...block('callout', { kind: name }, children), position: quote.position }];
  }
  if (name === 'video') {
    const address = toString({ type: 'root', children: [...inside] }).trim();
    file.message('a video is shown as a link to it', { place: quote.position, ruleId: 'video' });
    return [block('video', { address }, []), ...children];
  }
  // `[!div]` is only styling, such as a button or a list of steps.
  if (name === 'div') return children;
  file.message(`“[!${name.toUpperCase()}]” is not known, and stays a quote`, {
    place: quote.position,
    ruleId: 'marker',
  });
  return [
    {
      ...quote,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: `[!${name.toUpperCase()}]` }] }, ...children],
    },
  ];
}
