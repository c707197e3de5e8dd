import { diffArrays } from 'diff';
import type { Nodes } from 'hast';
import type { HastNode } from 'satteri';
import { inWords } from './html.ts';

/** What is read of a picture and of a tab, though it is an attribute. */
function spoken(node: Nodes | HastNode): string {
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
  // A comment parts no words.
  if (!('children' in node)) return '';
  const text = `${spoken(node)} `.trimStart() + node.children.map(textOf).join('');
  const name = 'tagName' in node ? node.tagName : 'name' in node ? node.name : undefined;
  return typeof name === 'string' && inWords.has(name) ? text : ` ${text} `;
}

/**
 * The words that a text shows, in order: those of headings, tables and code too, and what is read of a picture.
 *
 * @param tree a document's HTML, or a page as the site's compiler reads it
 */
export const wordsOf = (tree: Nodes | HastNode): string[] =>
  textOf(tree)
    .split(/\s+/)
    .filter((word) => word !== '');

/** The words of a text that did not come over, or not in their place; none where nothing is lost or moved. */
export function lostWords(before: readonly string[], after: readonly string[]): string[] {
  if (before.length === after.length && before.every((word, index) => word === after[index])) return [];
  return diffArrays([...before], [...after]).flatMap(({ removed, value }) => (removed ? value : []));
}
