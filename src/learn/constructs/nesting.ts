import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { headingsOf } from '../headings.ts';
import { inlineElements } from '../html.ts';
import { shape } from '../shape.ts';

const isInline = ({ tagName }: Element) => inlineElements.has(tagName);

const holdsBlocks = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && (!isInline(child) || holdsBlocks(child)));

/** Whether an element has no text. Anchors, images and line breaks have none but are kept. */
const isEmpty = ({ tagName, children }: Element) =>
  !['a', 'br', 'img', 'input'].includes(tagName) &&
  children.every((child) => child.type === 'text' && child.value.trim() === '');

const idOf = ({ properties: { id, name } }: Element) => id ?? name;

/** The place that an element marks, for when the element goes. */
const placeOf = (node: Element): ElementContent[] => {
  const id = idOf(node);
  return id === undefined ? [] : [{ type: 'element', tagName: 'a', properties: { id }, children: [] }];
};

/**
 * Unwraps inline elements that contain blocks, such as bold or a link: they mostly come from tags that were never closed, and
 * Markdown cannot express them. Removes empty elements, reduces the content of headings to inline content, and gives lists
 * and links the shape that Markdown has.
 */
export function unnest(tree: Root, file: VFile): void {
  for (const heading of headingsOf(tree)) heading.children = heading.children.flatMap(inLine);
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (
      ['div', 'section', 'center', 'p'].includes(node.tagName) &&
      node.properties.dataLearn === undefined &&
      isEmpty(node)
    ) {
      // A space keeps the words on both sides apart.
      parent.children.splice(index, 1, ...placeOf(node), { type: 'text', value: ' ' });
      return [SKIP, index + 1];
    }
    if (node.tagName === 'pre' || (isVerbatim(node) && !holdsBlocks(node))) {
      const places = placesIn(node);
      makeVerbatim(node);
      if (places.length > 0) {
        parent.children.splice(index, 0, ...places);
        return index + places.length;
      }
    }
    if (!isInline(node)) return undefined;
    if (node.tagName === 'a' && node.properties.href !== undefined) {
      const inner = linksIn(node);
      for (const one of inner) {
        one.tagName = 'span';
        one.properties = {};
      }
      if (!hasWords(node)) {
        file.message(`a link without words is left out: “${String(node.properties.href)}”`, {
          place: node.position,
          ruleId: 'link',
        });
        parent.children.splice(index, 1, ...placeOf(node), ...node.children);
        return [SKIP, index];
      }
    }
    if (!holdsBlocks(node) && !isEmpty(node) && (node.tagName !== 'span' || idOf(node) === undefined)) return undefined;
    parent.children.splice(index, 1, ...placeOf(node), ...node.children);
    return [SKIP, index];
  });
  shape(tree);
}

/** Elements of which Markdown keeps the text only. */
const isVerbatim = ({ tagName }: Element) => ['pre', 'code', 'samp', 'tt', 'var'].includes(tagName);

const placesIn = ({ children }: Element): ElementContent[] =>
  children.flatMap((child) => (child.type === 'element' ? [...placeOf(child), ...placesIn(child)] : []));

/** Reduces code to its text; an image in it is its alternative text. */
function makeVerbatim(node: Element): void {
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (node.tagName === 'pre' && only?.type === 'element' && only.tagName === 'code' && others.length === 0) {
    only.children = [{ type: 'text', value: verbatim(only) }];
    node.children = [only];
  } else node.children = [{ type: 'text', value: verbatim(node) }];
}

const verbatim = ({ children }: Element): string =>
  children
    .map((child): string => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      if (child.tagName === 'br') return '\n';
      const space = isInline(child) && child.tagName !== 'img' ? '' : ' ';
      return space + (child.tagName === 'img' ? String(child.properties.alt ?? '') : verbatim(child)) + space;
    })
    .join('');

/** The links inside a link, which would end it. */
const linksIn = ({ children }: Element): Element[] =>
  children.flatMap((child) =>
    child.type === 'element'
      ? [...(child.tagName === 'a' && child.properties.href !== undefined ? [child] : []), ...linksIn(child)]
      : [],
  );

/** Whether readers who see or hear an element get words. */
const hasWords = (node: Element): boolean =>
  node.children.some((child) =>
    child.type === 'element'
      ? (child.tagName === 'img' && String(child.properties.alt ?? '').trim() !== '') || hasWords(child)
      : child.type === 'text' && child.value.trim() !== '',
  );

/** Converts a block to inline content, because headings cannot contain blocks. */
const inLine = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(inLine);
  const space = { type: 'text', value: ' ' } as const;
  return isInline(node) ? [{ ...node, children }] : [space, ...children, space];
};
