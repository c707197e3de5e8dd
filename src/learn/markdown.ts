import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { directivesFromMarkdown, directiveSyntax } from './directives.ts';

function learnDirectives(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(directiveSyntax);
  (data.fromMarkdownExtensions ??= []).push(directivesFromMarkdown);
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  // As Microsoft's site does it, a single tilde strikes nothing out.
  .use(remarkGfm, { singleTilde: false })
  .use(learnDirectives)
  .freeze();

/** The tree of a text in Microsoft Learn's Markdown; its directives and its raw HTML are nodes of their own. */
export const parseMarkdown = (text: string): Root => parser.parse(text);
