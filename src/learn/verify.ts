import { mdxToHast, mdxToJs, type Features } from 'satteri';
import { codeIn } from './proof.ts';
import { missing, type Tally, type Word } from './tally.ts';
import { lostWords, textOf, wordsIn } from './words.ts';
import type { Page } from './page.ts';

/** The same compiler options as in astro.config.mjs. Astro takes the front matter off before. */
const features: Features = { headingAttributes: true, smartPunctuation: false, frontmatter: false };

/** How a page compares with its document. */
export interface Verified {
  /** The number of words on the page. */
  readonly count: number;
  /** Words of the parsed document that are missing on the page, or out of order. */
  readonly lost: readonly string[];
  /** Words of the document’s source that are missing on the page, or out of order. */
  readonly missing: readonly Word[];
}

/**
 * Compiles a page with the site's compiler, proves that nothing on it would run, and compares its words with those of the
 * document.
 *
 * @throws if the page does not compile, or is more than text
 */
export function verify({ title, hasTitleHeading, body, words }: Page, counted: Tally): Verified {
  const tree = compiled(body);
  const [code] = codeIn(tree);
  if (code !== undefined) throw new Error(`its page would hold ${code.slice(0, 100)}, which could run`);
  const shown = `${hasTitleHeading ? title : ''} ${textOf(tree)}`;
  const list = wordsIn(shown);
  return { count: list.length, lost: lostWords(words, list), missing: missing(counted, shown) };
}

function compiled(body: string) {
  try {
    const tree = mdxToHast(body, { features });
    mdxToJs(body, { features });
    return tree;
  } catch (error) {
    // The compiler reports a position in the page, which would be wrong for the document.
    throw new Error(`its page does not compile: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
