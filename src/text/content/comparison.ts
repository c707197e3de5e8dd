import type { Place } from '../../i18n/place.ts';
import { textsOf } from './entries.ts';

const comparisons = textsOf('comparison');

/** The comparison of the three roles. @throws {Error} if a language has none */
export async function loadComparison(place: Place) {
  const comparison = await comparisons.newest(place, [], [place.locale]);
  if (!comparison) throw new Error(`no comparison of the roles in ${place.locale}`);
  return comparison.data;
}
