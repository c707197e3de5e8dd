/** The keys that tests press, by the names that pages hear them under. */
export type Key = 'Enter' | 'ArrowDown' | 'Backspace' | 'Escape' | 'Tab';

/** An element of a page. */
export interface Found {
  readonly click: () => Promise<void>;
}

/**
 * What tests ask of a browser that Playwright does not drive: what the protocols of all of them can do. Input is that of a
 * reader, not of a script.
 */
export interface Browser {
  /** Loads a page, and waits for it. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page. It is sent as a text, so it knows only its arguments. */
  evaluate<Result>(act: (...args: string[]) => Result, ...args: string[]): Promise<Awaited<Result>>;
  /** Finds an element with a function that runs in the page. */
  find(find: (...args: string[]) => Element | null, ...args: string[]): Promise<Found | null>;
  press(key: Key): Promise<void>;
  /** Types a text into the element with the focus. */
  type(text: string): Promise<void>;
  /** Pastes what was copied into the element with the focus. */
  paste(): Promise<void>;
  /** The page as a PDF; missing where the protocol has no such command. */
  pdf?(): Promise<Uint8Array>;
  /** What the console says, and errors of scripts; missing where the protocol does not tell. */
  readonly heard?: readonly string[];
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}
