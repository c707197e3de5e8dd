import type { Blockquote, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { block, isContent } from './blocks.ts';

/** Whether a heading of any level starts a tab: `# [Title](#tab/id)`. */
const isTab = (node: Heading): boolean =>
  node.children.some((child) => child.type === 'link' && child.url.startsWith('#tab/'));

/** Converts tabs to blocks, one below the other. A thematic break or a heading of the same or a higher level ends the last. */
export function tabs(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some((child) => child.type === 'heading' && isTab(child))) return;
    // This widens the type, which is safe: every parent of headings accepts any block.
    const parent: { children: RootContent[] } = node;
    parent.children = folded(parent.children);
  });
}

function folded(children: readonly RootContent[]): RootContent[] {
  const done: RootContent[] = [];
  let open: { depth: number; title: string; children: Blockquote['children'] } | undefined;
  const close = () => {
    if (open) done.push(block('tab', { title: open.title }, open.children));
    open = undefined;
  };
  for (const node of children) {
    if (node.type === 'heading' && isTab(node)) {
      close();
      open = { depth: node.depth, title: toString(node, { includeHtml: false }).trim(), children: [] };
    } else if (open && node.type === 'thematicBreak') close();
    else {
      if (open && node.type === 'heading' && node.depth <= open.depth) close();
      if (open && isContent(node)) open.children.push(node);
      else done.push(node);
    }
  }
  close();
  return done;
}
