import type { Link, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { phrasing } from 'mdast-util-phrasing';
import { posix } from 'node:path';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { indentationOfColumns } from '../columns.ts';
import { without } from '../edits.ts';
import { checkText, inMegabytes, limits } from '../limits.ts';
import { parseAt } from '../markdown.ts';
import { otherSide, type Side } from '../sides.ts';
import { codeOf } from './code.ts';

/** Reads a file by its path relative to the document; `undefined` if it does not exist. */
export type ReadFile = (path: string) => string | undefined;

/** What is in `[!…` before a link: the text of another file, or code from one. */
const marker = /\[!(include|code(?:-[\w+#-]*)?)\s*$/i;

/** Replaces `[!INCLUDE [title](path)]` by the text of the file, or by the title if the file does not exist. */
export function includes(tree: Root, file: VFile, side: Side | undefined, read: ReadFile): void {
  new Includes(file, side, read).inside(tree, []);
}

/** Follows the includes of one document, which have a limit together. */
class Includes {
  readonly #file: VFile;
  readonly #side: Side | undefined;
  readonly #read: ReadFile;
  #count = 0;
  #size: number;

  constructor(file: VFile, side: Side | undefined, read: ReadFile) {
    this.#file = file;
    this.#side = side;
    this.#read = read;
    this.#size = String(file).length;
  }

  /** @param around the paths of the included files that the tree is part of */
  inside(tree: Root, around: readonly string[]): void {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
      if (before?.type !== 'text' || after?.type !== 'text') return undefined;
      const [, name] = marker.exec(before.value) ?? [];
      if (name === undefined) return undefined;
      const included = /^include$/i.test(name) ? this.#contentOf(link, around) : this.#code(name, link, around);
      before.value = before.value.replace(marker, '');
      after.value = after.value.replace(/^\s*\]/, '');
      const [only] = included;
      // A single paragraph is included inline.
      const inline: RootContent[] = included.length === 1 && only?.type === 'paragraph' ? only.children : included;
      parent.children.splice(index, 1, ...inline);
      return [SKIP, index + inline.length];
    });
    unwrap(tree);
  }

  #code(name: string, link: Link, around: readonly string[]): RootContent[] {
    const [path = '', query = ''] = link.url.split('?');
    const code = codeOf(path, new URLSearchParams(query), name.replace(/^code-?/i, ''), (file) =>
      this.#read(posix.join(folderOf(around), file)),
    );
    return code ? [code] : this.#missing(link, `the code in “${link.url}”`);
  }

  #contentOf(link: Link, around: readonly string[]): RootContent[] {
    const path = posix.join(folderOf(around), link.url);
    if (around.includes(path) || around.length >= limits.includeDepth) {
      this.#file.message(`“${link.url}” includes itself, or is more than ${limits.includeDepth} includes deep`, {
        place: link.position,
        ruleId: 'include',
      });
      return titleOf(link);
    }
    const text = this.#read(path);
    if (text === undefined) return this.#missing(link, `“${link.url}”, which is included,`);
    this.#count += 1;
    this.#size += text.length;
    if (this.#count > limits.includes)
      this.#file.fail(`the document includes more than ${limits.includes} files`, link.position);
    if (this.#size > limits.document)
      this.#file.fail(
        `with what it includes, the document has more than ${inMegabytes(limits.document)}`,
        link.position,
      );
    const parted = without(text, [...indentationOfColumns(text), ...(this.#side ? otherSide(text, this.#side) : [])]);
    checkText(parted.text, this.#file);
    const tree = parseAt(parted.text, link.position);
    tree.children = tree.children.filter(({ type }) => type !== 'yaml');
    const folder = posix.dirname(link.url);
    this.inside(tree, [...around, path]);
    // Links of an included file are relative to that file.
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      if (!/^(?:[a-z][a-z\d+.-]*:|[/#~])/i.test(node.url)) node.url = posix.join(folder, node.url);
    });
    return tree.children;
  }

  #missing(link: Link, what: string): RootContent[] {
    this.#file.message(`${what} is not there`, { place: link.position, ruleId: 'include' });
    return titleOf(link);
  }
}

const folderOf = (around: readonly string[]) => posix.dirname(around.at(-1) ?? '');

const titleOf = (link: Link): RootContent[] => [
  { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: toString(link) }] }] },
];

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
