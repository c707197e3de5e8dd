import { commentsIn } from '../edits.ts';
import { isHtmlTag } from '../html.ts';

/**
 * Matches anything that looks like a tag. Groups: the slash of a closing tag, the name, the attributes. Quoted values may
 * hold `>`.
 */
const tag =
  /<(\/?)([a-z][^\s/<>"']*)((?:\s+[\w:.@-]+(?:\s*=\s*(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'<>]+))?)*\s*\/?|[^<>]*)>/gi;

const attribute = /[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g;
const booleanAttribute =
  /\b(?:open|checked|disabled|nowrap|hidden|controls|autoplay|muted|loop|allowfullscreen|async|defer)\b/gi;

/** Whether a tag is real HTML. `<script src="x">` is; `<script name>` is a placeholder for the name of a script. */
const isReal = (name: string, attributes = ''): boolean =>
  isHtmlTag(name) && attributes.replace(attribute, '').replace(booleanAttribute, '').replace('/', '').trim() === '';

/** The attribute that marks the importer's own blocks (`blocks.ts`), which no document may make. */
const ownAttribute = /data-learn/gi;

/** Elements whose content is no markup. Without their end they would take the rest of the document with them. */
export const raw = new Set(['script', 'style', 'iframe']);

/** A tag, with its name in small letters. */
export interface Tag {
  readonly type: 'start' | 'end';
  readonly source: string;
  readonly name: string;
}

/** A part of raw HTML: a tag, a comment, or the text between them. */
export type Part = Tag | { readonly type: 'comment' | 'text'; readonly source: string };

/** Divides raw HTML into parts. What only looks like a tag is text. */
export function partsOf(html: string, isInLine: boolean): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const add = (start: number, end: number, part: Part) => {
    if (start > at) parts.push({ type: 'text', source: html.slice(at, start) });
    parts.push(part);
    at = end;
  };
  const comments = commentsIn(html);
  for (const { 0: source, 1: slash, 2: name = '', 3: attributes, index } of html.matchAll(tag)) {
    for (const { start, end } of comments.splice(0, comments.findLastIndex(({ start: begin }) => begin < index) + 1))
      if (start >= at) add(start, end, { type: 'comment', source: html.slice(start, end) });
    const lower = name.toLowerCase();
    if (index < at || !isReal(lower, attributes)) continue;
    const end = index + source.length;
    if (slash === '/') add(index, end, { type: 'end', source: `</${lower}>`, name: lower });
    else if (raw.has(lower) && !isInLine) {
      const close = new RegExp(`</${lower}\\s*>`, 'i').exec(html.slice(end));
      const whole = close ? end + close.index + close[0].length : end;
      add(
        index,
        whole,
        close ? { type: 'start', source: html.slice(index, whole), name: lower } : { type: 'text', source },
      );
    } else add(index, end, { type: 'start', source: source.replace(ownAttribute, 'data-'), name: lower });
  }
  for (const { start, end } of comments)
    if (start >= at) add(start, end, { type: 'comment', source: html.slice(start, end) });
  if (at < html.length) parts.push({ type: 'text', source: html.slice(at) });
  return parts;
}
