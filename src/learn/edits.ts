import type { VFileMessage } from 'vfile-message';

/** A stretch of a text, by its offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text without some of its stretches, which knows where each of its places was before. */
export interface Edited {
  readonly text: string;
  /** The offset in the text as it was. */
  readonly originalOf: (offset: number) => number;
}

/** Removes stretches from a text. They may be in any order and may overlap. */
export function without(text: string, removed: readonly Stretch[]): Edited {
  const kept: { at: number; from: number }[] = [];
  let result = '';
  let from = 0;
  const keep = (end: number) => {
    if (end > from) {
      kept.push({ at: result.length, from });
      result += text.slice(from, end);
    }
  };
  for (const { start, end } of removed.toSorted((one, other) => one.start - other.start)) {
    keep(start);
    from = Math.max(from, end);
  }
  keep(text.length);
  return {
    text: result,
    originalOf(offset) {
      const piece = kept.findLast(({ at }) => at <= offset);
      return piece ? piece.from + offset - piece.at : offset;
    },
  };
}

/** A position in a text, as people count: from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Finds the positions of offsets in a text. */
export function pointsIn(text: string): (offset: number) => Point {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let [first, last] = [0, starts.length];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else last = middle;
    }
    return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
  };
}

/** Replaces stretches of a text by spaces, so that the rest keeps its place. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    if (end <= from) continue;
    result += text.slice(from, Math.max(from, start)) + text.slice(Math.max(from, start), end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return result + text.slice(from);
}

/** The comments in a text that are ended. */
export function commentsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', found.at(-1)?.end)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    found.push({ start, end: end + 3 });
  }
  return found;
}

/** The offset of the place that a message is about; `undefined` if it is about the whole document. */
export function offsetOf({ place }: VFileMessage): number | undefined {
  return place && ('start' in place ? place.start.offset : place.offset);
}
