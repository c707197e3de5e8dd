import { editionIds, editionInForce, type EditionId } from '../program/editions.ts';
import { countryIds, marketOf, onlyListedIn } from '../program/regions.ts';
import { fill, formatMonth } from './format.ts';
import { locales, type Locale } from './locales.ts';
import type { Place } from './place.ts';
import { countryNameOf, regionName, type CountryName } from './regions.ts';
import { stringsOf } from './strings.ts';

/** A country in no table of a page's edition, with the sentence that says which other edition has it. */
export interface CountryElsewhere extends CountryName {
  readonly said: string;
}

/** What a sentence calls the rules of an edition. */
function rulesName(locale: Locale, edition: EditionId): string {
  const { todaysRules, rulesOf } = stringsOf(locale).editions;
  return edition === editionInForce ? todaysRules : fill(rulesOf, { month: formatMonth(locale, edition) });
}

/** Countries that only one other edition lists, with a title that says which. */
export interface ElsewhereGroup {
  readonly title: string;
  readonly countries: readonly CountryElsewhere[];
}

/** The countries in no table of a place’s edition, by the other edition that lists them; for build time only, as `countriesOf`. */
export function countriesElsewhere({ locale, edition }: Place): readonly ElsewhereGroup[] {
  const { elsewhere, elsewhereGroup } = stringsOf(locale).countries;
  return editionIds.flatMap((other) => {
    const names = { these: rulesName(locale, edition), those: rulesName(locale, other) };
    const countries = countryIds.flatMap((id) => {
      const market = onlyListedIn(edition, id) === other ? marketOf(other, id) : undefined;
      if (!market) return [];
      const country = countryNameOf(locale, id);
      const said = fill(elsewhere, { ...names, country, region: regionName(locale, market.region) });
      return [{ id, name: country, said }];
    });
    return countries.length === 0
      ? []
      : [
          {
            title: fill(elsewhereGroup, names),
            countries: countries.sort((a, b) => a.name.localeCompare(b.name, locales[locale].intl)),
          },
        ];
  });
}
