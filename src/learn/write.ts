import type { Comment, Element, Nodes, Root } from 'hast';
import { defaultHandlers, toMdast, type Handle, type NodeHandle, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { phrasing } from 'mdast-util-phrasing';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The components that pages use for what Markdown has no name for. */
const components: Readonly<Record<string, string>> = { callout: 'Callout', tab: 'Tab', zone: 'Zone', video: 'Video' };

const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });

/** The properties of an element that a page keeps, by the name that they have in HTML. */
const kept: Readonly<Record<string, string>> = {
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
    const name = kept[key];
    return name !== undefined && (typeof value === 'string' || typeof value === 'number')
      ? [attribute(name, String(value))]
      : [];
  });

const inLine = (node: Element, name: string, children: PhrasingContent[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesOf(node),
  children,
});

const ofItsOwn = (node: Element, name: string, children: (BlockContent | DefinitionContent)[]): MdxJsxFlowElement => ({
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

/** An element that stays as it is: Markdown has no sign for it. */
const asElement = (state: State, node: Element) => inLine(node, node.tagName, phrasingOf(state, node));

const asBlock = (state: State, node: Element) => ofItsOwn(node, node.tagName, flowOf(state, node));

/** A part of a list of terms or of a table: what stands in a line stays in it, blocks stand below each other. */
const asPart = (state: State, node: Element) =>
  state.all(node).every((child) => phrasing(child)) ? asElement(state, node) : asBlock(state, node);

const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && names.includes(node.tagName);

const blocks = [
  'caption',
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

/** Whether Markdown can write a table: a head, one place for each cell, and nothing in it that does not stand in a line. */
function isSimple(table: Element): boolean {
  const parts: Element[] = [];
  visit(table, 'element', (node) => {
    if (node !== table) parts.push(node);
  });
  const isFlat = ({ properties: { colSpan = 1, rowSpan = 1 }, children }: Element) =>
    Number(colSpan) === 1 && Number(rowSpan) === 1 && children.filter((child) => isElement(child, 'p')).length < 2;
  return (
    parts.some((part) => isElement(part, 'thead')) && parts.every((part) => !isElement(part, ...blocks) && isFlat(part))
  );
}

const rows: readonly string[] = ['thead', 'tbody', 'tfoot', 'tr'];

/** A table as elements, since Markdown cannot write it. */
function tableOf(state: State, node: Element): MdxJsxFlowElement {
  const parts = node.children.filter((child) => isElement(child, ...rows, 'td', 'th', 'caption'));
  const scope = parts.every(({ tagName }) => tagName === 'th') ? 'col' : 'row';
  const children = parts.map((part) => {
    if (rows.includes(part.tagName)) return tableOf(state, part);
    // What a heading of a row or a column belongs to is said to whoever hears the table.
    if (part.tagName === 'th') part.properties = { scope, ...part.properties };
    return asPart(state, part);
  });
  return ofItsOwn(node, node.tagName, state.toFlow(children).filter(isFlow));
}

const heading: Handle = (state, node) => {
  const [, depth] = node.tagName;
  const anchor: MdxJsxTextElement = {
    ...inLine(node, 'a', []),
    attributes: [attribute('id', String(node.properties.id))],
  };
  return { type: 'heading', depth: depths[Number(depth) - 1] ?? 6, children: [anchor, ...phrasingOf(state, node)] };
};

const depths = [1, 2, 3, 4, 5, 6] as const;

const titleOf = ({ properties }: Element) => (typeof properties.title === 'string' ? properties.title : null);

/**
 * Whether Markdown's stars work for a text: between a word and a sign beyond the first 65,536 characters, such as an
 * emoji, they are read as stars.
 */
const isPlain = (node: Element): boolean => !/^\s*[\uD800-\uDFFF]|[\uD800-\uDFFF]\s*$/.test(toString(node));

const emphasised: Handle = (state, node) => {
  const children = phrasingOf(state, node);
  const isStrong = node.tagName === 'strong' || node.tagName === 'b';
  if (!isPlain(node)) return inLine(node, isStrong ? 'strong' : 'em', children);
  return { type: isStrong ? 'strong' : 'emphasis', children };
};

const handlers: Record<string, Handle> = {
  a: (state, node) => {
    if (node.properties.href === undefined) return asElement(state, node);
    return { type: 'link', url: String(node.properties.href), title: titleOf(node), children: phrasingOf(state, node) };
  },
  br: (_state, node) => inLine(node, 'br', []),
  img: (_state, node) =>
    node.properties.dataMissing === undefined
      ? {
          type: 'image',
          url: String(node.properties.src),
          title: titleOf(node),
          alt: String(node.properties.alt ?? ''),
        }
      : inLine(node, 'MissingPicture', []),
  div: (state, node) => {
    const name = components[String(node.properties.dataLearn)];
    return name === undefined ? state.toFlow(state.all(node)) : ofItsOwn(node, name, flowOf(state, node));
  },
  table: (state, node) => (isSimple(node) ? defaultHandlers.table(state, node) : tableOf(state, node)),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  ...Object.fromEntries(
    ['abbr', 'dfn', 'ins', 'kbd', 'mark', 'q', 'small', 'sub', 'sup', 'u'].map((name) => [name, asElement]),
  ),
  ...Object.fromEntries(['b', 'strong', 'i', 'em'].map((name) => [name, emphasised])),
  ...Object.fromEntries(['details', 'dl'].map((name) => [name, asBlock])),
  ...Object.fromEntries(['summary', 'dt', 'dd'].map((name) => [name, asPart])),
};

/** A comment stays one. In a cell it would need a line of its own. */
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
    rule: '-',
    // `<https://…>` is no MDX.
    resourceLink: true,
    // A paragraph that begins like a line of JavaScript would be taken for one.
    unsafe: [
      { character: 'i', after: 'mport[\\s{*"\']', atBreak: true },
      { character: 'e', after: 'xport[\\s{*]', atBreak: true },
    ],
  })
  .freeze();

/** Writes the HTML of a text as MDX. */
export function toMdx(tree: Root): string {
  const markdown = toMdast(tree, { document: true, handlers, nodeHandlers: { comment } });
  if (markdown.type !== 'root') throw new TypeError('a text is more than one node');
  return writer.stringify(markdown);
}
