import { newestIn, type ByEdition, type EditionId } from '../program/editions.ts';
import type { PassageId } from '../program/sources.ts';
import { citationsOf, type RestsOn } from './restsOn.ts';

const restsOn: ByEdition<RestsOn> = {
  '2021-05': { F42: ['regions', 'azure-plan', 'unsupported-countries'] },
  '2025-10': {
    G66: ['regions-2023', 'islands-2023'],
    G65: ['tenant-country'],
    F42: ['azure-plan'],
    G67: ['unsupported-countries-2023'],
  },
};

/** The passages that the tables of countries, regions and currencies rest on under an edition. */
export const regionCitations = (edition: EditionId): readonly PassageId[] =>
  citationsOf(edition, newestIn(edition, restsOn) ?? {});
