import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * What a document may ask of the importer. Real documents stay far below; beyond, the time and memory that the parsers need
 * grow faster than the text.
 */
export const limits = {
  /** The size of a document and all that it includes, in bytes. */
  document: 1_000_000,
  /** The size of a picture, in bytes. */
  picture: 20_000_000,
  /** How many files a document may include. */
  includes: 500,
  /** How deep includes, and lists, quotes and elements, may be nested. */
  includeDepth: 8,
  depth: 100,
  /** The lines of a paragraph. */
  paragraph: 2000,
  /** How many comments a document may have, and footnotes, counted with the references to them. */
  comments: 1000,
  footnotes: 1000,
} as const;

/** A size as people read it. */
export const inMegabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

/** The reason for refusing a text in which lists, quotes or elements are nested too deep. */
export const tooDeep = `lists, quotes or elements are more than ${limits.depth} deep`;

/** Twice the depth: a list takes an element for itself and one for its item. */
const maxElements = 2 * limits.depth;

/**
 * Refuses a text in which lists, quotes or elements are nested too deep.
 *
 * @throws {VFileMessage} with the position
 */
export function checkDepth(tree: Nodes | HtmlNodes, file: VFile): void {
  let level: (Nodes | HtmlNodes)[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxElements) file.fail(tooDeep, level[0]?.position);
    level = level.flatMap((node): (Nodes | HtmlNodes)[] => ('children' in node ? node.children : []));
  }
}

const tooManyFootnotes = `the document has more than ${limits.footnotes} footnotes and references to them`;

/**
 * Refuses a document with too many footnotes, those of its includes among them: each is looked up among all.
 *
 * @throws {VFileMessage} with the position
 */
export function checkFootnotes(tree: Root, file: VFile): void {
  let count = 0;
  visit(tree, ['footnoteReference', 'footnoteDefinition'], ({ position }) => {
    count += 1;
    if (count > limits.footnotes) file.fail(tooManyFootnotes, position);
  });
}

/** The start of a line that does not go on with a paragraph: a list item, a row of a table, HTML. */
const startsBlock = /^[\s>]*(?:[-*+]\s|\d+[.)]\s|[|<])/;

/**
 * Refuses a text before it is parsed, if it would take the parser too long: the time grows with the square of the
 * lines of a paragraph and of the number of comments and of footnotes, and faster still with the depth of lists.
 *
 * @throws {VFileMessage} with the position
 */
export function checkText(text: string, file: VFile): void {
  let paragraph = 0;
  let comments = 0;
  let footnotes = 0;
  let fence = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, mark = ''] = /^[\s>]*(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    const isProse = fence === '' && mark === '' && line.trim() !== '' && !startsBlock.test(line);
    paragraph = isProse ? paragraph + 1 : 0;
    comments += fence === '' ? line.split(/<[!?]/).length - 1 : 0;
    footnotes += fence === '' ? line.split('[^').length - 1 : 0;
    if (footnotes > limits.footnotes) file.fail(tooManyFootnotes, { line: index + 1, column: 1 });
    if (comments > limits.comments)
      file.fail(`the document has more than ${limits.comments} comments`, { line: index + 1, column: 1 });
    if (paragraph > limits.paragraph)
      file.fail(`a paragraph has more than ${limits.paragraph} lines`, { line: index + 1, column: 1 });
    const [marks = ''] = /^(?:[\s>]|[-*+](?=\s)|\d+[.)](?=\s))*/.exec(line) ?? [];
    const isDeep =
      marks.length > maxElements && (marks.replace(/\s/g, '').length > limits.depth || /\S\s*$/.test(marks));
    if (isDeep) file.fail(tooDeep, { line: index + 1, column: 1 });
  }
}
