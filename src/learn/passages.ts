import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { wordsOf } from './words.ts';

/** A place in a document. */
export interface Place {
  readonly anchor: string;
  /** Where one heading covers several things, how the one begins: a row of a table, a point, an alert, a paragraph. */
  readonly item?: string | undefined;
  /** Whether everything that follows belongs to it, and not only what stands before the next heading. */
  readonly isWhole?: boolean | undefined;
}

/** What stands under a heading, up to the next one. */
export interface Section {
  readonly anchor: string;
  readonly heading: Element;
  readonly content: readonly RootContent[];
}

const isHeading = (node: RootContent): node is Element => node.type === 'element' && /^h[1-6]$/.test(node.tagName);

/** What stands in a zone or in a tab has its headings there; they count like all others. */
const opened = (node: RootContent): RootContent[] =>
  node.type === 'element' && ['zone', 'tab'].includes(String(node.properties.dataLearn))
    ? node.children.flatMap(opened)
    : [node];

/** @param tree a text whose headings have their anchors (see `nameHeadings`) */
export function sectionsOf(tree: Root): Section[] {
  const children = tree.children.flatMap(opened);
  const starts = children.flatMap((node, index) => (isHeading(node) ? [{ node, index }] : []));
  return starts.map(({ node, index }, at) => ({
    anchor: String(node.properties.id),
    heading: node,
    content: children.slice(index + 1, starts[at + 1]?.index),
  }));
}

/** Whether a text begins with a label, and not with a longer one: “Scenario 1” does not begin “Scenario 10”. */
const beginsWith = (text: string, label: string): boolean =>
  text.startsWith(label) && !/^[\p{L}\p{N}]/u.test(text.slice(label.length));

const textOf = (node: RootContent | ElementContent): string =>
  node.type === 'element' || node.type === 'text' ? toString(node).replace(/\s+/g, ' ').trim() : '';

/** A label with its number open, so that the next one of its kind ends it. */
const kindOf = (label: string): RegExp =>
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
  // A paragraph goes on up to the next of its kind; one without a number stands alone.
  const next = section.content.findIndex((node, index) => index > begin && kindOf(item).test(textOf(node)));
  const end = /\d/.test(item) ? (next < 0 ? undefined : next) : begin + 1;
  return section.content.slice(begin, end);
}

/** What stands at a place; `undefined` where there is no such place. */
function contentAt(sections: readonly Section[], place: Place): readonly RootContent[] | undefined {
  const at = sections.findIndex(({ anchor }) => anchor === place.anchor);
  const section = sections[at];
  if (!section) return undefined;
  if (place.item !== undefined) return itemOf(section, place.item);
  const covered = place.isWhole ? sections.slice(at) : [section];
  // A heading that was only renamed leaves what stands under it as it was.
  return covered.flatMap(({ heading, content }, index) => (index === 0 ? content : [heading, ...content]));
}

/** The words of a passage, whatever their markup and the space between them; `undefined` where it is not there. */
export function passageAt(sections: readonly Section[], place: Place): readonly string[] | undefined {
  const content = contentAt(sections, place);
  return content && wordsOf({ type: 'root', children: [...content] });
}

/** A passage as a hash of its text. White space is left out: a space before a full stop is no change. */
export const hashOf = (words: readonly string[]): string =>
  `sha256-${createHash('sha256').update(words.join('')).digest('base64')}`;

/** The anchor of another section that now has the words of a passage; `undefined` where none has. */
export const whereIs = (sections: readonly Section[], place: Place, hash: string): string | undefined =>
  sections.find(({ anchor }) => {
    const words = anchor === place.anchor ? undefined : passageAt(sections, { ...place, anchor });
    return words !== undefined && hashOf(words) === hash;
  })?.anchor;
