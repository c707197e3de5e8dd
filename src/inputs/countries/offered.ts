import { fill } from '../../i18n/format.ts';
import type { CountryName } from '../../i18n/regions.ts';
import type { Offered } from './combobox.ts';
import type { CountriesTexts } from './texts.ts';
import { unlistedCountry } from './unlisted.ts';

/**
 * All countries to choose from, in the order of the page’s language: those in no table are named as such. The last one stands for any
 * country.
 */
export function offeredIn({ strings, countries, elsewhere, unlisted }: CountriesTexts): readonly Offered[] {
  const inNoTable = ({ id, name }: CountryName) => ({ id, name, label: fill(strings.inNoTable, { country: name }) });
  const named = [
    ...countries.map(({ id, name }) => ({ id, name, label: name })),
    ...elsewhere.flatMap((group) => group.countries.map(inNoTable)),
    ...unlisted.map(inNoTable),
  ];
  return [
    ...named.sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang)),
    { id: unlistedCountry, name: strings.unlisted, label: strings.unlisted },
  ];
}

/** What an answer calls a country: one that no edition lists is the country that is in no table. */
export const answeredId = ({ unlisted }: CountriesTexts, id: string): string =>
  unlisted.some((country) => country.id === id) ? unlistedCountry : id;
