import type { Schema } from 'hast-util-sanitize';

/** The elements that may stand in a document, each with its attributes. Any other tag is text. */
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
  // Of the sentences of a bilingual document.
  span: ['className'],
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

/** Elements that show something from elsewhere. */
export const embedded = ['iframe', 'video', 'audio', 'embed', 'object'] as const;

/** Elements that are no prose. */
export const dropped = ['script', 'style'] as const;

// A task list makes `input`; one that a document writes is a placeholder.
const known = new Set<string>([...Object.keys(elements), ...embedded, ...dropped]);
known.delete('input');

/** Whether a tag's name is one of HTML that documents use. */
export const isHtmlTag = (name: string): boolean => known.has(name.toLowerCase());

/** What may stay of a document's HTML: no script, no style, no address that is none of a page. */
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

/** These stand in a line of text, so that no word ends where they do. */
export const inWords: ReadonlySet<string> = new Set(
  'a abbr b big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/** These stand in a line of text, but do end a word. */
export const inlineElements: ReadonlySet<string> = new Set([...inWords, 'br', 'img', 'input', 'picture']);
