import { fillQuantities } from '../i18n/quantities.ts';
import { firstEdition } from '../program/editions.ts';
import { facts, type FactId } from '../program/facts.ts';

/** What a fact says, in English, with the numbers of the program that it names. */
export function factSentence(id: FactId): string {
  return fillQuantities({ locale: 'en', edition: firstEdition }, facts[id].sentence);
}
