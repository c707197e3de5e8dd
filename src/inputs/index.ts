import { choice } from './choice/answer.ts';
import { countries } from './countries/answer.ts';
import type { Input } from './input.ts';

/** Every kind of question by its id, which is also the type of its event and its name in `decisions.json`. */
export const inputs = { choice, countries } as const satisfies Record<string, Input>;

export type InputId = keyof typeof inputs;
