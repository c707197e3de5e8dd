import type { Comment, Element, Nodes as HtmlNodes, Root } from 'hast';
import { defaultHandlers, toMdast, type Handle, type NodeHandle, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { phrasing } from 'mdast-util-phrasing';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The page components for constructs that Markdown does not have. */
export const components: Readonly<Record<string, string>> = {
  callout: 'Callout',
  tab: 'Tab',
  zone: 'Zone',
  video: 'Video',
};

const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });

/** The hast properties that are written to a page, with their attribute names. */
const attributeNames: Readonly<Record<string, string>> = {
  id: 'id',
  title: 'title',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  scope: 'scope',
  dataKind: 'kind',
  dataTitle: 'title',
  dataName: 'name',
  dataAddress: 'href',
  dataMissing: 'source',
  alt: 'alt',
};

const attributesOf = ({ properties }: Element): MdxJsxAttribute[] =>
  Object.entries(properties).flatMap(([key, value]) => {
    const name = attributeNames[key];
    return name !== undefined && (typeof value === 'string' || typeof value === 'number')
      ? [attribute(name, String(value))]
      : [];
  });

const inlineElement = (node: Element, name: string, children: PhrasingContent[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesOf(node),
  children,
});

const blockElement = (
  node: Element,
  name: string,
  children: (BlockContent | DefinitionContent)[],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesOf(node),
  children,
});

const isFlow = (node: RootContent): node is BlockContent | DefinitionContent =>
  !phrasing(node) &&
  node.type !== 'yaml' &&
  node.type !== 'listItem' &&
  node.type !== 'tableRow' &&
  node.type !== 'tableCell';

const flowOf = (state: State, node: Element) => state.toFlow(state.all(node)).filter(isFlow);

const phrasingOf = (state: State, node: Element) => state.all(node).filter((child) => phrasing(child));

/** Keeps an inline element as JSX, because Markdown has no syntax for it. */
const asInline = (state: State, node: Element) => inlineElement(node, node.tagName, phrasingOf(state, node));

const asBlock = (state: State, node: Element) => blockElement(node, node.tagName, flowOf(state, node));

/** Part of a definition list or of a table: written inline if it holds only phrasing content, otherwise as a block. */
const asInlineOrBlock = (state: State, node: Element) =>
  state.all(node).every((child) => phrasing(child)) ? asInline(state, node) : asBlock(state, node);

