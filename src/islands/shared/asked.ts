// What a reader wants to know, as typed into the field of the start page or of the desk: it stays with the entry of the history.

import { keepTyped, typedInEntry } from './history.ts';

const field = 'desk';

export const keepAsked = (text: string): void => keepTyped({ [field]: text });

/** Empty where nothing was asked. */
export const askedBefore = (): string => typedInEntry()[field] ?? '';
