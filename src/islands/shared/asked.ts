import { readHistoryState, type HistoryState } from './historyState.ts';

const name = 'desk';

/** What an entry of the history holds for the desk: the text to begin with. */
export const askedOf = (text: string): HistoryState => ({ typed: { [name]: text } });

/** The text that the desk begins with, from `history.state`; empty where there is none. */
export const askedIn = (state: unknown): string => readHistoryState(state).typed[name] ?? '';
