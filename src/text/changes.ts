import type { Change } from './schemas.ts';

/** A change to the rules, in one language. */
export interface KnownChange extends Omit<Change, 'text'> {
  readonly id: string;
  readonly text: string;
}

const undatedLast = (from: string | undefined) => from ?? '9999';

/** Sorts changes, oldest first; those without a date come last. */
export function inOrder(changes: readonly KnownChange[]): readonly KnownChange[] {
  return [...changes].sort((one, other) => undatedLast(one.from).localeCompare(undatedLast(other.from)));
}
