import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

/** The children that an element must have, and the element to wrap others in. */
const contents: Readonly<Record<string, { readonly allowed: readonly string[]; readonly wrapper: string }>> = {
  ul: { allowed: ['li'], wrapper: 'li' },
  ol: { allowed: ['li'], wrapper: 'li' },
  dl: { allowed: ['dt', 'dd'], wrapper: 'dd' },
};

/** The parents that an element must have, and the one to make if it has another. */
const parents: Readonly<Record<string, { readonly allowed: readonly string[]; readonly maker: string }>> = {
  li: { allowed: ['ul', 'ol'], maker: 'ul' },
  dt: { allowed: ['dl'], maker: 'dl' },
  dd: { allowed: ['dl'], maker: 'dl' },
};

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const isSpace = (node: RootContent) => node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype' && node.type !== 'mdxjsEsm';

const nameOf = (node: RootContent | Root) => (node.type === 'element' ? node.tagName : '');

/**
 * Gives lists only items, and items only lists as parents, as HTML demands and browsers do not. Text straight under a list
 * has no form in Markdown, and would be written as if it were markup.
 */
export function shape(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    // This widens the type, which is safe: lists and items may stand wherever blocks may.
    const parent: { children: RootContent[] } = node;
    const rule = contents[nameOf(node)];
    parent.children = rule
      ? wrapped(parent.children, (child) => rule.allowed.includes(nameOf(child)), rule.wrapper)
      : withLists(parent.children, nameOf(node));
  });
}

/** Wraps each run of children that are not as they should be. */
function wrapped(
  children: readonly RootContent[],
  isRight: (node: RootContent) => boolean,
  name: string,
): RootContent[] {
  const made: RootContent[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    if (run.some((node) => !isSpace(node))) made.push(element(name, run));
    else made.push(...run);
    run = [];
  };
  for (const child of children) {
    if (isRight(child)) {
      close();
      made.push(child);
    } else if (isContent(child)) run.push(child);
  }
  close();
  return made;
}

function withLists(children: readonly RootContent[], parent: string): RootContent[] {
  const makerOf = (node: RootContent) => {
    const rule = parents[nameOf(node)];
    return rule && !rule.allowed.includes(parent) ? rule.maker : undefined;
  };
  const makers = new Set(children.map(makerOf).filter((name) => name !== undefined));
  return [...makers].reduce<RootContent[]>(
    (nodes, maker) => wrapped(nodes, (node) => makerOf(node) !== maker && !isSpace(node), maker),
    [...children],
  );
}
