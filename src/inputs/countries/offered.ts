import type { CountriesTexts } from './texts.ts';

/** The ids of all countries that a page offers. */
export const offeredIn = ({ countries, elsewhere }: CountriesTexts): readonly string[] =>
  [countries, ...elsewhere.map((group) => group.countries)].flat().map(({ id }) => id);
