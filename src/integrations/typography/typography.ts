import { bind, hyphenate, wholeWords } from '../../text/typography.ts';
import { applyEdits, ancestorsOf, attribute, textNodesOf, type HtmlElement } from '../html.ts';

/** Elements whose text is not prose, or not to be changed. */
const closed = new Set(['head', 'script', 'style', 'template', 'code', 'pre', 'textarea', 'option', 'kbd']);

/** Elements that are narrow, or set in large type. */
const narrow = new Set(['h1', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'dd']);

/** An island hydrates its own text, which has to be the one that was rendered; what it gets in a slot it leaves alone. */
const isOfIsland = (ancestors: readonly HtmlElement[]) =>
  ancestors.find(({ tagName }) => tagName === 'astro-island' || tagName === 'astro-slot')?.tagName === 'astro-island';

/** Whether an element can be put around a word: not in a drawing, and not where it would become a flex item of its own. */
const takesElements = (ancestors: readonly HtmlElement[]) =>
  !ancestors.some((one) => one.tagName === 'svg' || attribute(one, 'class')?.split(' ').includes('primary'));

function set(text: string, ancestors: readonly HtmlElement[]): string {
  const soft = ancestors.some(({ tagName }) => narrow.has(tagName)) ? hyphenate(text) : text;
  const spaced = bind(soft);
  return takesElements(ancestors) ? spaced.replace(wholeWords, '<span class="whole">$&</span>') : spaced;
}

/** A page with its texts set: see {@link bind}, {@link hyphenate} and {@link wholeWords}. */
export function withTypography(html: string): string {
  const edits = textNodesOf(html).flatMap((node) => {
    const place = node.sourceCodeLocation;
    const ancestors = ancestorsOf(node);
    if (!place || ancestors.some(({ tagName }) => closed.has(tagName)) || isOfIsland(ancestors)) return [];
    const [start, end] = [place.startOffset, place.endOffset];
    const text = html.slice(start, end);
    const own = set(text, ancestors);
    return own === text ? [] : [{ start, end, text: own }];
  });
  return applyEdits(html, edits);
}
