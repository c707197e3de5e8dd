import { fill } from '../../i18n/format.ts';
import { editionInForce } from '../../program/editions.ts';
import type { ResultTexts } from '../checklistTexts.ts';

/** The notice for an edition that is not in force; nothing if the checklist does not have the edition in force. */
export function notInForce({ own, others, strings: { checklist } }: ResultTexts): readonly string[] {
  const later = others.find(({ id }) => id === editionInForce);
  if (!later) return [];
  return [checklist.notInForce, fill(checklist.notInForceText, { month: own.month, later: later.month })];
}
