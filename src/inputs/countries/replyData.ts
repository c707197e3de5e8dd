import { countriesElsewhere } from '../../i18n/countriesElsewhere.ts';
import type { Place } from '../../i18n/place.ts';
import { countriesOf, regionName } from '../../i18n/regions.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { noteOn } from './texts.ts';
import { unlistedCountry } from './unlisted.ts';
import type { CountriesReplyData, NamedCountry } from './reply.ts';

/** Every country as a reply at a place names it; for build time, since browsers call some countries otherwise. */
export function countriesReplyData(place: Place): CountriesReplyData {
  const { locale } = place;
  const strings = stringsOf(locale).countries;
  const { comparison, region, currency, notStated, unlistedCountry: unlisted } = strings;
  const listed = countriesOf(place).map((country): [string, NamedCountry] => {
    const note = noteOn(strings, country);
    return [
      country.id,
      {
        name: country.name,
        region: regionName(locale, country.region),
        currency: country.currency ?? notStated,
        ...(note !== undefined && { note }),
      },
    ];
  });
  const others = countriesElsewhere(place)
    .flatMap(({ countries }) => countries)
    .map(({ id, name, said }): [string, NamedCountry] => [
      id,
      { name, region: notStated, currency: notStated, note: said },
    ]);
  return {
    strings: { comparison, region, currency },
    countries: {
      ...Object.fromEntries([...listed, ...others]),
      [unlistedCountry]: { name: unlisted, region: notStated, currency: notStated },
    },
  };
}
