import type { CountryElsewhere, ElsewhereGroup } from '../../i18n/countriesElsewhere.ts';
import { fill } from '../../i18n/format.ts';
import type { Country, CountryName } from '../../i18n/regions.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Market, RegionId } from '../../program/regions.ts';
import { readCountries } from './answer.ts';
import { unlistedCountry } from './unlisted.ts';

/** The texts of the interface about two countries. */
export type CountriesStrings = Strings['countries'];

/** What is to be known of a country’s row in the tables; `undefined` for most. Only Brazil’s names two currencies. */
export function noteOn(strings: CountriesStrings, { region, currency }: Market): string | undefined {
  if (region === 'africa') return strings.africa;
  return currency?.includes(',') ? strings.twoCurrencies : undefined;
}

/** What a question with two countries needs of a language, made at build time: browsers call some countries otherwise. */
export interface CountriesTexts {
  readonly strings: CountriesStrings;
  /** Those in the tables of the page’s edition. */
  readonly countries: readonly Country[];
  /** Those that only another edition lists. */
  readonly elsewhere: readonly ElsewhereGroup[];
  /** Those in no table of any edition. As an answer, each is the country that stands for them. */
  readonly unlisted: readonly CountryName[];
  /** The URL of all names by which countries are found. */
  readonly names: string;
  /** The names of the regions by their ids. */
  readonly regions: Readonly<Partial<Record<RegionId, string>>>;
}

/** The country that only another edition lists; `undefined` for any other. */
export const elsewhereOf = ({ elsewhere }: CountriesTexts, id: string): CountryElsewhere | undefined =>
  elsewhere.flatMap(({ countries }) => countries).find((country) => country.id === id);

/** A country's name in the page's language, within a sentence; its key where the page has no countries. */
export function countryName(texts: CountriesTexts, id: string): string {
  if (id === unlistedCountry) return texts.strings.unlistedCountry;
  const country = texts.countries.find((listed) => listed.id === id) ?? elsewhereOf(texts, id);
  return country?.name ?? id;
}

/** As the beginning of a sentence: only a country in no table has no name of its own. */
export const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An answer such as `NL.US` in words; `undefined` for anything else. */
export function describeCountries(texts: CountriesTexts, answer: string): string | undefined {
  const pair = readCountries(answer);
  return (
    pair && begun(fill(texts.strings.answer, { from: countryName(texts, pair.from), to: countryName(texts, pair.to) }))
  );
}
