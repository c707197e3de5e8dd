import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseDocument, stringify } from 'yaml';
import type { LearnDocument } from './document.ts';
import { headingsOf, nameHeadings } from './headings.ts';
import { followLinks, followPictures, type InnerLink, type Surroundings } from './links.ts';
import { sideOf, type Side } from './sides.ts';
import { wordsOf } from './words.ts';
import { toMdx } from './write.ts';

/** One text of a document, as it becomes a page. */
export interface Page {
  readonly locale: string;
  readonly title: string;
  /** Whether the title is the text's own first heading, and so part of its words. */
  readonly hasHead: boolean;
  readonly body: string;
  /** The whole file. */
  readonly text: string;
  /** The words of the document that have to be on the page, in order. */
  readonly words: readonly string[];
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly InnerLink[];
}

/** Which text of a document a page shows, and how it is called there. */
export interface Choice {
  readonly side: Side | undefined;
  readonly locale: string;
  /** Whether the published title and description are in the page's language. */
  readonly isDescribed: boolean;
}

/**
 * Makes the page of one text of a document. The tree of a document with only one text is used up by it.
 *
 * @throws a message where the text has no title
 */
export function pageOf({ frontMatter, tree }: LearnDocument, file: VFile, choice: Choice, around: Surroundings): Page {
  const { side, locale } = choice;
  const text = side ? sideOf(tree, side) : tree;
  const english = side === 'translation' ? headingsOf(sideOf(tree, 'english')) : undefined;
  const words = wordsOf(text);
  const anchors = nameHeadings(text, file, english);
  const head = takeTitle(text);
  const published = choice.isDescribed ? frontMatter : undefined;
  const title = head ? toString(head).replace(/\s+/g, ' ').trim() : published?.title;
  if (title === undefined || title === '') file.fail('the document has no title', { line: 1, column: 1 });
  const links = followLinks(text, file, around);
  followPictures(text, file, around);
  const description = published?.description ?? firstSentences(text, locale);
  const body = toMdx(text);
  const { date, revision, translation } = frontMatter;
  const data = {
    title,
    ...(description !== undefined && { description }),
    ...(head && { anchor: head.properties.id }),
    source: {
      document: around.path,
      address: around.address,
      ...(date && { date }),
      ...(revision && { revision }),
      // The English beside a translation is no translation.
      ...(side !== 'english' && choice.isDescribed && translation && { translation }),
    },
  };
  return { locale, title, hasHead: head !== undefined, body, text: withHash(data, body), words, anchors, links };
}

/** The first heading of a text, taken out where nothing comes before it. */
function takeTitle(tree: Root): Element | undefined {
  const at = tree.children.findIndex(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
  const first = tree.children[at];
  const title = first?.type === 'element' && first.tagName === 'h1' ? first : undefined;
  if (title) tree.children.splice(at, 1);
  evenOut(headingsOf(tree));
  return title;
}

/** Below the page's title headings go down a level at a time, as whoever moves by headings expects. */
function evenOut(headings: readonly Element[]): void {
  let last = 1;
  for (const heading of headings) {
    last = Math.min(Math.max(Number(heading.tagName.slice(1)), 2), last + 1);
    heading.tagName = `h${String(last)}`;
  }
}

/** How long a description may be, in characters. */
const longest = 200;

/** What the first paragraph that is a sentence says, as far as it goes in a description. */
function firstSentences(tree: Root, locale: string): string | undefined {
  let found: string | undefined;
  visit(tree, 'element', (node) => {
    const text = node.tagName === 'p' ? toString(node).replace(/\s+/g, ' ').trim() : '';
    if (/[.!?]$/.test(text)) found ??= text;
  });
  if (found === undefined) return undefined;
  let description = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(found))
    if (description === '' || description.length + segment.length <= longest) description += segment;
    else break;
  return description.trim();
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const fileOf = (data: object, body: string) =>
  `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n\n${body}`;

/** A page with a hash of all the rest of it, so that an edit shows. */
const withHash = (data: object, body: string) => fileOf({ ...data, hash: hashOf(fileOf(data, body)) }, body);

/** The hash that an imported page was written with; `undefined` where it is no imported page. */
export function hashIn(page: string): string | undefined {
  const [, yaml] = /^---\n(.*?)\n---\n/s.exec(page) ?? [];
  const hash: unknown = yaml === undefined ? undefined : parseDocument(yaml).get('hash');
  return typeof hash === 'string' ? hash : undefined;
}

/** Whether a page is still as it was imported. */
export function isUntouched(page: string): boolean {
  const hash = hashIn(page);
  return hash !== undefined && hashOf(page.replace(/^hash: .*\n/m, '')) === hash;
}
