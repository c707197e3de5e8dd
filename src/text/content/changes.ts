import { getCollection } from 'astro:content';
import type { Place } from '../../i18n/place.ts';
import { fillText } from '../fill.ts';
import type { KnownChange } from '../changes.ts';

/** The changes to the rules since the first edition. */
export const loadChanges = async (place: Place): Promise<readonly KnownChange[]> =>
  (await getCollection('changes')).map(({ id, data }) => ({
    ...data,
    id,
    text: fillText(place, data.text[place.locale]),
  }));
