import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { indentationOfColumns } from './columns.ts';
import { alerts } from './constructs/alerts.ts';
import { embeds, footnotes } from './constructs/embeds.ts';
import { includes, type ReadFile } from './constructs/includes.ts';
import { inlines } from './constructs/inline.ts';
import { unnest } from './constructs/nesting.ts';
import { rawHtml } from './constructs/rawHtml.ts';
import { tables } from './constructs/tables.ts';
import { tabs } from './constructs/tabs.ts';
import { zones } from './constructs/zones.ts';
import { offsetOf, pointsIn, without } from './edits.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { readHeadingIds } from './headings.ts';
import { schema } from './html.ts';
import { checkDepth, checkFootnotes, checkText } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import { otherSide, type Side } from './sides.ts';

/** One text of a Microsoft Learn document. */
export interface LearnText {
  readonly frontMatter: FrontMatter;
  /** The text as sanitised HTML. */
  readonly tree: Root;
}

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw).freeze();

const readNothing: ReadFile = () => undefined;

/**
 * Parses one text of a document. Constructs that have no equivalent on a page are reported as messages of the file, with
 * their position.
 *
 * @param side which text of a bilingual document
 * @param read reads other files of the documents' folder
 * @throws {VFileMessage} with a position, if the document cannot be parsed
 */
export function readDocument(file: VFile, side?: Side, read: ReadFile = readNothing): LearnText {
  const source = String(file);
  const { text, originalOf } = without(source, [
    ...indentationOfColumns(source),
    ...(side ? otherSide(source, side) : []),
  ]);
  const edited = new VFile({ path: file.path, value: text });
  try {
    return convert(edited, side, read);
  } finally {
    // Authors know the places of their own text.
    const pointAt = pointsIn(source);
    for (const message of edited.messages) {
      const offset = offsetOf(message);
      const point = offset === undefined ? undefined : pointAt(originalOf(offset));
      message.line = point?.line ?? message.line;
      message.column = point?.column ?? message.column;
      file.messages.push(message);
    }
  }
}

function convert(file: VFile, side: Side | undefined, read: ReadFile): LearnText {
  const text = String(file);
  checkText(text, file);
  const markdown = parseMarkdown(text);
  checkDepth(markdown, file);
  const frontMatter = frontMatterOf(markdown, file);
  includes(markdown, file, side, read);
  checkFootnotes(markdown, file);
  rawHtml(markdown, file);
  zones(markdown, file, read);
  alerts(markdown, file);
  inlines(markdown, file);
  tables(markdown, file);
  tabs(markdown);
  const html = toHtml.runSync(markdown, file);
  checkDepth(html, file);
  embeds(html, file);
  footnotes(html);
  const tree = sanitize(html, schema);
  if (tree.type !== 'root') file.fail('the document is empty');
  readHeadingIds(tree);
  unnest(tree, file);
  return { frontMatter, tree };
}
