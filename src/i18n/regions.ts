import { countryIds, marketOf, type RegionId } from '../program/regions.ts';
import { locales, type Locale } from './locales.ts';

/** The regions' names, shortened from the headings of L-regional-authorization-overview. */
const regionNames: Readonly<Record<RegionId, Readonly<Record<Locale, string>>>> = {
  africa: { en: 'Africa', nl: 'Afrika', sv: 'Afrika' },
  'asia-pacific': { en: 'Asia and Pacific', nl: 'Azië en de Stille Oceaan', sv: 'Asien och Stillahavsområdet' },
  australia: { en: 'Australia', nl: 'Australië', sv: 'Australien' },
  brazil: { en: 'Brazil', nl: 'Brazilië', sv: 'Brasilien' },
  canada: { en: 'Canada', nl: 'Canada', sv: 'Kanada' },
  europe: { en: 'Europe', nl: 'Europa', sv: 'Europa' },
  india: { en: 'India', nl: 'India', sv: 'Indien' },
  japan: { en: 'Japan', nl: 'Japan', sv: 'Japan' },
  korea: { en: 'Republic of Korea', nl: 'Republiek Korea', sv: 'Sydkorea' },
  'latin-america-caribbean': {
    en: 'Latin America and the Caribbean',
    nl: 'Latijns-Amerika en het Caribisch gebied',
    sv: 'Latinamerika och Karibien',
  },
  'middle-east-eastern-europe': {
    en: 'Middle East, Central Europe and Eastern Europe',
    nl: 'Midden-Oosten, Midden-Europa en Oost-Europa',
    sv: 'Mellanöstern, Centraleuropa och Östeuropa',
  },
  'new-zealand': { en: 'New Zealand', nl: 'Nieuw-Zeeland', sv: 'Nya Zeeland' },
  russia: { en: 'Russia', nl: 'Rusland', sv: 'Ryssland' },
  taiwan: { en: 'Taiwan', nl: 'Taiwan', sv: 'Taiwan' },
  'united-states': { en: 'United States', nl: 'Verenigde Staten', sv: 'USA' },
};

/** What `Intl` has no name for, or another one than the documents' tables mean. */
const overrides: Readonly<Partial<Record<string, Readonly<Record<Locale, string>>>>> = {
  'BQ-BO': { en: 'Bonaire', nl: 'Bonaire', sv: 'Bonaire' },
  'BQ-SA': { en: 'Saba', nl: 'Saba', sv: 'Saba' },
  'BQ-SE': { en: 'Sint Eustatius', nl: 'Sint Eustatius', sv: 'Sint Eustatius' },
  HK: { en: 'Hong Kong', nl: 'Hongkong', sv: 'Hongkong' },
  MO: { en: 'Macao', nl: 'Macau', sv: 'Macao' },
  SH: {
    en: 'St Helena, Ascension and Tristan da Cunha',
    nl: 'Sint-Helena, Ascension en Tristan da Cunha',
    sv: 'S:t Helena, Ascension och Tristan da Cunha',
  },
};

/** A country as a page shows it. */
export interface Country {
  readonly id: string;
  readonly name: string;
  readonly region: RegionId;
  readonly currency: string | null;
}

/** A region's name in a language. */
export function regionName(locale: Locale, region: RegionId): string {
  return regionNames[region][locale];
}

/** A country's name in a language; for build time only, as {@link countriesOf}. @throws where there is none */
function countryNameOf(locale: Locale, id: string): string {
  const names = new Intl.DisplayNames(locales[locale].intl, { type: 'region', fallback: 'none' });
  const name = overrides[id]?.[locale] ?? names.of(id);
  if (name === undefined) throw new Error(`no name for the country ${id} in ${locale}`);
  return name;
}

/** The names of countries in the language's order; for build time only, as {@link countriesOf}. */
export function countryNames(locale: Locale, ids: readonly string[]): string[] {
  return ids.map((id) => countryNameOf(locale, id)).sort((a, b) => a.localeCompare(b, locales[locale].intl));
}

/**
 * Every country of the regions by name, in the language's order.
 *
 * For build time only: browsers know a few countries by other names than Node does, and a page must say the same before
 * and after its scripts have run.
 */
export function countriesOf(locale: Locale): readonly Country[] {
  const named = countryIds.flatMap((id) => {
    const market = marketOf(id);
    return market ? [{ id, name: countryNameOf(locale, id), ...market }] : [];
  });
  return named.sort((a, b) => a.name.localeCompare(b.name, locales[locale].intl));
}
