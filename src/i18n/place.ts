import { editionIds, editionInForce, firstEdition, type EditionId } from '../program/editions.ts';
import { localeIds, localeOf, type Locale } from './locales.ts';

/** Where a text or a page stands: its language, and the edition of the rules that it states. */
export interface Place {
  readonly locale: Locale;
  readonly edition: EditionId;
}

/** The segment of the URL of an edition. The rules in force are always at `today`; the first edition has the site's own URLs. */
export const segmentOf = (edition: EditionId): string | undefined =>
  edition === editionInForce ? 'today' : edition === firstEdition ? undefined : edition;

/** The segments of the URL that name a place: `en`, or `en/today`. */
export const segmentsOfPlace = ({ locale, edition }: Place): readonly string[] =>
  [locale, segmentOf(edition)].filter((segment) => segment !== undefined);

/** Every place, in the order of the languages. */
export const places: readonly Place[] = localeIds.flatMap((locale) =>
  editionIds.map((edition) => ({ locale, edition })),
);

/** The parameter of the routes in `pages/[...place]`. */
export const placeParameter = (place: Place): string => segmentsOfPlace(place).join('/');

/**
 * The place of a page, from the parameter of its route.
 *
 * @throws for a language that the site does not have
 */
export function placeOf(parameter: string | undefined): Place {
  const found = places.find((place) => placeParameter(place) === parameter);
  // Pages that are the same under every edition are in `pages/[locale]`.
  return found ?? { locale: localeOf(parameter), edition: firstEdition };
}

/** The same place under another edition. */
export const underEdition = (place: Place, edition: EditionId): Place => ({ ...place, edition });
