import { getCollection } from 'astro:content';
import type { Place } from '../../i18n/place.ts';
import { fillText } from '../fill.ts';
import type { Change } from '../schemas.ts';

/** A change to the rules, in one language. */
export interface KnownChange extends Omit<Change, 'text'> {
  readonly id: string;
  readonly text: string;
}

/** The changes to the rules since the first edition. */
export const loadChanges = async (place: Place): Promise<readonly KnownChange[]> =>
  (await getCollection('changes')).map(({ id, data }) => ({
    ...data,
    id,
    text: fillText(place, data.text[place.locale]),
  }));
