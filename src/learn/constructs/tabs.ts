import type { Blockquote, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { block, isContent } from './blocks.ts';

/** `# [Title](#tab/id)`: the first of a tab, whatever the heading's level. */
const isTab = (node: Heading): boolean =>
  node.children.some((child) => child.type === 'link' && child.url.startsWith('#tab/'));

/** Makes blocks of tabs, one below the other. A rule, or a heading that is no tab and no deeper, ends the last. */
export function tabs(tree: Root): void {
  const done: RootContent[] = [];
  let open: { depth: number; title: string; children: Blockquote['children'] } | undefined;
  const close = () => {
    if (open) done.push(block('tab', { title: open.title }, open.children));
    open = undefined;
  };
  for (const node of tree.children) {
    if (node.type === 'heading' && isTab(node)) {
      close();
      open = { depth: node.depth, title: toString(node).trim(), children: [] };
    } else if (open && node.type === 'thematicBreak') close();
    else {
      if (open && node.type === 'heading' && node.depth <= open.depth) close();
      if (open && isContent(node)) open.children.push(node);
      else done.push(node);
    }
  }
  close();
  tree.children = done;
}
