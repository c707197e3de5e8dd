import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { directivesFromMarkdown, directiveSyntax } from './directives.ts';

function learnDirectives(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(directiveSyntax);
  (data.fromMarkdownExtensions ??= []).push(directivesFromMarkdown);
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  // As on Microsoft's site, a single tilde does not mean strikethrough.
  .use(remarkGfm, { singleTilde: false })
  .use(learnDirectives)
  .freeze();

/** Parses Microsoft Learn's Markdown to mdast; directives and raw HTML are nodes of their own. */
export const parseMarkdown = (text: string): Root => parser.parse(text);

/** Parses a text that stands at one place of a document; remarks on any part of it are about that place. */
export function parseAt(text: string, position: Position | undefined): Root {
  const tree = parseMarkdown(text);
  visit(tree, (node) => {
    node.position = position;
  });
  return tree;
}
