import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

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
