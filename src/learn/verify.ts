import { mdxToHast, mdxToJs, type Features } from 'satteri';
import { lostWords, wordsOf } from './words.ts';
import type { Page } from './page.ts';

/** The same compiler options as in astro.config.mjs. */
const features: Features = { headingAttributes: true, smartPunctuation: false };

/** How a page compares with its document. */
export interface Verified {
  /** The number of words on the page. */
  readonly count: number;
  /** Words of the document that are missing on the page, or out of order. */
  readonly lost: readonly string[];
}

/**
 * Compiles a page with the site's compiler and compares its words with those of the document.
 *
 * @throws if the page does not compile
 */
export function verify({ title, hasTitleHeading, body, words }: Page): Verified {
  try {
    mdxToJs(body, { features });
  } catch (error) {
    // The compiler reports a position in the page, which would be wrong for the document.
    throw new Error(`its page does not compile: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const shown = [...(hasTitleHeading ? title.split(' ') : []), ...wordsOf(mdxToHast(body, { features }))];
  return { count: shown.length, lost: lostWords(words, shown) };
}
