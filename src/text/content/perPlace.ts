import { placeParameter, type Place } from '../../i18n/place.ts';

/**
 * Loads something once for each place: the pages of a place share what they load, and a build has many pages. While the site is
 * being written the content changes, so nothing is kept.
 */
export function perPlace<T>(load: (place: Place) => Promise<T>): (place: Place) => Promise<T> {
  if (import.meta.env.DEV) return load;
  const loaded = new Map<string, Promise<T>>();
  return (place) => {
    const key = placeParameter(place);
    const known = loaded.get(key) ?? load(place);
    loaded.set(key, known);
    return known;
  };
}
