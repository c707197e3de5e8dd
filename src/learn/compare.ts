import { diffWords } from 'diff';
import { hasHash, passageAt, movedTo, type Place } from './passages.ts';
import type { Reading } from './reading.ts';

/**
 * The status of a passage in another copy of its document. `spelling`: only punctuation and spelling differ. `moved`: it is
 * the same under another heading, or in another document (`file`). `changed`: its words differ; with an `anchor`, what stands
 * under that heading is nearest.
 */
export type PassageStatus =
  | { readonly kind: 'unchanged' | 'gone' }
  | { readonly kind: 'spelling'; readonly words: readonly string[] }
  | { readonly kind: 'changed'; readonly words: readonly string[]; readonly anchor?: string; readonly file?: string }
  | { readonly kind: 'moved'; readonly anchor: string; readonly file?: string };

/**
 * Compares a passage with its pin.
 *
 * @param pin the hash of the passage when the rule was written
 * @param before the words of the passage at that time, if they are at hand
 */
export function statusOf({ sections }: Reading, place: Place, pin: string, before?: readonly string[]): PassageStatus {
  const words = passageAt(sections, place);
  if (words && hasHash(words, pin)) return { kind: 'unchanged' };
  const anchor = movedTo(sections, place, pin);
  if (anchor !== undefined) return { kind: 'moved', anchor };
  if (words && before && isSpelling(before, words)) return { kind: 'spelling', words };
  // Under its own heading there may be other text now, and its text under another one.
  const near = nearest({ sections }, place, before);
  if (words && (!before || !near || likeness(before, words) >= near.likeness)) return { kind: 'changed', words };
  return near ? statusAt(near, pin, before) : { kind: 'gone' };
}

/** The status of a passage that is nearest under another heading, or in another document (`file`). */
function statusAt(
  { anchor, words, file }: Near & { readonly file?: string },
  pin: string,
  before: readonly string[] | undefined,
): PassageStatus {
  const where = { anchor, ...(file !== undefined && { file }) };
  const isSame = hasHash(words, pin) || (before !== undefined && isSpelling(before, words));
  return isSame ? { kind: 'moved', ...where } : { kind: 'changed', words, ...where };
}

/**
 * Looks for a passage that is gone in the other documents: a row of a table of which the heading is alike, or a text.
 *
 * @param pin the hash of the passage when the rule was written
 * @param before the words of the passage, if they are at hand
 */
export function foundElsewhere(
  readings: readonly Reading[],
  place: Place,
  pin: string,
  before: readonly string[] | undefined,
): PassageStatus | undefined {
  const found = readings.flatMap((reading) => {
    const near = nearest(
      reading,
      { ...place, anchor: `${place.anchor}-` },
      place.item === undefined ? before : undefined,
    );
    return near && (before ?? place.item) !== undefined ? [{ ...near, file: reading.file }] : [];
  });
  const [best] = found.toSorted((one, other) => other.likeness - one.likeness);
  return best && statusAt(best, pin, before);
}

/** Below this, two passages are about something else. */
const leastLikeness = 0.5;

/** A passage under another heading. */
interface Near {
  readonly anchor: string;
  readonly words: readonly string[];
  readonly likeness: number;
}

/** The passage that is most like another one, or whose heading is if its words are not at hand. */
function nearest(
  { sections }: Pick<Reading, 'sections'>,
  place: Place,
  before: readonly string[] | undefined,
): Near | undefined {
  return sections
    .flatMap(({ anchor }) => {
      const words = anchor === place.anchor ? undefined : passageAt(sections, { ...place, anchor });
      return words
        ? [
            {
              anchor,
              words,
              likeness: before ? likeness(before, words) : likeness(place.anchor.split('-'), anchor.split('-')),
            },
          ]
        : [];
    })
    .filter((one) => one.likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)[0];
}

/** How many words two texts share, from 0 to 1 (Dice’s coefficient). */
function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (one.length + other.length || 1);
}

/** The letters and digits of words: `subscription(s)` and `subscriptions` are the same. */
const bare = (words: readonly string[]): string[] =>
  words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).filter((word) => word !== '');

/** Whether two texts differ in punctuation, plurals in brackets and misspelt words only. */
function isSpelling(before: readonly string[], after: readonly string[]): boolean {
  const [old, own] = [bare(before), bare(after)];
  return old.length === own.length && old.every((word, index) => isSameWord(word, own[index] ?? ''));
}

/** The shortest word of which one letter may be wrong: in shorter ones, a letter makes another word. */
const longWord = 8;

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (
    short.length < longWord ||
    long.length - short.length > 1 ||
    !long.startsWith(short.slice(0, 1)) ||
    /\d/.test(one + other)
  )
    return false;
  const at = Array.from(short).findIndex((letter, index) => letter !== long[index]);
  if (at < 0) return true;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** The changes in a passage, word by word: `[-old-]{+new+}`. Unchanged stretches are shortened. */
export const wordDiff = (before: readonly string[], after: readonly string[]): string =>
  diffWords(before.join(' '), after.join(' '))
    .map(({ value, added, removed }) => {
      if (added) return `{+${value.trim()}+}`;
      return removed ? `[-${value.trim()}-]` : shortened(value.trim());
    })
    .join(' ');

/** How many words of context to show on each side of a change. */
const contextWords = 6;

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= 2 * contextWords + 1
    ? text
    : [...words.slice(0, contextWords), '…', ...words.slice(-contextWords)].join(' ');
}
