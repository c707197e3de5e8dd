import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { dropped, embedded } from '../html.ts';

/** The protocols that a link may have. The sanitiser keeps the same ones. */
const isFollowed = (href: string) => !/^[a-z][a-z\d+.-]*:/i.test(href) || /^(?:https?|mailto):/i.test(href);

const flow = ['blockquote', 'body', 'center', 'dd', 'div', 'li', 'section', 'td'];

const isOneOf = (names: readonly string[], { tagName }: Element) => names.includes(tagName);

/** Replaces embedded content by links, and reports scripts and styles, which the sanitiser removes. */
export function embeds(tree: Root, file: VFile): void {
  visit(tree, 'element', (node, _index, parent) => {
    const message = (reason: string) => file.message(reason, { place: node.position, ruleId: 'html' });
    if (isOneOf(dropped, node)) message(`<${node.tagName}> is left out`);
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && !isFollowed(href.trim())) {
      file.message(`a link leads to no page that can be followed, and stays as text: “${href}”`, {
        place: node.position,
        ruleId: 'link',
      });
      node.tagName = 'span';
      node.properties = {};
    }
    if (!isOneOf(embedded, node)) return;
    message(`what <${node.tagName}> shows is linked to`);
    const address = String(node.properties.src ?? node.properties.data ?? '');
    const isFlow = parent?.type === 'root' || (parent?.type === 'element' && flow.includes(parent.tagName));
    node.tagName = isFlow ? 'div' : 'a';
    node.properties = isFlow ? { dataLearn: 'video', dataAddress: address } : { href: address };
    // An inline link needs a text; its URL is all there is.
    if (!isFlow && node.children.length === 0) node.children = [{ type: 'text', value: address }];
  });
}

/** Sets the footnotes off by a line: their heading would be in English in every language. */
export function footnotes(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.properties.dataFootnotes === undefined) return;
    node.children = node.children.map((child) =>
      child.type === 'element' && child.tagName === 'h2'
        ? { ...child, tagName: 'hr', properties: {}, children: [] }
        : child,
    );
  });
}
