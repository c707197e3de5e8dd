import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { differsByEdition } from '../../i18n/quantities.ts';
import { firstEdition } from '../../program/editions.ts';
import { fillText } from '../../text/fill.ts';
import { localeOfDocument } from './document.ts';

/** Whether a document is our own. Imported documents may contain braces that are not quantities. */
const isOwn = (file: string) => /^content[/\\](?:about|guidance|wizards)[/\\]/.test(relative('.', file));

/**
 * Fills the quantities into the body of an MDX document, where `{name}` is an expression. What differs by edition becomes a
 * component: only the page knows its edition, and several share the document.
 */
export const quantities: MdastPluginEntry = ({ fileURL }) => {
  if (!isOwn(fileURL ? fileURLToPath(fileURL) : '')) return null;
  const place = { locale: localeOfDocument(fileURL), edition: firstEdition };
  return defineMdastPlugin({
    name: 'quantities',
    mdxTextExpression(node, context) {
      // How Prettier keeps a space at the end of a line.
      if (node.value === "' '") return;
      context.replaceNode(
        node,
        differsByEdition(node.value)
          ? {
              type: 'mdxJsxTextElement',
              name: 'Quantity',
              attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: node.value }],
              children: [],
            }
          : { type: 'text', value: fillText(place, `{${node.value}}`) },
      );
    },
  });
};
