import { diffArrays } from 'diff';
import type { Nodes } from 'hast';
import type { HastNode } from 'satteri';
import { wordPartElements } from './html.ts';

/** The readable text in attributes: the alternative text of an image and the title of a tab. */
function attributeText(node: Nodes | HastNode): string {
  if (node.type === 'element') {
    const { alt, dataTitle } = node.properties;
    return [node.tagName === 'img' ? alt : undefined, dataTitle].filter((value) => typeof value === 'string').join(' ');
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
  return node.attributes
    .map((one) =>
      'name' in one && ['alt', 'title'].includes(one.name) && typeof one.value === 'string' ? one.value : '',
    )
    .join(' ');
}

function textOf(node: Nodes | HastNode): string {
  if (node.type === 'text') return node.value;
  // Comments do not separate words.
  if (!('children' in node)) return '';
  const text = `${attributeText(node)} `.trimStart() + node.children.map(textOf).join('');
  const name = 'tagName' in node ? node.tagName : 'name' in node ? node.name : undefined;
  return typeof name === 'string' && wordPartElements.has(name) ? text : ` ${text} `;
}

/**
 * The words of a text in order, including headings, tables, code and the alternative texts of images.
 *
 * @param tree the HTML of a document, or a page as parsed by the site's compiler
 */
export const wordsOf = (tree: Nodes | HastNode): string[] =>
  textOf(tree)
    .split(/\s+/)
    .filter((word) => word !== '');

/** The words that are missing or out of order in a converted text; empty if nothing is lost. */
export function lostWords(before: readonly string[], after: readonly string[]): string[] {
  if (before.length === after.length && before.every((word, index) => word === after[index])) return [];
  return diffArrays([...before], [...after]).flatMap(({ removed, value }) => (removed ? value : []));
}
