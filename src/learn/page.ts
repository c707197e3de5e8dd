import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseDocument, stringify } from 'yaml';
import type { LearnText } from './document.ts';
import { headingsOf, nameHeadings } from './headings.ts';
import { resolveLinks, resolveImages, type InnerLink, type LinkContext } from './links.ts';
import type { Side } from './sides.ts';
import { wordsOf } from './words.ts';
import { toMdx } from './mdx.ts';

/** A page made from one text of a document. */
export interface Page {
  readonly locale: string;
  readonly title: string;
  /** Whether the title is the first heading of the text, and so part of `words`. */
  readonly hasTitleHeading: boolean;
  readonly body: string;
  /** The content of the file, front matter included. */
  readonly text: string;
  /** The words of the document in order; the page must contain them all. */
  readonly words: readonly string[];
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly InnerLink[];
}

/** Which text of a document to make a page from. */
export interface PageOptions {
  readonly side: Side | undefined;
  readonly locale: string;
  /** Whether the title and description in the front matter are in the page's language. */
  readonly isDescribed: boolean;
  /** The texts of the headings in English, if the document is bilingual and this is the other text. */
  readonly english?: readonly string[] | undefined;
  /** The part of the table of contents that the document is in. */
  readonly group?: string | undefined;
}

/**
 * Makes a page from one text of a document. Modifies the tree.
 *
 * @throws {VFileMessage} if the text has no title
 */
export function pageOf(
  { frontMatter, tree: text }: LearnText,
  file: VFile,
  options: PageOptions,
  context: LinkContext,
): Page {
  const { side, locale } = options;
  const words = wordsOf(text);
  const anchors = nameHeadings(text, file, options.english);
  const head = takeTitle(text);
  const published = options.isDescribed ? frontMatter : undefined;
  const title = head ? toString(head).replace(/\s+/g, ' ').trim() : published?.title;
  if (title === undefined || title === '') file.fail('the document has no title', { line: 1, column: 1 });
  const links = resolveLinks(text, file, context);
  resolveImages(text, file, context);
  const description = published?.description ?? firstSentences(text, locale);
  const body = toMdx(text);
  const { date, revision, translation } = frontMatter;
  const data = {
    title,
    ...(description !== undefined && { description }),
    ...(head && { anchor: head.properties.id }),
    ...(options.group !== undefined && { group: options.group }),
    source: {
      document: context.path,
      address: context.address,
      ...(date && { date }),
      ...(revision && { revision }),
      // The English text of a bilingual document is the original.
      ...(side !== 'english' && options.isDescribed && translation && { translation }),
    },
  };
  return {
    locale,
    title,
    hasTitleHeading: head !== undefined,
    body,
    text: withHash(data, body),
    words,
    anchors,
    links,
  };
}

/** Removes the first heading from a text and returns it, if no content precedes it. */
function takeTitle(tree: Root): Element | undefined {
  const at = tree.children.findIndex(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
  const first = tree.children[at];
  const title = first?.type === 'element' && first.tagName === 'h1' ? first : undefined;
  if (title) tree.children.splice(at, 1);
  normaliseLevels(headingsOf(tree));
  return title;
}

/** Makes heading levels descend one at a time from the page title, as readers who navigate by headings expect. */
function normaliseLevels(headings: readonly Element[]): void {
  let last = 1;
  for (const heading of headings) {
    last = Math.min(Math.max(Number(heading.tagName.slice(1)), 2), last + 1);
    heading.tagName = `h${String(last)}`;
  }
}

/** The maximum length of a description, in characters. */
const maxLength = 200;

/** What divides a text into sentences, by language: making one takes longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** The first sentences of the first paragraph that ends like a sentence, up to the maximum length. */
function firstSentences(tree: Root, locale: string): string | undefined {
  let found: string | undefined;
  visit(tree, 'element', (node) => {
    const text = node.tagName === 'p' ? toString(node).replace(/\s+/g, ' ').trim() : '';
    if (/[.!?]$/.test(text)) found ??= text;
  });
  if (found === undefined) return undefined;
  let description = '';
  for (const { segment } of segmenterOf(locale).segment(found))
    if (description === '' || description.length + segment.length <= maxLength) description += segment;
    else break;
  return description.trim();
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const fileOf = (data: object, body: string) =>
  `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n\n${body}`;

/** Adds a hash of the rest of the page to its front matter, to detect edits. */
const withHash = (data: object, body: string) => fileOf({ ...data, hash: hashOf(fileOf(data, body)) }, body);

/** The hash in the front matter of an imported page; `undefined` for any other page. */
export function hashIn(page: string): string | undefined {
  const [, yaml] = /^---\n(.*?)\n---\n/s.exec(page) ?? [];
  const hash: unknown = yaml === undefined ? undefined : parseDocument(yaml).get('hash');
  return typeof hash === 'string' ? hash : undefined;
}

/** Whether a page has not been edited since its import. */
export function isUntouched(page: string): boolean {
  const hash = hashIn(page);
  return hash !== undefined && hashOf(page.replace(/^hash: .*\n/m, '')) === hash;
}
