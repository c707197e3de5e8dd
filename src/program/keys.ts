/**
 * The keys of a closed record, with their type.
 *
 * TypeScript types `Object.keys` as `string[]` because an object may hold more keys than its type says; the records that
 * this is used on are literals in this folder, so they do not. It is the one place for that assertion.
 */
export function keysOf<R extends Readonly<Record<string, unknown>>>(record: R): (keyof R & string)[] {
  return Object.keys(record) as (keyof R & string)[];
}
