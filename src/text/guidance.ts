import { editionsUpTo, type EditionId } from '../program/editions.ts';
import type { Guidance } from './schemas.ts';

/** What a guidance page says of itself under an edition: its title, its description and the facts that it states there. */
export function guidanceUnder(edition: EditionId, { editions, ...page }: Guidance): Omit<Guidance, 'editions'> {
  const oldestFirst = editionsUpTo(edition).toReversed();
  return oldestFirst.reduce((known, one) => ({ ...known, ...editions?.[one] }), page);
}
