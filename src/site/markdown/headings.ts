import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { fill } from '../../i18n/format.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { localeOfDocument, type DocumentElement } from './document.ts';

/**
 * The id of an imported heading: the importer writes it as an element at the start of the heading, which is standard MDX,
 * while `{#id}` is not.
 */
function anchorIn({ children: [first] }: DocumentElement): string | undefined {
  if (first?.type !== 'mdxJsxTextElement' || first.name !== 'a' || first.children.length > 0) return undefined;
  const id = first.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
  return typeof id?.value === 'string' ? id.value : undefined;
}

/**
 * Puts a link to itself beside every heading, so that readers can copy the address of a section. The link is labelled in
 * the language of the document.
 *
 * @throws {Error} if a heading has no id: one made of its text would differ between languages
 */
export const headings: HastPluginEntry = ({ fileURL }) => {
  const { anchor: label } = stringsOf(localeOfDocument(fileURL)).guidance;
  return defineHastPlugin({
    name: 'headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const heading = context.textContent(node).trim();
        if (node.children.some((child) => child.type === 'mdxJsxTextElement' && child.name === 'Quantity'))
          throw new Error(
            `the heading “${heading}” names a number that differs by edition: its link could not be labelled`,
          );
        const anchor = anchorIn(node);
        const id = anchor ?? node.properties.id;
        if (typeof id !== 'string') throw new Error(`the heading “${heading}” has no id`);
        if (anchor !== undefined) {
          context.setProperty(node, 'id', anchor);
          context.removeChildAt(node, 0);
        }
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['heading'] },
          children: [
            {
              type: 'element',
              tagName: 'a',
              properties: {
                className: ['anchor', 'screen-only'],
                href: `#${id}`,
                ariaLabel: fill(label, { heading }),
              },
              children: [{ type: 'text', value: '#' }],
            },
          ],
        });
      },
    },
  });
};
