import { fill } from '../../i18n/format.ts';
import { editionInForce, type EditionId } from '../../program/editions.ts';
import { editionTextsOf, type ResultTexts } from '../checklistTexts.ts';

/** The notice for an edition that is not in force; `undefined` if the checklist does not have the edition in force. */
export function notInForce(texts: ResultTexts, edition: EditionId): readonly string[] {
  const { checklist } = texts.strings;
  if (edition === editionInForce || texts.editions.every(({ id }) => id !== editionInForce)) return [];
  const { month } = editionTextsOf(texts, edition);
  const { month: later } = editionTextsOf(texts, editionInForce);
  return [checklist.notInForce, fill(checklist.notInForceText, { month, later })];
}
