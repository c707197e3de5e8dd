import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { alerts } from './constructs/alerts.ts';
import { embeds } from './constructs/embeds.ts';
import { includes, type ReadInclude } from './constructs/includes.ts';
import { inlines } from './constructs/inline.ts';
import { unnest } from './constructs/nesting.ts';
import { placeholders } from './constructs/placeholders.ts';
import { tables } from './constructs/tables.ts';
import { tabs } from './constructs/tabs.ts';
import { zones } from './constructs/zones.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { readHeadingIds } from './headings.ts';
import { schema } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { isBilingual } from './bilingual.ts';

/** A parsed Microsoft Learn document. */
export interface LearnDocument {
  readonly frontMatter: FrontMatter;
  /** The text as sanitised HTML; for a bilingual document, both texts (see `sideOf`). */
  readonly tree: Root;
  readonly isBilingual: boolean;
}

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

const noIncludes: ReadInclude = () => undefined;

/**
 * Parses a document. Constructs that have no equivalent on a page are reported as messages of the file, with their position.
 *
 * @throws {VFileMessage} with a position, if the document cannot be parsed
 */
export function readDocument(file: VFile, read: ReadInclude = noIncludes): LearnDocument {
  const markdown = parseMarkdown(String(file));
  const frontMatter = frontMatterOf(markdown, file);
  includes(markdown, file, read);
  placeholders(markdown, file);
  zones(markdown, file);
  alerts(markdown, file);
  inlines(markdown, file);
  tables(markdown, file);
  tabs(markdown);
  const html = toHtml.runSync(markdown, file);
  embeds(html, file);
  const tree = sanitize(html, schema);
  if (tree.type !== 'root') file.fail('the document is empty');
  readHeadingIds(tree);
  unnest(tree);
  return { frontMatter, tree, isBilingual: isBilingual(tree) };
}
