import type { Blockquote, RootContent } from 'mdast';

/** What Markdown has no name for. The writer makes a component of each. */
export type BlockKind = 'callout' | 'tab' | 'zone' | 'video';

type Content = Blockquote['children'][number];

/**
 * A block on its way through HTML: the parser of raw HTML knows a `div`.
 *
 * @param attributes become attributes of the component
 */
export const block = (
  kind: BlockKind,
  attributes: Readonly<Record<string, string>>,
  children: Content[],
): Blockquote => ({
  type: 'blockquote',
  children,
  data: { hName: 'div', hProperties: { dataLearn: kind, ...prefixed(attributes) } },
});

const prefixed = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`data${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`, value]),
  );

const inner = new Set<RootContent['type']>([
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'learnBlock',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);

/** Whether a node may stand inside a block. */
export const isContent = (node: RootContent): node is Content => inner.has(node.type);
