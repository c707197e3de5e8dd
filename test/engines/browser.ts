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
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page. It is sent as a text, so it knows only its arguments. */
  readonly evaluate: <Result>(act: (...args: string[]) => Result, ...args: string[]) => Promise<Awaited<Result>>;
  /** Finds an element with a function that runs in the page. */
  readonly find: (find: (...args: string[]) => Element | null, ...args: string[]) => Promise<Found | null>;
  readonly press: (key: Key) => Promise<void>;
  /** Types a text into the element with the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Pastes what was copied into the element with the focus. */
  readonly paste: () => Promise<void>;
  /** The page as a PDF; missing where the protocol has no such command. */
  readonly pdf?: () => Promise<Uint8Array>;
  /** What the console says, and errors of scripts; missing where the protocol does not tell. */
  readonly heard?: readonly string[];
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
