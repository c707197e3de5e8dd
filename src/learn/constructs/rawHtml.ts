import type { Html, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { voidElements, wordPartElements } from '../html.ts';
import { limits, tooDeep } from '../limits.ts';
import { parseAt } from '../markdown.ts';
import { partsOf, raw, type Part, type Tag } from './htmlParts.ts';
import { TableStack } from './strayCells.ts';

/** Escapes what only looks like a tag, a comment or a declaration. */
const escaped = (text: string): string => text.replace(/<(?=[a-z/!?])/gi, '&lt;');

/** The parts of lists and tables: what an open one of them ends with when the next begins. */
const siblings: Readonly<Record<string, { readonly of: readonly string[]; readonly ends: readonly string[] }>> = {
  li: { of: ['ul', 'ol'], ends: ['li'] },
  dt: { of: ['dl'], ends: ['dt', 'dd'] },
  dd: { of: ['dl'], ends: ['dt', 'dd'] },
  td: { of: ['table'], ends: ['td', 'th'] },
  th: { of: ['table'], ends: ['td', 'th'] },
  tr: { of: ['table'], ends: ['tr', 'caption'] },
  thead: { of: ['table'], ends: ['thead', 'tbody', 'tfoot', 'caption'] },
  tbody: { of: ['table'], ends: ['thead', 'tbody', 'tfoot', 'caption'] },
  tfoot: { of: ['table'], ends: ['thead', 'tbody', 'tfoot', 'caption'] },
  caption: { of: ['table'], ends: [] },
  colgroup: { of: ['table'], ends: [] },
};

const isPartOfTable = (name: string) => siblings[name]?.of.includes('table') ?? false;

/** Whether a tag of a sentence stands by itself, or is small enough to be one without its end. */
const isSmall = (name: string) =>
  wordPartElements.has(name) || voidElements.has(name) || ['p', 'li', 'dt', 'dd'].includes(name);

/**
 * Makes the raw HTML of a document safe to merge with its Markdown. Placeholders such as `<tenant ID>` become text. What an
 * element encloses ends, at the latest, with the paragraph, cell, list item or quote that it was begun in; without this a
 * list in a cell that is not ended would take the rest of the table with it.
 */
export function rawHtml(tree: Root, file: VFile): void {
  inside(tree, file);
  visit(tree, (node) => {
    if ('children' in node && node !== tree) inside(node, file);
  });
}

const isInLine = ({ type }: Parents) => !['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);

function inside(parent: Parents, file: VFile): void {
  if (!parent.children.some(({ type }) => type === 'html')) return;
  const balance = new Balance(parent, file);
  // This widens the type, which is safe: what takes raw HTML takes the text or the blocks that it stands for.
  const { children }: { children: RootContent[] } = parent;
  children.splice(0, children.length, ...balance.of(children));
}

/** Follows the elements that are open in the raw HTML of one parent. */
class Balance {
  readonly #open: string[] = [];
  readonly #tables = new TableStack();
  readonly #parent: Parents;
  readonly #file: VFile;
  #place: Html['position'];
  /** How many end tags of each name are to come: they tell tags from placeholders. */
  readonly #ends = new Map<string, number>();

  constructor(parent: Parents, file: VFile) {
    this.#parent = parent;
    this.#file = file;
  }

  of(children: readonly RootContent[]): RootContent[] {
    const isSentence = isInLine(this.#parent);
    for (const node of children)
      for (const part of node.type === 'html' ? partsOf(node.value, isSentence) : [])
        if (part.type === 'end') this.#ends.set(part.name, (this.#ends.get(part.name) ?? 0) + 1);
    const made = children.flatMap((node) => this.#node(node));
    if (this.#parent.type !== 'root' && this.#open.length > 0) made.push({ type: 'html', value: this.#closeFrom(0) });
    return made;
  }

  #node(node: RootContent): RootContent[] {
    return node.type === 'html' ? this.#html(node) : this.#other(node);
  }

  #other(node: RootContent): RootContent[] {
    const isSpace = node.type === 'text' && node.value.trim() === '';
    const cell = isSpace ? '' : this.#tables.content();
    return cell === '' ? [node] : [{ type: 'html', value: cell }, node];
  }

  #html(node: Html): RootContent[] {
    this.#place = node.position;
    const isSentence = isInLine(this.#parent);
    const parts = partsOf(node.value, isSentence);
    const prose = parts.filter(({ type }) => type !== 'comment').map(({ source }) => source);
    if (/\[!include|:::/i.test(prose.join('')))
      this.#file.message('what Microsoft’s site replaces stays as it is inside HTML', {
        place: node.position,
        ruleId: 'html',
      });
    const [first] = parts;
    if (first?.type === 'text' && /^\s*</.test(first.source))
      return isSentence ? this.#other({ type: 'text', value: node.value }) : this.#markdown(node);
    return [{ ...node, value: parts.map((part) => this.#part(part)).join('') }];
  }

  /** A block that begins with a placeholder, or with a comment that is not ended, is Markdown. */
  #markdown({ value, position }: Html): RootContent[] {
    if (/^\s*<!--/.test(value))
      this.#file.message('a comment is not ended, and is shown as text', { place: position, ruleId: 'html' });
    const text = value.replace(/^(\s*)<(?=[a-z/])/i, '$1\\<').replace(/<(?=[!?])/g, '\\<');
    const tree = parseAt(text, position);
    return tree.children.flatMap((node) => this.#node(node));
  }

  #part(part: Part): string {
    if (part.type === 'comment') return part.source;
    if (part.type === 'start') return this.#start(part);
    if (part.type === 'end') return this.#end(part);
    return (part.source.trim() === '' ? '' : this.#tables.content()) + escaped(part.source);
  }

  #start({ source, name }: Tag): string {
    const isSentence = isInLine(this.#parent);
    if (raw.has(name) && !isSentence) return this.#tables.start(name) + source;
    if (isSentence && !this.#isTag(source, name)) return this.#tables.content() + escaped(source);
    if (isPartOfTable(name) && !this.#open.includes('table') && isSentence) return ' ';
    const closed = this.#endSiblings(name);
    const cell = this.#tables.start(name);
    if (voidElements.has(name)) return closed + cell + source;
    if (name === 'a' && source.endsWith('/>')) return `${cell}${source.slice(0, -2)}></a>`;
    // An anchor without an address and without an end encloses nothing.
    if (name === 'a' && !/href/i.test(source) && !this.#isEnded('a')) return `${cell}${source}</a>`;
    this.#open.push(name);
    if (this.#open.length > 2 * limits.depth) this.#file.fail(tooDeep, this.#place);
    return closed + cell + source;
  }

  #isEnded(name: string): boolean {
    return (this.#ends.get(name) ?? 0) > 0;
  }

  #endSiblings(name: string): string {
    const part = siblings[name];
    if (!part) return '';
    const container = this.#open.findLastIndex((open) => part.of.includes(open));
    const at = this.#open.findIndex((open, index) => index > container && part.ends.includes(open));
    return at < 0 ? '' : this.#closeFrom(at);
  }

  #closeFrom(at: number): string {
    const names = this.#open.splice(at).toReversed();
    for (const name of names) this.#tables.end(name);
    return names.map((name) => `</${name}>`).join('');
  }

  #end({ source, name }: Tag): string {
    this.#ends.set(name, (this.#ends.get(name) ?? 1) - 1);
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) return this.#closeFrom(at);
    // What was begun elsewhere ends there. Browsers read `</br>` as a break.
    if (name === 'br') return source;
    return wordPartElements.has(name) ? '' : ' ';
  }

  /** Inside a sentence, a `<table>` without its end is a placeholder. */
  #isTag(source: string, name: string): boolean {
    if (isSmall(name) || isPartOfTable(name) || this.#isEnded(name)) return true;
    return ['ul', 'ol', 'dl'].includes(name) && this.#hasItems(source);
  }

  #hasItems(source: string): boolean {
    const html = this.#parent.children.map((node) => (node.type === 'html' ? node.value : '')).join('');
    return /<(?:li|dt|dd)\b/i.test(html.slice(html.indexOf(source)));
  }
}
