/**
 * `Object.keys` with the type of the keys. Safe only for object literals of this project, which have no keys beyond
 * their type.
 */
export function keysOf<R extends Readonly<Record<string, unknown>>>(record: R): (keyof R & string)[] {
  return Object.keys(record);
}
