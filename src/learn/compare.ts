import { diffWords } from 'diff';
import { hashOf, passageAt, movedTo, type Place } from './passages.ts';
import type { Reading } from './reading.ts';

/** The status of a passage in another copy of its document. */
export type PassageStatus =
  | { readonly kind: 'unchanged' | 'gone' }
  | { readonly kind: 'changed'; readonly words: readonly string[] }
  | { readonly kind: 'moved'; readonly anchor: string };

/** Compares a passage with its pin. @param pin the hash of the passage when the rule was written */
export function statusOf({ sections }: Reading, place: Place, pin: string): PassageStatus {
  const words = passageAt(sections, place);
  if (words && hashOf(words) === pin) return { kind: 'unchanged' };
  const anchor = movedTo(sections, place, pin);
  if (anchor !== undefined) return { kind: 'moved', anchor };
  return words ? { kind: 'changed', words } : { kind: 'gone' };
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
