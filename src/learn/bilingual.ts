import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The two texts of a bilingual document, in which each translated sentence is followed by the English one. */
export type Side = 'translation' | 'english';

const isElement = (node: RootContent | undefined, name: string): node is Element =>
  node?.type === 'element' && node.tagName === name;

/** Whether a node is an English sentence: Microsoft marks these with the class `sxs-lookup` (side by side). */
const isEnglish = (node: RootContent | undefined): boolean =>
  isElement(node, 'span') &&
  Array.isArray(node.properties.className) &&
  node.properties.className.includes('sxs-lookup');

/** Bilingual documents use `span` only for sentences. */
const isSentence = (node: RootContent | undefined): node is Element => isElement(node, 'span');

/** Whether a document contains English sentences beside translated ones. */
export function isBilingual(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', (node) => {
    found ||= isEnglish(node);
  });
  return found;
}

/**
 * Extracts one text of a bilingual document: from each pair of sentences the one in its language. Content without a
 * counterpart, such as an image, is part of both texts.
 */
export function sideOf({ children, ...root }: Root, side: Side): Root {
  const keep = (nodes: readonly RootContent[]): RootContent[] =>
    nodes.flatMap((node, index) => {
      if (!isSentence(node)) return [copy(node)];
      if (isEnglish(node)) return side === 'english' ? keep(node.children) : [];
      const next = nodes.slice(index + 1).find((other) => other.type !== 'text' || other.value.trim() !== '');
      return side === 'english' && isEnglish(next) ? [] : keep(node.children);
    });
  const copy = (node: RootContent): RootContent =>
    node.type === 'element'
      ? { ...node, properties: propertiesOf(node, side), children: keep(node.children).filter(isInElement) }
      : { ...node };
  return { ...root, children: keep(children) };
}

const isInElement = (node: RootContent): node is ElementContent => node.type !== 'doctype';

const fragments = unified().use(rehypeParse, { fragment: true }).freeze();

/** Alternative texts and tab titles may contain both languages too, as HTML source in the attribute. */
const propertiesOf = ({ properties }: Element, side: Side): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'string' && value.includes('<span') ? toString(sideOf(fragments.parse(value), side)) : value,
    ]),
  );
