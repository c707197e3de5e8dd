import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { satteri } from '@astrojs/markdown-satteri';
import { fillText } from './fill.ts';

type Plugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>[number];

/** Whether a document is one of the project's own; an imported one may hold braces that are no quantities. */
const isOwn = (file: string) => /^content[/\\](?:about|guidance|wizards)[/\\]/.test(relative('.', file));

/**
 * Fills the quantities in the body of an MDX document. There `{name}` is an expression, which this step turns into text
 * before it could run.
 */
export const quantities: Plugin = ({ fileURL }) => {
  const file = fileURL ? fileURLToPath(fileURL) : '';
  if (!isOwn(file)) return null;
  const fill = (expression: string) => fillText(file, `{${expression}}`);
  return {
    name: 'quantities',
    mdxTextExpression: (node, context) => context.replaceNode(node, { type: 'text', value: fill(node.value) }),
  };
};
