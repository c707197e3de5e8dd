import { diffWords } from 'diff';
import { hashOf, passageAt, whereIs, type Place } from './passages.ts';
import type { Reading } from './reading.ts';

/** How a passage stands in another copy of its document. */
export type Standing =
  | { readonly kind: 'unchanged' | 'gone' }
  | { readonly kind: 'changed'; readonly words: readonly string[] }
  | { readonly kind: 'moved'; readonly anchor: string };

/** @param pin the hash of the passage as it was read */
export function standingOf({ sections }: Reading, place: Place, pin: string): Standing {
  const words = passageAt(sections, place);
  if (words && hashOf(words) === pin) return { kind: 'unchanged' };
  const anchor = whereIs(sections, place, pin);
  if (anchor !== undefined) return { kind: 'moved', anchor };
  return words ? { kind: 'changed', words } : { kind: 'gone' };
}

/** What of a passage is new and what went, word by word: `[-old-]{+new+}`. What stayed is shortened. */
export const wordDiff = (before: readonly string[], after: readonly string[]): string =>
  diffWords(before.join(' '), after.join(' '))
    .map(({ value, added, removed }) => {
      if (added) return `{+${value.trim()}+}`;
      return removed ? `[-${value.trim()}-]` : shortened(value.trim());
    })
    .join(' ');

/** How many words around a change tell where it is. */
const around = 6;

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= 2 * around + 1 ? text : [...words.slice(0, around), '…', ...words.slice(-around)].join(' ');
}
