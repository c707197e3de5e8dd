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

/** Resolves the links in a Markdown text to URLs, for readers of the published data. */
export function withAddresses(markdown: string, addressOf: (link: string) => string): string {
  return markdown.replace(/\]\(([^)]*)\)/g, (_, link: string) => `](${addressOf(link)})`);
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
