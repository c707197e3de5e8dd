/**
 * The keys of a closed record, with their type; `Object.keys` alone forgets it, because an object may hold more keys than
 * its type says. The records that this is used on are literals of this project.
 */
export function keysOf<R extends Readonly<Record<string, unknown>>>(record: R): (keyof R & string)[] {
  return Object.keys(record);
}
