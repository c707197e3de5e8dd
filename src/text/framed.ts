import { placeParameter, places } from '../i18n/place.ts';
import { editionIds, type EditionId } from '../program/editions.ts';
import { registryUnder } from '../wizards/index.ts';

const desk = 'desk';

/** What other sites may show in a frame, by edition: the folders of the wizards, of the checklists and of the desk. */
export const framedUnder = (edition: EditionId): readonly string[] => [
  ...registryUnder(edition).map(({ id }) => id),
  desk,
];

const folders = [...new Set(editionIds.flatMap(framedUnder))];

/** A regular expression for the paths of those pages, without the base path and without an anchor, as nginx takes it too. */
export const framedPaths = `/(?:${places.map(placeParameter).join('|')})/(?:${folders.join('|')})/`;
