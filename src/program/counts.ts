import { scenarioIds } from './facts.ts';
import { countryIds, marketOf, regionIds } from './regions.ts';
import { moreRegistrationCountries, registrationCountries } from './registration.ts';

const countriesWhere = (is: (market: NonNullable<ReturnType<typeof marketOf>>) => boolean) =>
  countryIds.filter((id) => {
    const market = marketOf(id);
    return market !== undefined && is(market);
  }).length;

/** Numbers counted from the program's data; texts refer to them by name, as to thresholds. */
export const counts = {
  scenarioCount: scenarioIds.length,
  regionCount: regionIds.length,
  /** Countries in the table for Africa (F42). */
  africanCountryCount: countriesWhere(({ region }) => region === 'africa'),
  /** Countries without a currency in the tables (F42). */
  noCurrencyCount: countriesWhere(({ currency }) => currency === null),
  /**
   * Countries that require a registration ID according to both lists, and those that only the longer list has (F44).
   */
  registrationCountryCount: registrationCountries.length,
  moreRegistrationCountryCount: moreRegistrationCountries.length,
} as const satisfies Readonly<Record<string, number>>;

export type CountName = keyof typeof counts;
