import type { Html, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../markdown.ts';
import { isHtmlTag } from '../html.ts';

const tag = /<(\/?)([a-z][^\s/>]*)/gi;

const unknown = (html: string) => [...html.matchAll(tag)].filter(([, , name = '']) => !isHtmlTag(name));

/** `<tenant ID>` is no HTML: what only looks like a tag becomes the text that it is. */
export function placeholders(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || unknown(node.value).length === 0) return undefined;
    const text = replacement(node, parent.type !== 'root' && !isFlow(parent.type));
    parent.children.splice(index, 1, ...text);
    return [SKIP, index + text.length];
  });
}

const isFlow = (type: string) => ['blockquote', 'listItem'].includes(type);

function replacement(node: Html, isInline: boolean): RootContent[] {
  const { value } = node;
  if (isInline) return [{ type: 'text', value } satisfies Text];
  const [first = ''] = /<[/a-z][^\s/>]*/i.exec(value) ?? [];
  // A block that begins with real HTML stays one, but for the placeholders in it.
  if (unknown(first).length === 0)
    return [
      {
        ...node,
        value: value.replace(tag, (whole, _, name: string) => (isHtmlTag(name) ? whole : `&lt;${whole.slice(1)}`)),
      },
    ];
  return parseMarkdown(value.replace(tag, (whole, _, name: string) => (isHtmlTag(name) ? whole : `\\${whole}`)))
    .children;
}
