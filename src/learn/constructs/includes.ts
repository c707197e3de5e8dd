import type { Link, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { phrasing } from 'mdast-util-phrasing';
import { posix } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseMarkdown } from '../markdown.ts';

/** Reads an included file by its path relative to the document; `undefined` if it does not exist. */
export type ReadInclude = (path: string) => string | undefined;

/** The maximum nesting of includes; guards against files that include themselves. */
const maxDepth = 8;

/** Replaces `[!INCLUDE [title](path)]` by the text of the file, or by the title if the file does not exist. */
export function includes(tree: Root, file: VFile, read: ReadInclude, depth = 0): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    if (before?.type !== 'text' || after?.type !== 'text' || !/\[!include\s*$/i.test(before.value)) return undefined;
    const text = depth < maxDepth ? read(link.url) : undefined;
    const included = text === undefined ? missing(link, file) : contentOf(text, link, file, read, depth);
    before.value = before.value.replace(/\[!include\s*$/i, '');
    after.value = after.value.replace(/^\s*\]/, '');
    const [only] = included;
    // A single paragraph is included inline.
    const inline: RootContent[] = included.length === 1 && only?.type === 'paragraph' ? only.children : included;
    parent.children.splice(index, 1, ...inline);
    return [SKIP, index + inline.length];
  });
  unwrap(tree);
}

function missing(link: Link, file: VFile): RootContent[] {
  file.message(`“${link.url}”, which is included, is not there`, { place: link.position, ruleId: 'include' });
  return [{ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: toString(link) }] }] }];
}

function contentOf(text: string, link: Link, file: VFile, read: ReadInclude, depth: number): RootContent[] {
  const tree = parseMarkdown(text);
  tree.children = tree.children.filter(({ type }) => type !== 'yaml');
  const folder = posix.dirname(link.url);
  includes(tree, file, (path) => read(posix.join(folder, path)), depth + 1);
  // Links of an included file are relative to that file.
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (!/^(?:[a-z][a-z\d+.-]*:|[/#~])/i.test(node.url)) node.url = posix.join(folder, node.url);
  });
  return tree.children;
}

/** Splits paragraphs around included blocks, which cannot be inside a paragraph. */
function unwrap(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const children: RootContent[] = paragraph.children;
    if (children.every(isPhrasing)) return undefined;
    const parts: RootContent[] = [];
    let open: PhrasingContent[] = [];
    const close = () => {
      if (open.some((node) => node.type !== 'text' || node.value.trim() !== ''))
        parts.push({ ...paragraph, children: open });
      open = [];
    };
    for (const child of children)
      if (isPhrasing(child)) open.push(child);
      else {
        close();
        parts.push(child);
      }
    close();
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

const isPhrasing = (node: RootContent): node is PhrasingContent =>
  phrasing(node) || node.type === 'html' || node.type === 'learnInline';
