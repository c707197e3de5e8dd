import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { fillText } from '../../text/fill.ts';

/** Whether a document is our own. Imported documents may contain braces that are not quantities. */
const isOwn = (file: string) => /^content[/\\](?:about|guidance|wizards)[/\\]/.test(relative('.', file));

/**
 * Fills the quantities into the body of an MDX document. In MDX `{name}` is an expression, so this replaces it by text
 * before it is evaluated.
 */
export const quantities: MdastPluginEntry = ({ fileURL }) => {
  const file = fileURL ? fileURLToPath(fileURL) : '';
  if (!isOwn(file)) return null;
  const fill = (expression: string) => fillText(file, `{${expression}}`);
  return defineMdastPlugin({
    name: 'quantities',
    mdxTextExpression: (node, context) => context.replaceNode(node, { type: 'text', value: fill(node.value) }),
  });
};
