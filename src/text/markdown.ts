import type { Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Line, Span } from './replies/reply.ts';

/**
 * Renders a paragraph of Markdown (emphasis, links) without the `<p>`.
 *
 * @param addressOf resolves a link of the content to a URL
 * @returns HTML; raw HTML in the text is dropped
 */
export function renderInline(markdown: string, addressOf: (link: string) => string): string {
  return unified()
    .use(remarkParse)
    .use(() => (tree: Root) => {
      visit(tree, 'link', (link) => {
        link.url = addressOf(link.url);
      });
    })
    .use(remarkRehype)
    .use(() => (tree: HtmlRoot) => ({
      ...tree,
      children: tree.children.flatMap((child): HtmlRoot['children'] =>
        child.type === 'element' && child.tagName === 'p' ? child.children : [child],
      ),
    }))
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}

/** Resolves the links in a Markdown text to URLs, for readers of the published data. */
export function withAddresses(markdown: string, addressOf: (link: string) => string): string {
  const tree = unified().use(remarkParse).parse(markdown);
  const links: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(tree, 'link', ({ position, url, children }) => {
    const [start, end] = [children.at(-1)?.position?.end.offset, position?.end.offset];
    if (start !== undefined && end !== undefined) links.push({ start, end, text: `](${addressOf(url)})` });
  });
  return links.reduceRight((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), markdown);
}

const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');

/**
 * Converts a paragraph of Markdown to the spans of a reply.
 *
 * @param addressOf resolves a link of the content to a URL
 */
export function spansOf(markdown: string, addressOf: (link: string) => string): Line {
  const [paragraph] = unified().use(remarkParse).parse(markdown).children;
  if (paragraph?.type !== 'paragraph') throw new Error(`no paragraph: “${markdown}”`);
  return paragraph.children
    .filter(({ type }) => type !== 'html')
    .map((node): Span => {
      const text = textOf([node]);
      if (node.type === 'link') return { text, href: addressOf(node.url) };
      return node.type === 'strong' ? { text, strong: true } : text;
    });
}
