import type { Stretch } from './edits.ts';

/** The two texts of a bilingual document, in which each translated sentence is followed by the English one. */
export type Side = 'translation' | 'english';

/** The tags of sentences: Microsoft marks the English ones with the class `sxs-lookup` (side by side). */
const tag = /<(\/?)span\b([^>]*)>/gi;

const isLookup = (attributes: string) => /\bclass\s*=\s*["']?[^"'>]*\bsxs-lookup\b/i.test(attributes);

interface Span extends Stretch {
  readonly isEnglish: boolean;
  /** The tags of the sentence and of those inside it; one with an `id` is a place that is linked to, and stays. */
  readonly tags: readonly Stretch[];
}

/** Whether a document contains English sentences beside translated ones. */
export const isBilingual = (text: string): boolean =>
  text.includes('sxs-lookup') && sentencesOf(text).some(({ isEnglish }) => isEnglish);

/** The outermost sentences of a text. Tags in fenced code are examples and no sentences. */
function sentencesOf(text: string): Span[] {
  const code = fencesOf(text);
  const found: Span[] = [];
  let open: (Stretch & { attributes: string })[] = [];
  let tags: Stretch[] = [];
  let last = 0;
  for (const { 0: whole, 1: slash, 2: attributes = '', index: start } of text.matchAll(tag)) {
    if (code.some((fence) => start >= fence.start && start < fence.end)) continue;
    const own = { start, end: start + whole.length };
    // A sentence ends with its paragraph, even if its tag is not closed.
    if (open.length > 0 && /\n[ \t>]*\n/.test(text.slice(last, start))) open = [];
    last = own.end;
    if (slash === '') {
      if (open.length === 0) tags = [];
      open.push({ ...own, attributes });
      continue;
    }
    const begun = open.pop();
    if (!begun) continue;
    if (!/\bid\s*=\s*["']?[a-z]/i.test(begun.attributes.replace(/data-ttu-id\s*=/gi, ''))) tags.push(begun, own);
    if (open.length === 0)
      found.push({ start: begun.start, end: own.end, isEnglish: isLookup(begun.attributes), tags });
  }
  return found;
}

function fencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let open: { start: number; fence: string } | undefined;
  for (const { 0: line, index, 1: fence = '' } of text.matchAll(/^[ \t>]*(`{3,}|~{3,}).*$/gm)) {
    if (!open) open = { start: index, fence };
    else if (fence.startsWith(open.fence) && line.trim().endsWith(fence)) {
      found.push({ start: open.start, end: index + line.length });
      open = undefined;
    }
  }
  return found;
}

/**
 * The stretches of a bilingual document that are not part of one of its texts. They are taken out of the source, before
 * Markdown is parsed: an underscore in one language could otherwise pair with one in the other. Content without a
 * counterpart, such as an image, is part of both texts.
 */
export function otherSide(text: string, side: Side): Stretch[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, index): readonly Stretch[] => {
    const next = sentences[index + 1];
    const hasPair = next?.isEnglish === true && text.slice(sentence.end, next.start).trim() === '';
    const isOther = sentence.isEnglish ? side === 'translation' : side === 'english' && hasPair;
    return isOther ? [sentence] : sentence.tags;
  });
}
