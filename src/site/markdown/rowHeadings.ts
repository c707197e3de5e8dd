import { defineHastPlugin } from 'satteri';
import type { DocumentElement } from './document.ts';
import { rowsOf } from './tables.ts';

/**
 * Makes the first cell of each row a heading of the row, where these cells name the rows: all have a text, and no two the same.
 * Markdown has no notation for it. It comes after `tables`, which tells columns by their headings.
 */
export const rowHeadings = defineHastPlugin({
  name: 'row-headings',
  element: {
    filter: ['table'],
    visit(table: DocumentElement, context) {
      const firsts = rowsOf(table).flatMap(([first]) => (first?.tagName === 'td' ? [first] : []));
      const names = new Set(firsts.map((cell) => context.textContent(cell).trim()));
      if (names.has('') || names.size < firsts.length) return;
      for (const cell of firsts) {
        // Not its other properties: `tables` has taken its style away, which a copy would have again, empty.
        const { className } = cell.properties;
        context.replaceNode(cell, {
          ...cell,
          tagName: 'th',
          properties: { ...(className && { className }), scope: 'row' },
        });
      }
    },
  },
});
