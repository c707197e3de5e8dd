import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** The forms of each term in texts, by its id. */
export type Forms = Readonly<Record<string, readonly string[]>>;

/** Elements in which no term is marked: controls, headings and islands. */
const closed = new Set([
  'a',
  'button',
  'h1',
  'h2',
  'h3',
  'thead',
  'code',
  'summary',
  'svg',
  'script',
  'style',
  'astro-island',
]);

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Turns the first use of each term on a page into a link to the glossary, which scripts turn into a popover with the
 * definition (`src/islands/shell/terms.ts`).
 *
 * @param html the prose of a page
 * @param addressOf the URL of a term in the glossary
 * @returns the prose
 */
export function markTerms(html: string, forms: Forms, addressOf: (term: string) => string): string {
  const termOf = new Map(
    Object.entries(forms).flatMap(([term, texts]) => texts.map((text) => [text.toLowerCase(), term] as const)),
  );
  const longestFirst = [...termOf.keys()].sort((one, other) => other.length - one.length).map(escape);
  if (longestFirst.length === 0) return html;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  const used: string[] = [];

  const parts = (text: string): ElementContent[] => {
    const found: ElementContent[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = termOf.get(match[0].toLowerCase());
      if (term === undefined || used.includes(term)) continue;
      used.push(term);
      found.push({ type: 'text', value: text.slice(end, match.index) }, link(match[0], addressOf(term)));
      end = match.index + match[0].length;
    }
    return [...found, { type: 'text', value: text.slice(end) }];
  };

  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  visitParents(tree, 'text', (node: Text, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent || ancestors.some((one) => one.type === 'element' && closed.has(one.tagName))) return undefined;
    const marked = parts(node.value);
    if (marked.length === 1) return undefined;
    const at = parent.children.findIndex((child) => child === node);
    parent.children.splice(at, 1, ...marked);
    return [SKIP, at + marked.length];
  });
  return unified().use(rehypeStringify).stringify(tree);
}

const link = (text: string, href: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href },
  children: [{ type: 'text', value: text }],
});
