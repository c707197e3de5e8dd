import distance from 'damerau-levenshtein';
import { withoutAccents, type Word } from './words.ts';

/** How many letters may be wrong. Two letters that changed places count as one. */
const tolerated = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Between the parts of a compound, as Dutch and Swedish write them. */
const links = ['', 's', 'n', 'en', 'e'];

/** A longer text is no question: its words are taken as they are, so that reading it takes no longer than it has words. */
const mostWords = 60;

/**
 * Makes what corrects the words of a text that nothing on the site has: the last word may have only its first letters yet, accents may
 * be left out, compounds are taken apart, and typing errors are mended.
 *
 * @param known the stems of the known words, those that are used most first
 * @param phrases known phrases of stems, of which the last word may have only its first letters
 * @param others words that are right too, but too short or too rare to be what another one means
 */
export function spellingOf(
  known: readonly string[],
  phrases: readonly string[],
  others: ReadonlySet<string>,
): (words: readonly Word[], isDone: boolean) => readonly Word[] {
  const all = new Set(known);
  // Those that are used most win, so they come last.
  const accented = new Map(known.toReversed().map((word) => [withoutAccents(word), word]));

  const partsOf = (word: string): readonly string[] | undefined => {
    for (let at = word.length - 3; at >= 3; at -= 1) {
      const [head, rest] = [word.slice(0, at), word.slice(at)];
      const link = links.find((one) => head.endsWith(one) && all.has(head.slice(0, head.length - one.length)));
      if (link !== undefined && all.has(rest)) return [head.slice(0, head.length - link.length), rest];
    }
    return undefined;
  };

  const nearestTo = (word: string): string | undefined => {
    const most = tolerated(word.length);
    let best: { readonly word: string; readonly cost: number } | undefined;
    for (const one of most === 0 ? [] : known) {
      if (Math.abs(one.length - word.length) > most) continue;
      const { steps } = distance(one, word);
      if (steps > Math.min(most, tolerated(one.length))) continue;
      const isBegunAlike = word.startsWith(one.charAt(0));
      // Two errors, one of them in the first letter, make another word.
      if (steps > 1 && !isBegunAlike) continue;
      const cost = steps + (isBegunAlike ? 0 : 0.75);
      if (!best || cost < best.cost) best = { word: one, cost };
    }
    return best?.word;
  };

  /** The second word of a phrase, of which there are only the first letters yet. */
  const phraseBegunBy = (letters: string, before: string | undefined): string | undefined =>
    before === undefined ? undefined : phrases.find((one) => one.startsWith(`${before} ${letters}`))?.split(' ')[1];
  const begunBy = (letters: string): string | undefined =>
    letters.length > 1 ? known.find((one) => one.startsWith(letters)) : undefined;

  return (words, isDone) => {
    if (words.length > mostWords) return words;
    return words.flatMap((word, at): readonly Word[] => {
      const isBegun = !isDone && at === words.length - 1;
      const inPhrase = isBegun ? phraseBegunBy(word.plain, words[at - 1]?.stem) : undefined;
      const isKnown = all.has(word.stem) || all.has(word.plain) || others.has(word.plain);
      if (inPhrase === undefined && (isKnown || /\p{N}/u.test(word.plain))) return [word];
      const begun = inPhrase ?? (isBegun ? begunBy(word.plain) : undefined);
      const whole = begun ?? accented.get(withoutAccents(word.plain)) ?? accented.get(withoutAccents(word.stem));
      const meant = whole === undefined ? (partsOf(word.stem) ?? [nearestTo(word.stem)]) : [whole];
      return meant.map((one) =>
        one === undefined ? word : { typed: word.typed, plain: one, stem: one, isCorrected: true },
      );
    });
  };
}
