import type { Locale } from '../../i18n/locales.ts';
import { countriesOf, regionName } from '../../i18n/regions.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { keysOf } from '../../program/keys.ts';
import { regions } from '../../program/regions.ts';
import type { CountriesTexts } from './texts.ts';

/** The names of countries and regions in a language; for build time, since browsers call some countries otherwise. */
export const countriesTextsOf = (locale: Locale): CountriesTexts => ({
  strings: stringsOf(locale).countries,
  countries: countriesOf(locale),
  regions: Object.fromEntries(keysOf(regions).map((id) => [id, regionName(locale, id)])),
});
