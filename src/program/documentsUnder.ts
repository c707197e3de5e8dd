import { firstEdition, type EditionId } from './editions.ts';
import { keysOf } from './keys.ts';
import { documents, passages, type DocumentId } from './sources.ts';
import { documentsToday } from './sources/today.ts';
import { passageUnder } from './successors.ts';

/** Whether a document was read for the rules of today; the others are what the site began with. */
const isOfToday = (id: DocumentId): boolean => id in documentsToday;

/** The documents that the rules of an edition rest on: of passages that have a newer text, the one of that. */
export function documentsUnder(edition: EditionId): readonly DocumentId[] {
  const cited = new Set(keysOf(passages).map((id) => passages[passageUnder(edition, id)].document));
  return keysOf(documents).filter((id) => cited.has(id) && (edition !== firstEdition || !isOfToday(id)));
}
