// What a reader wants to know, as typed into the field of the start page or of the desk: it stays with the entry of the history, and
// goes along to what is opened there, from which a link leads back.

import { handOver } from './carriedTyping.ts';
import { keepTyped, typedInEntry } from './history.ts';
import { deskField, type Typed } from './historyState.ts';

export const keepAsked = (text: string): void => keepTyped({ [deskField]: text });

/** Empty where nothing was asked. */
export const askedBefore = (): string => typedInEntry()[deskField] ?? '';

/**
 * Takes what was asked along to the page that is opened next.
 *
 * @param path the page behind its language and edition
 * @param more what else its fields are to hold
 */
export const takeAskedTo = (path: string, text: string, more: Typed = {}): void =>
  handOver(path.split('/')[0] ?? '', { ...(text !== '' && { [deskField]: text }), ...more });
