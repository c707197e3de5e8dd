import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * The second-level headings of an imported page, whose anchors are elements in the text.
 *
 * @param body MDX without its front matter
 */
export const contentsOf = (body: string): { readonly anchor: string; readonly text: string }[] =>
  parser.parse(body).children.flatMap((node) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const [first] = node.children;
    const id =
      first?.type === 'mdxJsxTextElement'
        ? first.attributes.find((one) => 'name' in one && one.name === 'id')
        : undefined;
    return typeof id?.value === 'string' ? [{ anchor: id.value, text: toString(node).trim() }] : [];
  });
