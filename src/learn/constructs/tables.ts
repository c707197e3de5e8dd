import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Adds empty cells to the head of a table if a row has more cells: otherwise they would be dropped. */
export function tables(tree: Root, file: VFile): void {
  visit(tree, 'table', (table) => {
    const [head] = table.children;
    const most = Math.max(...table.children.map(({ children }) => children.length));
    if (!head || head.children.length >= most) return;
    file.message('a row of the table has more cells than its head', { place: table.position, ruleId: 'table' });
    while (head.children.length < most) head.children.push({ type: 'tableCell', children: [] });
    table.align = Array.from({ length: most }, (_, index) => table.align?.[index] ?? null);
  });
}
