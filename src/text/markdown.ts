import type { Root as HtmlRoot } from 'hast';
import type { Link, PhrasingContent, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../i18n/locales.ts';
import { markInterfaceWords } from './interfaceWords.ts';
import type { Line, Span } from './replies/reply.ts';

/** How links of the content are resolved. */
export interface Links {
  /** The URL that a link leads to. @throws {Error} if the target does not exist */
  readonly addressOf: (link: string) => string;
  /** What stands after a link to a source, the date of its text; `undefined` for any other link. */
  readonly dateOf: (link: string) => string | undefined;
}

/** A source inside a sentence, such as “(scenario 6, text of 12 May 2020)”. */
const sourceOf = (link: Link, date: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { className: ['source'] } },
  children: [{ type: 'text', value: '(' }, link, { type: 'text', value: `, ${date})` }],
});

/**
 * Renders a paragraph of Markdown (emphasis, links, sources) without the `<p>`. Words of English interfaces are marked as English.
 *
 * @param locale the language of the text
 * @returns HTML; raw HTML in the text is dropped
 */
export function renderInline(markdown: string, locale: Locale, { addressOf, dateOf }: Links): string {
  return unified()
    .use(remarkParse)
    .use(() => (tree: Root) => {
      visit(tree, 'link', (link, at, parent) => {
        const date = dateOf(link.url);
        link.url = addressOf(link.url);
        if (date === undefined || parent === undefined || at === undefined) return CONTINUE;
        parent.children[at] = sourceOf(link, date);
        return SKIP;
      });
    })
    .use(remarkRehype)
    .use(() => (tree: HtmlRoot) => markInterfaceWords(tree, locale))
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

/** Converts a paragraph of Markdown to the spans of a reply, which names its sources once, at its end. */
export function spansOf(markdown: string, { addressOf, dateOf }: Links): Line {
  const tree = unified().use(remarkParse).parse(markdown);
  visit(tree, 'link', ({ url }, at, parent) => {
    if (dateOf(url) === undefined || parent === undefined || at === undefined) return CONTINUE;
    parent.children.splice(at, 1);
    // The space before a source goes with it.
    const before = parent.children[at - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    return [SKIP, at];
  });
  const [paragraph] = tree.children;
  if (paragraph?.type !== 'paragraph') throw new Error(`no paragraph: “${markdown}”`);
  return paragraph.children
    .filter(({ type }) => type !== 'html')
    .map((node): Span => {
      const text = textOf([node]);
      if (node.type === 'link') return { text, href: addressOf(node.url) };
      return node.type === 'strong' ? { text, strong: true } : text;
    });
}
