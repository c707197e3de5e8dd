// What a page in a frame and the page around it say to each other. Each is sent to one origin, and checked by its origin.

/** The page around asks for the height, and for the outcome if it wants to know it. */
export interface Ask {
  readonly type: 'csp-guide:ask';
  readonly outcome: boolean;
}

/** How high the page in the frame is, in CSS pixels. */
export interface Height {
  readonly type: 'csp-guide:height';
  readonly height: number;
}

/** The outcome that the reader has come to, by its id and that of its wizard. */
export interface Outcome {
  readonly type: 'csp-guide:outcome';
  readonly wizard: string;
  readonly outcome: string;
}

const has = <K extends string>(data: unknown, key: K): data is Record<K, unknown> =>
  typeof data === 'object' && data !== null && key in data;

export const isAsk = (data: unknown): data is Ask =>
  has(data, 'type') && data.type === 'csp-guide:ask' && has(data, 'outcome') && typeof data.outcome === 'boolean';

/** A page in a frame that somebody has changed must not stretch the page around it without end. */
const highest = 100_000;

export const isHeight = (data: unknown): data is Height =>
  has(data, 'type') &&
  data.type === 'csp-guide:height' &&
  has(data, 'height') &&
  typeof data.height === 'number' &&
  data.height > 0 &&
  data.height < highest;

export const isOutcome = (data: unknown): data is Outcome =>
  has(data, 'type') &&
  data.type === 'csp-guide:outcome' &&
  has(data, 'wizard') &&
  typeof data.wizard === 'string' &&
  has(data, 'outcome') &&
  typeof data.outcome === 'string';
