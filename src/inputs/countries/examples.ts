import { editionIds } from '../../program/editions.ts';
import { countryIds, marketOf } from '../../program/regions.ts';
import { writeCountries } from './answer.ts';
import { unlistedCountry } from './unlisted.ts';

/** In which region each edition has a country. */
const regionsOf = (id: string) => editionIds.map((edition) => marketOf(edition, id)?.region).join();

/** Two countries for each case that the tables of the editions make: which regions, in which edition. */
export function countriesExamples(): readonly string[] {
  const each = [...Map.groupBy([...countryIds, unlistedCountry], regionsOf).values()].flatMap(([first]) => first ?? []);
  return each.flatMap((from, at) => each.slice(at).map((to) => writeCountries({ from, to })));
}
