import type { Blockquote, RootContent } from 'mdast';

/** Blocks that Markdown does not have. mdx.ts writes each as a component. */
export type BlockKind = 'callout' | 'tab' | 'zone' | 'video';

type Content = Blockquote['children'][number];

/**
 * Makes a block that passes through the HTML stage as a `div` with data attributes.
 *
 * @param attributes the attributes of the component
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

/** Whether a node can be a child of a block. */
export const isContent = (node: RootContent): node is Content => inner.has(node.type);
