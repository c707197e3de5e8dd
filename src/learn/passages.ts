import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { wordsOf } from './words.ts';

/** Identifies a passage in a document. */
export interface Place {
  readonly anchor: string;
  /** The beginning of the passage, if the heading covers several: a table row, a list item, an alert, a paragraph. */
  readonly item?: string | undefined;
  /** Whether the passage runs to the end of the document and not only to the next heading. */
  readonly isWhole?: boolean | undefined;
}

/** A heading and the content up to the next one. */
export interface Section {
  readonly anchor: string;
  readonly heading: Element;
  readonly content: readonly RootContent[];
}

const isHeading = (node: RootContent): node is Element => node.type === 'element' && /^h[1-6]$/.test(node.tagName);

/** Replaces zones and tabs by their content, so that headings inside them start sections too. */
const flattened = (node: RootContent): RootContent[] =>
  node.type === 'element' && ['zone', 'tab'].includes(String(node.properties.dataLearn))
    ? node.children.flatMap(flattened)
    : [node];

/** Divides a text into sections. @param tree a text whose headings have ids (see `nameHeadings`) */
export function sectionsOf(tree: Root): Section[] {
  const children = tree.children.flatMap(flattened);
  const starts = children.flatMap((node, index) => (isHeading(node) ? [{ node, index }] : []));
  return starts.map(({ node, index }, at) => ({
    anchor: String(node.properties.id),
    heading: node,
    content: children.slice(index + 1, starts[at + 1]?.index),
  }));
}

/** Whether a text starts with a label as a whole word: “Scenario 10” does not start with “Scenario 1”. */
const beginsWith = (text: string, label: string): boolean =>
  text.startsWith(label) && !/^[\p{L}\p{N}]/u.test(text.slice(label.length));

const textOf = (node: RootContent | ElementContent): string =>
  node.type === 'element' || node.type === 'text' ? toString(node).replace(/\s+/g, ' ').trim() : '';

/** Matches labels that differ only in their number: the next of these ends the item. */
const siblingPattern = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+')}(?![\\p{L}\\p{N}])`, 'u');

function find(nodes: readonly (RootContent | ElementContent)[], test: (node: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = test(node) ? node : find(node.children, test);
    if (found) return found;
  }
  return undefined;
}

function itemOf(section: Section, item: string): readonly RootContent[] | undefined {
  const alert = find(section.content, ({ properties }) => properties.dataKind === item.toLowerCase());
  if (alert) return [alert];
  const part = find(section.content, (node) => ['tr', 'li'].includes(node.tagName) && beginsWith(textOf(node), item));
  if (part) return [part];
  const begin = section.content.findIndex((node) => beginsWith(textOf(node), item));
  if (begin < 0) return undefined;
  // A numbered item runs up to the next label of its kind; without a number it is one paragraph.
  const next = section.content.findIndex((node, index) => index > begin && siblingPattern(item).test(textOf(node)));
  const end = /\d/.test(item) ? (next < 0 ? undefined : next) : begin + 1;
  return section.content.slice(begin, end);
}

/** The content of a passage; `undefined` if it does not exist. */
function contentAt(sections: readonly Section[], place: Place): readonly RootContent[] | undefined {
  const at = sections.findIndex(({ anchor }) => anchor === place.anchor);
  const section = sections[at];
  if (!section) return undefined;
  if (place.item !== undefined) return itemOf(section, place.item);
  const covered = place.isWhole ? sections.slice(at) : [section];
  // The first heading is left out, so that renaming it does not count as a change of the passage.
  return covered.flatMap(({ heading, content }, index) => (index === 0 ? content : [heading, ...content]));
}

/**
 * A copy of a page as a single section: what it quotes. The words around the quotations, headings too, are those of whoever
 * made the copy.
 *
 * @param anchor the anchor that the section gets
 */
export function quotationsOf(sections: readonly Section[], anchor: string): Section[] {
  const quotes = sections.flatMap(({ content }) =>
    content.flatMap((node) => (node.type === 'element' && node.tagName === 'blockquote' ? node.children : [])),
  );
  return sections.slice(0, 1).map(({ heading }) => ({ anchor, heading, content: quotes }));
}

/** The line of the document on which a passage begins. */
export function lineOf(sections: readonly Section[], place: Place): number {
  const [first] = place.item === undefined ? [] : (contentAt(sections, place) ?? []);
  const heading = sections.find(({ anchor }) => anchor === place.anchor)?.heading;
  return (first ?? heading)?.position?.start.line ?? 1;
}

/** The words of a passage, without markup and white space; `undefined` if the passage does not exist. */
export function passageAt(sections: readonly Section[], place: Place): readonly string[] | undefined {
  const content = contentAt(sections, place);
  return content && wordsOf({ type: 'root', children: [...content] });
}

/** The hash of a passage. It ignores white space, so that a space before a full stop is not a change. */
export const hashOf = (words: readonly string[]): string =>
  `sha256-${createHash('sha256').update(words.join('')).digest('base64')}`;

/** Whether words have a hash, with straight or with typographic apostrophes and quotation marks. */
export const hasHash = (words: readonly string[], hash: string): boolean =>
  [words, words.map(straight), words.map((word) => straight(word).replaceAll("'", '’'))].some(
    (variant) => hashOf(variant) === hash,
  );

/** A word with straight apostrophes and quotation marks. */
const straight = (word: string): string => word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The anchor to which a passage has moved unchanged; `undefined` if there is none. */
export const movedTo = (sections: readonly Section[], place: Place, hash: string): string | undefined =>
  sections.find(({ anchor }) => {
    const words = anchor === place.anchor ? undefined : passageAt(sections, { ...place, anchor });
    return words !== undefined && words.length > 0 && hasHash(words, hash);
  })?.anchor;
