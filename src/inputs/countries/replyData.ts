import type { Locale } from '../../i18n/locales.ts';
import { countriesOf, regionName } from '../../i18n/regions.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { unlistedCountry } from './unlisted.ts';
import type { CountriesReplyData, NamedCountry } from './reply.ts';

/** Every country as a reply in a language names it; for build time, since browsers call some countries otherwise. */
export function countriesReplyData(locale: Locale): CountriesReplyData {
  const { comparison, region, currency, notStated, unlisted, africa } = stringsOf(locale).countries;
  const listed = countriesOf(locale).map((country): [string, NamedCountry] => [
    country.id,
    {
      name: country.name,
      region: regionName(locale, country.region),
      currency: country.currency ?? notStated,
      ...(country.region === 'africa' && { note: africa }),
    },
  ]);
  return {
    strings: { comparison, region, currency },
    countries: {
      ...Object.fromEntries(listed),
      [unlistedCountry]: { name: unlisted, region: notStated, currency: notStated },
    },
  };
}
