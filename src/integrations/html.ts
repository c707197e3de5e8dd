import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page, with where it stands in the page's source. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A part of a page’s source, from one offset to another, and what replaces it. */
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

/** The elements of a page in the order of the document, those in templates too. */
export const elementsOf = (html: string): HtmlElement[] => [
  ...descendants(parse(html, { sourceCodeLocationInfo: true })),
];

/** The value of an attribute; `undefined` for one that is not there. */
export const attribute = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The text of an element that holds nothing else, such as a script. */
export const textOf = (element: HtmlElement): string =>
  element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');

/** Whether an element stands in a template, so that nothing of it runs or is loaded by itself. */
export function isInert(element: HtmlElement): boolean {
  const { parentNode: parent } = element;
  if (parent === null) return false;
  return tree.isElementNode(parent) ? isInert(parent) : parent.nodeName === '#document-fragment';
}

/** Applies edits that do not overlap. Everything else of the source stays as it is, byte for byte. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  const lastFirst = edits.toSorted((one, other) => other.start - one.start);
  return lastFirst.reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), html);
}

/**
 * Rewrites every page of a build.
 *
 * @param folder where the build is
 * @param rewrite gets the source of a page, and gives the new one
 */
export function rewritePages(folder: URL, rewrite: (html: string) => string): void {
  const root = fileURLToPath(folder);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const file = join(root, page);
    writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
  }
}
