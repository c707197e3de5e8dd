import { segmentOf, segmentsOfPlace, type Place } from './place.ts';

/** The base path of the site without a trailing slash; empty at the root. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The path of a page in one language and edition, including the base path.
 *
 * @param parts path segments; none for the start page of the place
 */
export function pathTo(place: Place, ...parts: readonly string[]): string {
  return `${base}/${[...segmentsOfPlace(place), ...parts].join('/')}/`;
}

/** The path of a file in `public`, including the base path. */
export function fileAt(name: string): string {
  return `${base}/${name}`;
}

/** The path of a public data file of an edition, such as `decisions.json`. */
export function dataAt({ edition }: Pick<Place, 'edition'>, name: string): string {
  return fileAt([segmentOf(edition), name].filter((segment) => segment !== undefined).join('/'));
}

/** The path segment of the page with all answers of a wizard. */
export const allAnswers = 'all-answers';
