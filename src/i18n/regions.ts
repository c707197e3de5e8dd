import { countriesIn, marketOf, type Market, type RegionId } from '../program/regions.ts';
import { languages } from './languages.ts';
import { locales, type Locale } from './locales.ts';
import type { Place } from './place.ts';

/** A country as a page names it. */
export interface CountryName {
  readonly id: string;
  readonly name: string;
}

/** A country as a page shows it. */
export interface Country extends CountryName, Market {}

/** A region's name in a language. */
export function regionName(locale: Locale, region: RegionId): string {
  return languages[locale].regionNames[region];
}

/** The names that Node knows, which take long to load. */
const known = new Map<Locale, Intl.DisplayNames>();

/** A country's name in a language; for build time only, as {@link countriesOf}. @throws where there is none */
export function countryNameOf(locale: Locale, id: string): string {
  const names = known.get(locale) ?? new Intl.DisplayNames(locales[locale].intl, { type: 'region', fallback: 'none' });
  known.set(locale, names);
  const name = languages[locale].countryNames[id] ?? names.of(id);
  if (name === undefined) throw new Error(`no name for the country ${id} in ${locale}`);
  return name;
}

/** The names of countries in the language's order; for build time only, as {@link countriesOf}. */
export function countryNames(locale: Locale, ids: readonly string[]): string[] {
  return ids.map((id) => countryNameOf(locale, id)).sort((a, b) => a.localeCompare(b, locales[locale].intl));
}

/**
 * Every country of the regions of a place’s edition by name, in the language's order.
 *
 * For build time only: browsers know a few countries by other names than Node does, and a page must say the same before
 * and after its scripts have run.
 */
export function countriesOf({ locale, edition }: Place): readonly Country[] {
  const named = countriesIn(edition).flatMap((id) => {
    const market = marketOf(edition, id);
    return market ? [{ id, name: countryNameOf(locale, id), ...market }] : [];
  });
  return named.sort((a, b) => a.name.localeCompare(b.name, locales[locale].intl));
}
