import { diffArrays, type ChangeObject } from 'diff';
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

/**
 * The text that readers see, including headings, tables, code and the alternative texts of images.
 *
 * @param node the HTML of a document, or a page as parsed by the site's compiler
 */
export function textOf(node: Nodes | HastNode): string {
  if (node.type === 'text') return node.value;
  // Comments do not separate words.
  if (!('children' in node)) return '';
  const text = `${attributeText(node)} `.trimStart() + node.children.map(textOf).join('');
  const name = 'tagName' in node ? node.tagName : 'name' in node ? node.name : undefined;
  return typeof name === 'string' && wordPartElements.has(name) ? text : ` ${text} `;
}

/** The words of a text, which white space separates. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The words that readers see, in order. */
export const wordsOf = (tree: Nodes | HastNode): string[] => wordsIn(textOf(tree));

/** The most changes that two texts are compared with in their order: the time grows with the square. */
const maxEditLength = 3000;

/** The changes from one list of words to another; as a whole if there are too many. */
export function changesOf(before: readonly string[], after: readonly string[]): ChangeObject<string[]>[] {
  const all = (value: readonly string[], added: boolean) => ({
    value: [...value],
    count: value.length,
    added,
    removed: !added,
  });
  return diffArrays([...before], [...after], { maxEditLength }) ?? [all(before, false), all(after, true)];
}

/** The words that are missing or out of order in a converted text; empty if nothing is lost. */
export function lostWords(before: readonly string[], after: readonly string[]): string[] {
  if (before.length === after.length && before.every((word, index) => word === after[index])) return [];
  return changesOf(before, after).flatMap(({ removed, value }) => (removed ? value : []));
}
