import { fill } from '../../i18n/format.ts';
import { editionInForce, type EditionId } from '../../program/editions.ts';
import { wordsOfEdition, type ReplyWords } from '../checklistTexts.ts';

/** What to know of an edition that is not in force, where the checklist has the one that is; else nothing. */
export function notInForce(words: ReplyWords, edition: EditionId): readonly string[] {
  const { checklist } = words.strings;
  if (edition === editionInForce || words.editions.every(({ id }) => id !== editionInForce)) return [];
  const { month } = wordsOfEdition(words, edition);
  const { month: later } = wordsOfEdition(words, editionInForce);
  return [checklist.notInForce, fill(checklist.notInForceText, { month, later })];
}
