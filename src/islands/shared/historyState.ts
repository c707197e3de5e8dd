/** What an entry of the history holds beside its address. */
export interface Entry {
  /** Inside a guidance page, where the path cannot say it: the question that the reader went back to. */
  readonly revisited?: string;
  /** What was typed into fields, by their names: it stays with the entry of the history, and enters no address. */
  readonly typed: Typed;
}

export type Typed = Readonly<Record<string, string>>;

/** Reads `history.state`, which may be older than this version of the site: nothing of it is taken for granted. */
export function readEntry(state: unknown): Entry {
  if (typeof state !== 'object' || state === null) return { typed: {} };
  const typed = 'typed' in state && typeof state.typed === 'object' && state.typed !== null ? state.typed : {};
  const texts = Object.entries(typed).filter((field): field is [string, string] => typeof field[1] === 'string');
  return {
    typed: Object.fromEntries(texts),
    ...('revisited' in state && typeof state.revisited === 'string' && { revisited: state.revisited }),
  };
}
