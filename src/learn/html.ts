import type { Schema } from 'hast-util-sanitize';

/** The elements that a document may contain, with their attributes. Any other tag is treated as text. */
const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'id', 'name', 'title'],
  abbr: ['title'],
  b: [],
  big: [],
  blockquote: [],
  br: [],
  caption: [],
  center: [],
  cite: [],
  code: ['className'],
  col: [],
  colgroup: [],
  dd: [],
  del: [],
  details: ['open'],
  dfn: [],
  div: ['dataLearn', 'dataKind', 'dataTitle', 'dataName', 'dataAddress'],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  font: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  i: [],
  img: ['src', 'alt', 'title'],
  input: ['type', 'checked', 'disabled'],
  ins: [],
  kbd: [],
  li: ['className'],
  mark: [],
  nobr: [],
  ol: ['start', 'className'],
  p: [],
  picture: [],
  pre: [],
  q: [],
  s: [],
  samp: [],
  section: [],
  small: [],
  span: [],
  strike: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['colSpan', 'rowSpan', 'align'],
  tfoot: [],
  th: ['colSpan', 'rowSpan', 'align', 'scope'],
  thead: [],
  tr: [],
  tt: [],
  u: [],
  ul: ['className'],
  var: [],
};

/** Elements that embed external content; replaced by a link. */
export const embedded = ['iframe', 'video', 'audio', 'embed', 'object'] as const;

/** Elements that are removed with their content. */
export const dropped = ['script', 'style'] as const;

// remark-gfm creates `input` for task lists; `<input>` in the source of a document is a placeholder.
const known = new Set<string>([...Object.keys(elements), ...embedded, ...dropped]);
known.delete('input');

/** Whether a tag name is an HTML element that documents use. */
export const isHtmlTag = (name: string): boolean => known.has(name.toLowerCase());

/** Whether a page may hold an element; those that embed and those that run are on none. */
export const isPageElement = (name: string): boolean => Object.hasOwn(elements, name);

/** What the sanitiser keeps: no scripts, no styles, only web and mail URLs. */
export const schema: Schema = {
  tagNames: Object.keys(elements),
  attributes: {
    ...Object.fromEntries(Object.entries(elements).map(([name, allowed]) => [name, [...allowed]])),
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: [...dropped],
  clobber: [],
  allowComments: true,
};

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'embed', 'hr', 'img']);

/** Inline elements that can be part of a word: text on both sides belongs together. */
export const wordPartElements: ReadonlySet<string> = new Set(
  'a abbr b big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/** All inline elements, including those that separate words. */
export const inlineElements: ReadonlySet<string> = new Set([...wordPartElements, 'br', 'img', 'input', 'picture']);
