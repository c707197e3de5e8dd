import { editionsUpTo, type EditionId } from '../program/editions.ts';
import type { Guidance } from './schemas.ts';

/** What a guidance page says of itself under an edition: its title, its description and the facts that it states there. */
export function guidanceUnder(edition: EditionId, { editions, ...page }: Guidance): Omit<Guidance, 'editions'> {
  const newestFirst = editionsUpTo(edition).map((one) => editions?.[one]);
  const newest = <K extends 'title' | 'description' | 'facts'>(key: K) =>
    newestFirst.find((own) => own?.[key] !== undefined)?.[key] ?? page[key];
  return { ...page, title: newest('title'), description: newest('description'), facts: newest('facts') };
}
