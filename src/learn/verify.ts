import { mdxToHast, mdxToJs, type Features } from 'satteri';
import { lostWords, wordsOf } from './words.ts';
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
  try {
    mdxToJs(body, { features });
  } catch (error) {
    // The compiler's place is one in the page, not in the document.
    throw new Error(`its page does not compile: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const shown = [...(hasHead ? title.split(' ') : []), ...wordsOf(mdxToHast(body, { features }))];
  return { count: shown.length, lost: lostWords(words, shown) };
}
