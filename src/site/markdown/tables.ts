import { defineHastPlugin, type HastNode, type HastPluginEntry, type HastVisitorContext } from 'satteri';
import { stringsOf } from '../../i18n/strings.ts';
import { localeOfDocument, type DocumentElement } from './document.ts';

type Node = Readonly<HastNode>;

const nameOf = (node: Node) => ('tagName' in node ? node.tagName : 'name' in node ? node.name : undefined);

/** The header cells of a table. */
const headerCells = (node: Node): readonly Node[] => {
  if (nameOf(node) === 'th') return [node];
  return 'children' in node ? node.children.flatMap(headerCells) : [];
};

/** The cells of each row of a table. */
export function rowsOf(node: Node): readonly (readonly DocumentElement[])[] {
  if (!('children' in node)) return [];
  if (nameOf(node) === 'tr') return [node.children.flatMap((child) => (child.type === 'element' ? [child] : []))];
  return node.children.flatMap(rowsOf);
}

/** The classes of the alignments that Markdown gives to columns; they start at the start of the line by default. */
const alignments = new Map<unknown, string>([
  ['text-align: right', 'align-end'],
  ['text-align: center', 'align-center'],
]);

/**
 * Makes a table of three columns or more one that narrow pages show row by row, each cell with its heading
 * (`content.css`). Makes tables scroll horizontally if the page is too narrow, in a container that takes the focus then
 * (`islands/shell/scrollers.ts`). Its accessible name is the column headings or, without any, “Table” in the language of the document.
 *
 * Markdown aligns columns with a `style` attribute, which the Content Security Policy blocks; this makes it a class.
 */
export const tables: HastPluginEntry = ({ fileURL }) => {
  const { table: unnamed } = stringsOf(localeOfDocument(fileURL)).guidance;
  const wrap = (table: Node, context: HastVisitorContext) => {
    const heads = headerCells(table).map((head) => context.textContent(head).trim());
    context.wrapNode(table, {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['scroll'],
        role: 'group',
        ariaLabel: heads.filter(Boolean).join(', ') || unnamed,
      },
      children: [],
    });
  };
  const stack = (table: DocumentElement, context: HastVisitorContext) => {
    const heads = headerCells(table).map((head) => context.textContent(head).trim());
    if (heads.length < 3) return;
    context.setProperty(table, 'className', ['stack']);
    for (const row of rowsOf(table))
      for (const [at, cell] of row.entries())
        if (at > 0 && cell.tagName === 'td' && heads[at]) context.setProperty(cell, 'dataLabel', heads[at]);
  };
  return defineHastPlugin({
    name: 'tables',
    // What Markdown cannot express, the importer writes as JSX.
    mdxJsxFlowElement: { filter: ['table'], visit: wrap },
    element: [
      {
        filter: ['table'],
        visit(table: DocumentElement, context) {
          stack(table, context);
          wrap(table, context);
        },
      },
      {
        filter: ['th', 'td'],
        visit(node: DocumentElement, context) {
          const alignment = alignments.get(node.properties.style);
          if (alignment !== undefined) context.setProperty(node, 'className', [alignment]);
          context.setProperty(node, 'style', null);
          if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
        },
      },
    ],
  });
};
