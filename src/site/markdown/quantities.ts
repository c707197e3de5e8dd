import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** Whether a document is our own. Imported documents may contain braces that are not quantities. */
const isOwn = (file: string) => /^content[/\\](?:about|guidance|wizards)[/\\]/.test(relative('.', file));

/**
 * Makes `{name}` in the body of an MDX document a component: in MDX it is an expression, and which number it stands for depends on
 * the edition of the page, of which a document may have several.
 */
export const quantities: MdastPluginEntry = ({ fileURL }) => {
  if (!isOwn(fileURL ? fileURLToPath(fileURL) : '')) return null;
  return defineMdastPlugin({
    name: 'quantities',
    mdxTextExpression: (node, context) =>
      context.replaceNode(node, {
        type: 'mdxJsxTextElement',
        name: 'Quantity',
        attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: node.value }],
        children: [],
      }),
  });
};
