import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { headingsOf } from '../headings.ts';
import { inlineElements } from '../html.ts';

const isInline = ({ tagName }: Element) => inlineElements.has(tagName);

const holdsBlocks = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && (!isInline(child) || holdsBlocks(child)));

/** Whether an element has no text. Anchors, images and line breaks have none but are kept. */
const isEmpty = ({ tagName, children }: Element) =>
  !['a', 'br', 'img', 'input'].includes(tagName) &&
  children.every((child) => child.type === 'text' && child.value.trim() === '');

/**
 * Unwraps inline elements that contain blocks, such as bold or a link: they mostly come from tags that were never closed, and
 * Markdown cannot express them. Removes empty elements, and reduces the content of headings to inline content.
 */
export function unnest(tree: Root): void {
  for (const heading of headingsOf(tree)) heading.children = heading.children.flatMap(inLine);
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (
      ['div', 'section', 'center', 'p'].includes(node.tagName) &&
      node.properties.dataLearn === undefined &&
      isEmpty(node)
    ) {
      // A space keeps the words on both sides apart.
      parent.children.splice(index, 1, { type: 'text', value: ' ' });
      return [SKIP, index + 1];
    }
    if (!isInline(node)) return undefined;
    if (!holdsBlocks(node) && !isEmpty(node)) return undefined;
    const id = node.properties.id ?? node.properties.name;
    const anchor: ElementContent[] =
      node.tagName === 'a' && id !== undefined
        ? [{ type: 'element', tagName: 'a', properties: { id }, children: [] }]
        : [];
    parent.children.splice(index, 1, ...anchor, ...node.children);
    return [SKIP, index];
  });
}

/** Converts a block to inline content, because headings cannot contain blocks. */
const inLine = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(inLine);
  const space = { type: 'text', value: ' ' } as const;
  return isInline(node) ? [{ ...node, children }] : [space, ...children, space];
};
