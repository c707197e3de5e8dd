import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A heading of a page, as its table of contents lists it. */
export interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** The headings of the second level in the HTML of a text, without those of what it embeds. */
export function headingsIn(html: string): readonly Heading[] {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  const found: Heading[] = [];
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (element.tagName === 'h2' && typeof id === 'string') found.push({ slug: id, text: toString(element).trim() });
  });
  return found;
}
