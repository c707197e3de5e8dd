import { inEdition, type EditionId } from './editions.ts';
import { scenarioIds } from './facts.ts';
import { countriesIn, marketOf, regionsIn, type Market } from './regions.ts';
import { moreRegistrationCountries, registrationCountries } from './registration.ts';

function countsOf(edition: EditionId) {
  const countriesWhere = (is: (market: Market) => boolean) =>
    countriesIn(edition).filter((id) => {
      const market = marketOf(edition, id);
      return market !== undefined && is(market);
    }).length;
  return {
    scenarioCount: scenarioIds.length,
    regionCount: regionsIn(edition).length,
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
}

/** Numbers counted from the program's data under each edition; texts refer to them by name, as to thresholds. */
export const counts = inEdition(countsOf);

export type CountName = keyof ReturnType<typeof countsOf>;
