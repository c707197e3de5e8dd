import iso from 'i18n-iso-countries';
import type { Locale } from '../i18n/locales.ts';
import { countryNameOf } from '../i18n/regions.ts';
import { countriesInNoTable, otherNames } from '../inputs/countries/builtNames.ts';
import { countryIds } from '../program/regions.ts';
import { wordsOf } from './words.ts';

/** Names that are codes, such as UK or USA: in small letters they are words (“us”, “is”, “no”). */
const isCode = (name: string) => /^\p{Lu}{2,3}$/u.test(name.replaceAll('.', ''));

/**
 * What names a country in a text in a language: plain words, and codes in capitals; for build time only. Of other languages only the
 * English name counts: their adjectives are words of this one (“finns” is Swedish for “exists”).
 *
 * @returns the id of each country; a name that several have stands for the first
 */
export function countryNamesIn(locale: Locale): ReadonlyMap<string, string> {
  const others = otherNames(locale);
  const found = new Map<string, string>();
  const put = (name: string, id: string) => {
    if (!found.has(name)) found.set(name, id);
  };
  for (const id of [...countryIds, ...countriesInNoTable(locale).map((one) => one.id)]) {
    const codes = [id, iso.alpha2ToAlpha3(id)].filter((code) => code !== undefined && isCode(code));
    for (const name of [...codes, countryNameOf(locale, id), ...(others[id] ?? []), countryNameOf('en', id)]) {
      if (name === undefined) continue;
      if (isCode(name)) put(name.replaceAll('.', ''), id);
      else
        put(
          wordsOf(name)
            .map((word) => word.plain)
            .join(' '),
          id,
        );
    }
  }
  return found;
}
