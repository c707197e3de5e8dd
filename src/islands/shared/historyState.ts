/** What an entry of the history holds beside its URL. */
export interface HistoryState {
  /** Inside a guidance page, whose path cannot say it: the question that the reader went to. */
  readonly visited?: string;
  /** What was typed into fields, by their names: it stays with the history entry, and enters no URL. */
  readonly typed: Typed;
}

/** The field of the desk, which takes a whole mail. */
export const deskField = 'desk';

/** The characters of a field that are kept. A longer text is not kept. */
const longestOf = (field: string) => (field === deskField ? 20_000 : 300);

export type Typed = Readonly<Record<string, string>>;

/** Reads `history.state`, which may be of an older version of the site: nothing of it is taken for granted. */
export function readHistoryState(state: unknown): HistoryState {
  if (typeof state !== 'object' || state === null) return { typed: {} };
  const typed = 'typed' in state && typeof state.typed === 'object' && state.typed !== null ? state.typed : {};
  const texts = Object.entries(typed).filter(
    (field): field is [string, string] => typeof field[1] === 'string' && field[1].length <= longestOf(field[0]),
  );
  return {
    typed: Object.fromEntries(texts),
    ...('visited' in state && typeof state.visited === 'string' && { visited: state.visited }),
  };
}
