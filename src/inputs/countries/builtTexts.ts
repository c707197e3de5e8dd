import { countriesElsewhere } from '../../i18n/countriesElsewhere.ts';
import type { Place } from '../../i18n/place.ts';
import { countriesOf, regionName } from '../../i18n/regions.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { regionsIn } from '../../program/regions.ts';
import { countriesInNoTable } from './builtNames.ts';
import { countryNamesFile } from './namesFile.ts';
import type { CountriesTexts } from './texts.ts';

/** The names of countries and regions at a place; for build time, since browsers call some countries otherwise. */
export const countriesTextsOf = (place: Place): CountriesTexts => ({
  strings: stringsOf(place.locale).countries,
  countries: countriesOf(place),
  elsewhere: countriesElsewhere(place),
  unlisted: countriesInNoTable(place.locale),
  names: countryNamesFile(place.locale).address,
  regions: Object.fromEntries(regionsIn(place.edition).map((id) => [id, regionName(place.locale, id)])),
});
