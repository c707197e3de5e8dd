import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What HTML says, without its tags and with its entities read. */
export const textOf = (html: string): string =>
  toString(unified().use(rehypeParse, { fragment: true }).parse(html)).trim();
