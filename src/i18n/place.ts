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
 * The place of a page, from the parameters of its route. Pages that are the same under every edition are in `pages/[locale]`; they
 * have the URLs of the first edition.
 *
 * @throws for a language that the site does not have
 */
export function placeOf({ place, locale }: Readonly<Partial<Record<string, string>>>): Place {
  const found = places.find((one) => placeParameter(one) === place);
  return found ?? { locale: localeOf(locale ?? place), edition: firstEdition };
}

/** The same place under another edition. */
export const underEdition = (place: Place, edition: EditionId): Place => ({ ...place, edition });
