import type { Html, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordPartElements, isHtmlTag } from '../html.ts';
import { parseMarkdown } from '../markdown.ts';

/** Matches a comment or anything that looks like a tag. Groups: the slash of a closing tag, the name, the attributes. */
const tag = /<!--.*?-->|<(\/?)([a-z][^\s/>]*)([^>]*)>/gis;

const attribute = /[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g;
const booleanAttribute =
  /\b(?:open|checked|disabled|nowrap|hidden|controls|autoplay|muted|loop|allowfullscreen|async|defer)\b/gi;

/** Whether a tag is real HTML. `<script src="x">` is; `<script name>` is a placeholder for the name of a script. */
const isReal = (name: string | undefined, attributes = ''): boolean =>
  name === undefined ||
  (isHtmlTag(name) && attributes.replace(attribute, '').replace(booleanAttribute, '').replace('/', '').trim() === '');

/** Escapes everything that looks like a tag but is not HTML. */
const escaped = (html: string, escape: string): string =>
  html.replace(tag, (whole: string, _end: string, name?: string, attributes?: string) =>
    isReal(name, attributes) ? whole : `${escape}${whole.slice(1)}`,
  );

/** Rewrites self-closing anchors with a closing tag, so that they do not enclose the text that follows. */
const closedAnchors = (html: string): string => html.replace(/<a\b([^>]*?)\/>/gi, '<a$1></a>');

/** Converts placeholders such as `<tenant ID>` to text. Real HTML is left booleanAttribute. */
export function placeholders(tree: Root, file: VFile): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    node.value = closedAnchors(node.value);
    if (/\[!include|:::/i.test(node.value))
      file.message('what Microsoft’s site replaces stays as it is inside HTML', {
        place: node.position,
        ruleId: 'html',
      });
    const text = isInLine(parent) ? inLine(node, index, parent) : inBlock(node);
    parent.children.splice(index, 1, ...text);
    return [SKIP, index + text.length];
  });
}

const isInLine = ({ type }: Parents) => !['root', 'blockquote', 'listItem'].includes(type);

function inLine(node: Html, index: number, parent: Parents): RootContent[] {
  const [match] = node.value.matchAll(tag);
  const [, end, name, attributes] = match ?? [];
  const isEnded = () =>
    parent.children
      .slice(index + 1)
      .some((other) => other.type === 'html' && other.value.toLowerCase().startsWith(`</${name?.toLowerCase() ?? ''}`));
  const isHtml = isReal(name, attributes);
  if (
    isHtml &&
    name?.toLowerCase() === 'a' &&
    end === '' &&
    !/href/i.test(attributes ?? '') &&
    !node.value.endsWith('</a>') &&
    !isEnded()
  )
    return [{ ...node, value: `${node.value}</a>` }];
  // Inside a sentence, a `<table>` without a closing tag is a placeholder.
  const isWhole = name === undefined || end === '/' || isSmall(name) || isEnded();
  return isHtml && isWhole ? [node] : [{ type: 'text', value: node.value }];
}

const isSmall = (name: string) =>
  wordPartElements.has(name.toLowerCase()) || ['br', 'img', 'hr', 'p'].includes(name.toLowerCase());

function inBlock(node: Html): RootContent[] {
  const [first] = node.value.matchAll(tag);
  // A block that begins with real HTML stays HTML; only placeholders inside it are escaped.
  if (!first || isReal(first[2], first[3])) return [{ ...node, value: escaped(node.value, '&lt;') }];
  return parseMarkdown(escaped(node.value, '\\<')).children;
}
