import { mdxToHast, mdxToJs, type Features } from 'satteri';
import { compareWords, wordsOf } from './words.ts';
import type { Page } from './page.ts';

/** As the site compiles its pages. */
const features: Features = { headingAttributes: true, smartPunctuation: false };

/** How a page compares with its document. */
export interface Verified {
  /** How many words the page shows. */
  readonly count: number;
  /** What of the document is not on the page, or not in its place. */
  readonly lost: readonly string[];
}

/**
 * Reads a page back as the site will, with the site's own compiler.
 *
 * @throws where it does not compile
 */
export function verify({ title, hasHead, body, words }: Page): Verified {
  mdxToJs(body, { features });
  const shown = [...(hasHead ? title.split(' ') : []), ...wordsOf(mdxToHast(body, { features }))];
  return { count: shown.length, lost: compareWords(words, shown).lost };
}
