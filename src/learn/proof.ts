import type { HastNode } from 'satteri';
import { components } from './mdx.ts';
import { isPageElement } from './html.ts';

/** The attributes that the importer writes. */
const attributeNames = new Set(['id', 'title', 'colspan', 'rowspan', 'scope', 'kind', 'name', 'href', 'source', 'alt']);

/** The properties that Markdown gives to elements. */
const properties = new Set([
  'align',
  'alt',
  'checked',
  'className',
  'disabled',
  'id',
  'start',
  'style',
  'title',
  'type',
]);

const componentNames = new Set([...Object.values(components), 'MissingPicture']);

/** A comment and nothing else, as MDX writes it. */
const isComment = (value: string) => /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(value);

/** Whether a URL is a relative one, or one that browsers only follow. */
const isHarmless = (url: unknown): boolean =>
  typeof url === 'string' && (!/^[\s\p{Cc}]*[a-z][a-z\d+.-]*:/iu.test(url) || /^(?:https?|mailto):/i.test(url));

/**
 * What would run if a page were built, or what nobody put there; empty if the page is only text. The importer escapes all that
 * MDX would take for code, and this does not rely on that: it looks at what the site's compiler reads.
 *
 * @param tree the page as parsed by the site's compiler
 */
export function codeIn(tree: HastNode): string[] {
  switch (tree.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(tree.value) ? [] : [`the expression {${tree.value}}`];
    case 'mdxjsEsm':
      return [`the statement “${tree.value}”`];
    case 'raw':
      return [`raw HTML “${tree.value}”`];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = tree.name ?? '';
      const isKnown = componentNames.has(name) || isPageElement(name);
      const attributes = tree.attributes.filter(
        (one) =>
          one.type !== 'mdxJsxAttribute' ||
          !attributeNames.has(one.name) ||
          typeof one.value !== 'string' ||
          // `Video` checks its address itself, and `MissingPicture` only names its source.
          (one.name === 'href' && name !== 'Video' && !isHarmless(one.value)),
      );
      return [
        ...(isKnown ? [] : [`the element <${name}>`]),
        ...attributes.map((one) => `an attribute of <${name}>${'name' in one ? ` (${one.name})` : ''}`),
        ...tree.children.flatMap(codeIn),
      ];
    }
    case 'element': {
      const { href, src, ...others } = tree.properties;
      const urls = [href, src].filter((url) => url !== undefined && !isHarmless(url));
      const unknown = Object.keys(others).filter((name) => !properties.has(name));
      return [
        ...urls.map((url) => `the address “${String(url)}”`),
        ...unknown.map((name) => `an attribute of <${tree.tagName}> (${name})`),
        ...tree.children.flatMap(codeIn),
      ];
    }
    case 'root':
      return tree.children.flatMap(codeIn);
    case 'text':
    case 'comment':
      return [];
    default:
      return [`what is no text (${tree.type})`];
  }
}
