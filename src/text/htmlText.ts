import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** The text content of an HTML fragment. */
export const textOf = (html: string): string =>
  toString(unified().use(rehypeParse, { fragment: true }).parse(html)).trim();
