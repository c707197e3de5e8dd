import type { PhrasingContent, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Line, Span } from './replies/reply.ts';

/**
 * Renders one paragraph of Markdown (emphasis, links) without the paragraph around it.
 *
 * @param addressOf turns a link of the content into an address
 * @returns HTML; raw HTML in the text is dropped
 */
export function renderInline(markdown: string, addressOf: (link: string) => string): string {
  const html = unified()
    .use(remarkParse)
    .use(() => (tree: Root) => {
      visit(tree, 'link', (link) => {
        link.url = addressOf(link.url);
      });
    })
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
  return html.replace(/^<p>/, '').replace(/<\/p>$/, '');
}

/** Turns the links of a Markdown text into addresses, for whoever reads it elsewhere. */
export function withAddresses(markdown: string, addressOf: (link: string) => string): string {
  return markdown.replace(/\]\(([^)]*)\)/g, (_, link: string) => `](${addressOf(link)})`);
}

const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');

/**
 * One paragraph of Markdown as the spans of a reply.
 *
 * @param addressOf turns a link of the content into an address
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
