import type { Change } from './schemas.ts';

const undatedLast = (from: string | undefined) => from ?? '9999';

/** Sorts changes, oldest first; those without a date come last. */
export function inOrder<C extends Change>(changes: readonly C[]): readonly C[] {
  return [...changes].sort((one, other) => undatedLast(one.from).localeCompare(undatedLast(other.from)));
}
