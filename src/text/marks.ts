import type { Item } from './schemas.ts';

/** A sentence of an outcome, with its mark where no document states it. */
interface Marked {
  readonly mark?: 'ourReading' | 'reported';
  readonly text: string;
}

/** A sentence of an outcome, and how it is marked. */
export function markedOf(item: Item): Marked {
  if (typeof item === 'string') return { text: item };
  return 'ourReading' in item
    ? { mark: 'ourReading', text: item.ourReading }
    : { mark: 'reported', text: item.reported };
}

/** Whether some sentence is our own conclusion. */
export const infersIn = (lists: readonly (readonly Item[] | undefined)[]): boolean =>
  lists.some((items) => items?.some((item) => markedOf(item).mark === 'ourReading'));
