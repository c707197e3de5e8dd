import { scenarioIds } from './facts.ts';
import { countryIds, marketOf, regionIds } from './regions.ts';
import { moreRegistrationCountries, registrationCountries } from './registration.ts';

const countriesWhere = (is: (market: NonNullable<ReturnType<typeof marketOf>>) => boolean) =>
  countryIds.filter((id) => {
    const market = marketOf(id);
    return market !== undefined && is(market);
  }).length;

/** How many there are of what the program's data lists; texts name these as they do thresholds. */
export const counts = {
  scenarioCount: scenarioIds.length,
  regionCount: regionIds.length,
  /** In the table of Africa (F42). */
  africanCountryCount: countriesWhere(({ region }) => region === 'africa'),
  /** Whose row names no currency (F42). */
  noCurrencyCount: countriesWhere(({ currency }) => currency === null),
  /** That ask for a registration ID in both lists, and that the longer list adds (F44). */
  registrationCountryCount: registrationCountries.length,
  moreRegistrationCountryCount: moreRegistrationCountries.length,
} as const satisfies Readonly<Record<string, number>>;

export type CountName = keyof typeof counts;
