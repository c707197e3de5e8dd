import { mdxToHast, type HastNode } from 'satteri';
import type { Place } from '../i18n/place.ts';
import { editionsUpTo, type EditionId } from '../program/editions.ts';
import { fillText } from '../text/fill.ts';

/** A heading of a guidance page. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

const childrenOf = (node: Readonly<HastNode>): readonly Readonly<HastNode>[] =>
  'children' in node ? node.children : [];

/** The text of a heading, in which quantities are expressions. */
function textOf(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value;
  return node.type === 'mdxTextExpression' ? `{${node.value}}` : childrenOf(node).map(textOf).join('');
}

/** Whether an edition has what stands in a node: all but an `<Only since="…" until="…">` of others. */
function isShown(edition: EditionId, node: Readonly<HastNode>): boolean {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Only') return true;
  const before = editionsUpTo(edition);
  const of = (name: string) => {
    const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
    return typeof attribute?.value === 'string' ? attribute.value : undefined;
  };
  const [since, until] = [of('since'), of('until')];
  return (
    (since === undefined || before.some((one) => one === since)) &&
    (until === undefined || until === edition || !before.some((one) => one === until))
  );
}

/** The texts of all headings of an imported document, whose anchors stand inside them. @param body its MDX, without front matter */
export function headingTextsOf(body: string): readonly string[] {
  const within = (node: Readonly<HastNode>): readonly string[] =>
    node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? [textOf(node).trim()] : childrenOf(node).flatMap(within);
  return within(mdxToHast(body, {}));
}

/** The headings that a guidance page has at a place. @param body its MDX, without front matter */
export function headingsOf(place: Place, body: string): readonly Heading[] {
  const within = (node: Readonly<HastNode>): readonly Heading[] => {
    if (!isShown(place.edition, node)) return [];
    if (node.type === 'element' && /^h[23]$/.test(node.tagName) && typeof node.properties.id === 'string')
      return [{ id: node.properties.id, text: fillText(place, textOf(node).trim()) }];
    return childrenOf(node).flatMap(within);
  };
  return within(mdxToHast(body, { features: { headingAttributes: true } }));
}
