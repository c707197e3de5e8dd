import type { Input } from '../input.ts';

/** One of the answers that the machine lists for the question: nothing is parsed, and nothing has to be judged. */
export const choice: Input<never> = { read: () => undefined, guards: () => ({}), when: {} };
