// The names by which a page finds countries; for build time only, as those that it shows (src/i18n/regions.ts).

import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import iso from 'i18n-iso-countries';
import { parse } from 'yaml';
import { locales, type Locale } from '../../i18n/locales.ts';
import { countryNameOf, type CountryName } from '../../i18n/regions.ts';
import { countryIds } from '../../program/regions.ts';
import { foldName, type CountryNames } from './names.ts';

const file = z.record(z.string(), z.array(z.string()));

/** The other names of each country by its code, as an editor wrote them. @throws where the file of a language is wrong */
export const otherNames = (locale: Locale): CountryNames =>
  file.parse(parse(readFileSync(`content/countries/${locale}.yaml`, 'utf8')));

/** Its three parts are listed, each as a country of its own. */
const caribbeanNetherlands = 'BQ';

/** The countries that are in no table of any edition, by name in the language’s order. */
export const countriesInNoTable = (locale: Locale): readonly CountryName[] =>
  Object.keys(iso.getAlpha2Codes())
    .filter((id) => id !== caribbeanNetherlands && !countryIds.includes(id))
    .map((id) => ({ id, name: countryNameOf(locale, id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locales[locale].intl));

/**
 * All names of every country, in a language and in English, with its codes; no name twice that is found alike.
 *
 * @returns in the language’s order of the names that pages show
 */
export function countryNamesIn(locale: Locale): CountryNames {
  const languages = [...new Set([locale, 'en'] as const)].map((id) => ({
    shown: (country: string) => countryNameOf(id, country),
    plain: new Intl.DisplayNames(locales[id].intl, { type: 'region', fallback: 'none' }),
    others: otherNames(id),
  }));
  const namesOf = (id: string) => {
    const names = languages.flatMap(({ shown, plain, others }) => [
      shown(id),
      // A key such as BQ-SA is no region that it knows.
      id.length === 2 ? plain.of(id) : undefined,
      ...(others[id] ?? []),
    ]);
    const all = [...names, iso.alpha2ToAlpha3(id)].filter((name) => name !== undefined);
    const found = all.map(foldName);
    return all.filter((_, at) => found.indexOf(found[at] ?? '') === at);
  };
  return Object.fromEntries(
    [...countryIds, ...countriesInNoTable(locale).map(({ id }) => id)]
      .map((id) => [id, countryNameOf(locale, id)] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, locales[locale].intl))
      .map(([id]) => [id, namesOf(id)]),
  );
}
