import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** An item of a list or a row of a table without any text or picture. */
function isEmpty(element: Element): boolean {
  if (!['li', 'tr'].includes(element.tagName) || toString(element).trim() !== '') return false;
  let holds = false;
  visit(element, 'element', ({ tagName, properties }) => {
    holds ||= ['img', 'svg'].includes(tagName) || properties.id !== undefined;
  });
  return !holds;
}

/**
 * The HTML of a text as one edition has it. What a list or a table has under another edition alone (`Only`) leaves an item or a
 * row without content: these go.
 *
 * @throws {Error} if the text names something that the edition does not have (`guidance/attempt.ts`)
 */
export function ofOneEdition(html: string): string {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  visit(tree, 'element', (element, at, parent) => {
    // What React will take over has to stay as React made it.
    if (element.tagName === 'astro-island') return SKIP;
    if (typeof element.properties.dataProblem === 'string') throw new Error(element.properties.dataProblem);
    if (parent === undefined || at === undefined || !isEmpty(element)) return undefined;
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
  return unified().use(rehypeStringify).stringify(tree);
}