const isElement = (node: HtmlNodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && names.includes(node.tagName);

const blocks = [
  'caption',
  'hr',
  'section',
  'center',
  'figure',
  'table',
  'ul',
  'ol',
  'dl',
  'pre',
  'div',
  'details',
  'blockquote',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];

/** Whether a table can be written as Markdown: it has a head, no cell spans, and only phrasing content in its cells. */
function fitsMarkdown(table: Element): boolean {
  const parts: Element[] = [];
  visit(table, 'element', (node) => {
    if (node !== table) parts.push(node);
  });
  const isFlat = ({ properties: { colSpan = 1, rowSpan = 1 }, children }: Element) =>
    Number(colSpan) === 1 &&
    Number(rowSpan) === 1 &&
    (children.length === 1 || !children.some((child) => isElement(child, 'p')));
  return (
    parts.some((part) => isElement(part, 'thead')) && parts.every((part) => !isElement(part, ...blocks) && isFlat(part))
  );
}

const rows: readonly string[] = ['thead', 'tbody', 'tfoot', 'tr'];

/** Writes a table as JSX elements, because Markdown cannot express it. */
function tableOf(state: State, node: Element): MdxJsxFlowElement {
  const parts = node.children.filter((child) => isElement(child, ...rows, 'td', 'th', 'caption'));
  const scope = parts.every(({ tagName }) => tagName === 'th') ? 'col' : 'row';
  const children = parts.map((part) => {
    if (rows.includes(part.tagName)) return tableOf(state, part);
    // Screen readers announce header cells by their scope.
    if (part.tagName === 'th') part.properties = { scope, ...part.properties };
    return asInlineOrBlock(state, part);
  });
  return blockElement(node, node.tagName, state.toFlow(children).filter(isFlow));
}

const heading: Handle = (state, node) => {
  const [, depth] = node.tagName;
  const anchor: MdxJsxTextElement = {
    ...inlineElement(node, 'a', []),
    attributes: [attribute('id', String(node.properties.id))],
  };
  return { type: 'heading', depth: depths[Number(depth) - 1] ?? 6, children: [anchor, ...phrasingOf(state, node)] };
};

const depths = [1, 2, 3, 4, 5, 6] as const;

const titleOf = ({ properties }: Element) => (typeof properties.title === 'string' ? properties.title : null);

/**
 * Whether asterisks can mark a text as emphasised. Next to a character outside the Basic Multilingual Plane, such as an
 * emoji, they are read as literal asterisks.
 */
const takesAsterisks = (node: Element): boolean => !/^\s*[\uD800-\uDFFF]|[\uD800-\uDFFF]\s*$/.test(toString(node));

const emphasised: Handle = (state, node) => {
  const children = phrasingOf(state, node);
  const isStrong = node.tagName === 'strong' || node.tagName === 'b';
  if (!takesAsterisks(node)) return inlineElement(node, isStrong ? 'strong' : 'em', children);
  return { type: isStrong ? 'strong' : 'emphasis', children };
};

const handlers: Record<string, Handle> = {
  a: (state, node) => {
    if (node.properties.href === undefined) return asInline(state, node);
    return { type: 'link', url: String(node.properties.href), title: titleOf(node), children: phrasingOf(state, node) };
  },
  br: (_state, node) => inlineElement(node, 'br', []),
  img: (_state, node) =>
    node.properties.dataMissing === undefined
      ? {
          type: 'image',
          url: String(node.properties.src),
          title: titleOf(node),
          alt: String(node.properties.alt ?? ''),
        }
      : inlineElement(node, 'MissingPicture', []),
  div: (state, node) => {
    const name = components[String(node.properties.dataLearn)];
    return name === undefined ? state.toFlow(state.all(node)) : blockElement(node, name, flowOf(state, node));
  },
  table: (state, node) => (fitsMarkdown(node) ? defaultHandlers.table(state, node) : tableOf(state, node)),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  ...Object.fromEntries(
    ['abbr', 'dfn', 'ins', 'kbd', 'mark', 'q', 'small', 'sub', 'sup', 'u'].map((name) => [name, asInline]),
  ),
  ...Object.fromEntries(['b', 'strong', 'i', 'em'].map((name) => [name, emphasised])),
  ...Object.fromEntries(['details', 'dl'].map((name) => [name, asBlock])),
  ...Object.fromEntries(['summary', 'dt', 'dd'].map((name) => [name, asInlineOrBlock])),
};

/** Keeps comments, except in table cells, where they would need a line of their own. */
const comment: NodeHandle = (state: State, { value }: Comment) =>
  state.inTable
    ? undefined
    : { type: 'mdxTextExpression', value: `/* ${value.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */` };

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    // At the beginning of a page, `---` would be front matter.
    rule: '*',
    // MDX has no autolinks (`<https://…>`).
    resourceLink: true,
    // Escape paragraphs that begin like an import or export: MDX would parse them as JavaScript.
    unsafe: [
      { character: 'i', after: 'mport[\\s{*"\']', atBreak: true },
      { character: 'e', after: 'xport[\\s{*]', atBreak: true },
      // Front matter in TOML.
      { character: '+', after: '\\+\\+', atBreak: true },
      // MDX takes braces for code anywhere, and not only in prose.
      { character: '{' },
    ],
    handlers: {
      // The site's compiler reads `{…}` at the end of a heading as its attributes, even if the brace is escaped.
      text: (node: Text, _parent, state, info) =>
        state.safe(node.value, { ...info, ...(state.stack.includes('headingAtx') && { encode: ['{', '}'] }) }),
    },
  })
  .freeze();

/** Merges adjacent code: the marks between two would be read as one. */
function mergeCode(tree: Nodes): void {
  visit(tree, 'inlineCode', (node, index, parent) => {
    const before = index === undefined ? undefined : parent?.children[index - 1];
    if (before?.type !== 'inlineCode' || !parent || index === undefined) return undefined;
    before.value += node.value;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Converts the HTML tree of a text to MDX. */
export function toMdx(tree: Root): string {
  const markdown = toMdast(tree, { document: true, handlers, nodeHandlers: { comment } });
  if (markdown.type !== 'root') throw new TypeError('a text is more than one node');
  mergeCode(markdown);
  return writer.stringify(markdown);
}
