import type { Blockquote, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readDirective } from '../directives.ts';
import { block, isContent } from './blocks.ts';
import { codeOf } from './code.ts';
import type { ReadFile } from './includes.ts';

interface Open {
  readonly name: string;
  /** The audience or version of the zone, as the document names it. */
  readonly label: string;
  readonly at: RootContent;
  readonly children: RootContent[];
}

/** Converts zones and monikers to blocks, and rows and columns to a sequence of blocks. */
export function zones(tree: Root, file: VFile, read: ReadFile): void {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'learnBlock')) return;
    // This widens the type, which is safe: every parent of blocks accepts any block.
    const parent: { children: RootContent[] } = node;
    parent.children = folded(parent.children, file, read);
  });
}

const wraps = new Set(['zone', 'moniker', 'row', 'column']);

function folded(children: readonly RootContent[], file: VFile, read: ReadFile): RootContent[] {
  const open: Open[] = [];
  const done: RootContent[] = [];
  const current = () => open.at(-1)?.children ?? done;
  const close = () => {
    const ended = open.pop();
    if (ended) current().push(...closed(ended, file));
  };
  for (const child of children) {
    if (child.type !== 'learnBlock') {
      current().push(child);
      continue;
    }
    const { name, attributes } = readDirective(child);
    const begun = name.replace(/-end$/, '');
    if (wraps.has(name)) {
      const label = attributes.get('pivot') ?? attributes.get('target') ?? attributes.get('range') ?? '';
      open.push({ name, label, at: child, children: [] });
    } else if (name !== begun && open.some((one) => one.name === begun)) {
      while (open.at(-1)?.name !== begun) close();
      close();
    } else if (name !== begun)
      file.message(`“:::${name}:::” ends nothing that was begun`, { place: child.position, ruleId: 'zone' });
    else current().push(code(child, attributes, file, read));
  }
  for (const { name, at } of open) file.message(`“:::${name}:::” is not ended`, { place: at.position, ruleId: 'zone' });
  while (open.length > 0) close();
  return done;
}

function closed({ name, label, at, children }: Open, file: VFile): RootContent[] {
  if (name === 'row' || name === 'column') return children;
  file.message(`what stands only for “${label}” is shown with that name`, { place: at.position, ruleId: 'zone' });
  const content: Blockquote['children'] = children.filter(isContent);
  return [block('zone', { name: label }, content)];
}

/** The code of a file, or its name if the file is not there. */
function code(at: RootContent, attributes: ReadonlyMap<string, string>, file: VFile, read: ReadFile): RootContent {
  const source = attributes.get('source') ?? '';
  const found = codeOf(source, attributes, attributes.get('language') ?? '', read);
  if (found) return found;
  file.message(`the code in “${source}” is not there`, { place: at.position, ruleId: 'code' });
  return { type: 'paragraph', children: [{ type: 'inlineCode', value: source }] };
}
