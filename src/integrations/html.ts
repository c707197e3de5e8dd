import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element with its position in the source of a page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A range in the source of a page, and its replacement. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function* descendants(parent: DefaultTreeAdapterTypes.ParentNode): Generator<HtmlElement> {
  for (const child of tree.getChildNodes(parent)) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* descendants('content' in child ? child.content : child);
  }
}

/** All elements of a page in document order, including those in templates. */
export const elementsOf = (html: string): HtmlElement[] => [
  ...descendants(parse(html, { sourceCodeLocationInfo: true })),
];

/** A text with its position in the source of a page. */
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** All texts of a page in document order. */
export const textNodesOf = (html: string): HtmlText[] =>
  elementsOf(html).flatMap(({ childNodes }) => childNodes.filter((child) => tree.isTextNode(child)));

/** The elements around a node, the nearest one first. */
export function ancestorsOf({ parentNode: parent }: HtmlText | HtmlElement): HtmlElement[] {
  return parent !== null && tree.isElementNode(parent) ? [parent, ...ancestorsOf(parent)] : [];
}

/** The value of an attribute; `undefined` if it is absent. */
export const attribute = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The text of an element that contains only text, such as a script. */
export const textOf = (element: HtmlElement): string =>
  element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');

/** Whether an element is inside a template, so that it does not run or load anything. */
export function isInert(element: HtmlElement): boolean {
  const { parentNode: parent } = element;
  if (parent === null) return false;
  return tree.isElementNode(parent) ? isInert(parent) : parent.nodeName === '#document-fragment';
}

/** Applies edits that do not overlap. The rest of the source is unchanged, byte for byte. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces = edits
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ start, end, text }) => {
      const before = html.slice(done, start);
      done = end;
      return [before, text];
    });
  return [...pieces, html.slice(done)].join('');
}

/**
 * Rewrites every page of a build.
 *
 * @param folder the build folder
 * @param rewrite gets the source of a page, and its path in the folder, and returns the new source
 */
export function rewritePages(folder: URL, rewrite: (html: string, page: string) => string): void {
  const root = fileURLToPath(folder);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const file = join(root, page);
    const html = readFileSync(file, 'utf8');
    const rewritten = rewrite(html, page.replaceAll(sep, '/'));
    if (rewritten !== html) writeFileSync(file, rewritten);
  }
}
