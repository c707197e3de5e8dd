import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { countriesInNoTable, countryNamesIn, otherNames } from '../../src/inputs/countries/builtNames.ts';
import { countriesNamed, countryMeant, type CountryNames } from '../../src/inputs/countries/names.ts';
import { countryIds } from '../../src/program/regions.ts';

const names: Readonly<Record<string, CountryNames>> = Object.fromEntries(
  localeIds.map((locale) => [locale, countryNamesIn(locale)]),
);
const namesIn = (locale: string): CountryNames => names[locale] ?? {};

describe('a text means the country that people call so', () => {
  test.each([
    // What picked another country in a native list: Ukraine, Chile, the Outlying Islands, Vanuatu, Greenland, Kyrgyzstan, Ecuador.
    ['en', 'UK', 'GB'],
    ['en', 'China', 'CN'],
    ['en', 'USA', 'US'],
    ['nl', 'VK', 'GB'],
    ['nl', 'VS', 'US'],
    ['nl', 'Groot-Brittannië', 'GB'],
    ['sv', 'Kina', 'CN'],
    ['en', 'England', 'GB'],
    ['sv', 'England', 'GB'],
    // Names that people and Microsoft use.
    ['en', 'DRC', 'CD'],
    ['en', 'Turkey', 'TR'],
    ['en', 'Czech Republic', 'CZ'],
    ['en', 'Swaziland', 'SZ'],
    ['en', 'Ivory Coast', 'CI'],
    ['en', 'Cape Verde', 'CV'],
    ['en', 'Burma', 'MM'],
    ['en', 'Macedonia', 'MK'],
    ['en', 'Holland', 'NL'],
    ['en', 'the Netherlands', 'NL'],
    ['en', 'Kingdom of the Netherlands', 'NL'],
    ['en', 'Dutch', 'NL'],
    ['nl', 'nederlander', 'NL'],
    ['nl', 'Zweedse', 'SE'],
    ['sv', 'schweizisk', 'CH'],
    // In English on every page.
    ['sv', 'Germany', 'DE'],
    ['nl', 'Spain', 'ES'],
    ['sv', 'Dutch', 'NL'],
    // Codes, in any case.
    ['en', 'NL', 'NL'],
    ['en', 'nld', 'NL'],
    ['sv', 'DEU', 'DE'],
    ['nl', 'CHE', 'CH'],
    ['en', 'U.S.A.', 'US'],
    // Accents, hyphens and what stands before a name.
    ['en', 'aland', 'AX'],
    ['en', "Cote d'Ivoire", 'CI'],
    ['nl', 'zuid afrika', 'ZA'],
    ['nl', 'Zuidafrika', 'ZA'],
    ['en', 'Kingdom of Sweden', 'SE'],
    ['en', 'Republic of Poland', 'PL'],
    ['nl', 'Koninkrijk België', 'BE'],
    ['sv', 'Förbundsrepubliken Tyskland', 'DE'],
    ['sv', 'Konungariket Sverige', 'SE'],
    // The only one that begins so.
    ['en', 'Belg', 'BE'],
    ['nl', 'Duitsl', 'DE'],
    // A whole name, though others begin so.
    ['en', 'Niger', 'NE'],
    ['en', 'Guinea', 'GN'],
    ['en', 'Samoa', 'WS'],
    ['en', 'Dominica', 'DM'],
    ['en', 'Sudan', 'SD'],
    // Typing errors.
    ['en', 'Nehterlands', 'NL'],
    ['en', 'Sweeden', 'SE'],
    ['en', 'Germny', 'DE'],
    ['en', 'Untied Kingdom', 'GB'],
    ['en', 'Slovnia', 'SI'],
    ['nl', 'Duitland', 'DE'],
    ['nl', 'Belgie', 'BE'],
    ['sv', 'Tsykland', 'DE'],
    ['sv', 'Nederländena', 'NL'],
  ])('%s %s: %s', (locale, text, id) => {
    expect(countriesNamed(text, namesIn(locale))[0]).toBe(id);
    expect(countryMeant(text, namesIn(locale))).toBe(id);
  });

  test.each([
    ['en', 'Korea', ['KP', 'KR']],
    ['nl', 'Congo', ['CG', 'CD']],
    ['en', 'Virgin Islands', ['VG', 'VI']],
    ['en', 'Netherlands Antilles', ['BQ-BO', 'BQ-SA', 'BQ-SE', 'CW', 'SX']],
    ['en', 'Aust', ['AU', 'AT']],
    ['en', 'Q', ['QA']],
  ])('%s %s may be several, and then none is taken', (locale, text, ids) => {
    const found = countriesNamed(text, namesIn(locale));
    for (const id of ids) expect(found).toContain(id);
    expect(countryMeant(text, namesIn(locale))).toBeUndefined();
  });

  test.each(['', ' ', '.', 'Atlantis', 'xx', 'no such country', '<>', 'Sweden'.repeat(20_000)])('%s: none', (text) => {
    for (const locale of localeIds) expect(countriesNamed(text.slice(0, 200_000), namesIn(locale))).toEqual([]);
  });

  test('while a name is typed, its country stays in sight', () => {
    for (const [locale, name, id] of [
      ['en', 'United States', 'US'],
      ['nl', 'Verenigd Koninkrijk', 'GB'],
      ['sv', 'Förenta staterna', 'US'],
    ] as const)
      for (let length = 3; length <= name.length; length++)
        expect(countriesNamed(name.slice(0, length), namesIn(locale)), name.slice(0, length)).toContain(id);
  });
});

describe.each(localeIds)('the names in %s', (locale) => {
  test('find every country by each name that is its own, and by its codes', () => {
    for (const [id, [shown = '']] of Object.entries(namesIn(locale))) {
      expect(countryMeant(shown, namesIn(locale)), shown).toBe(id);
      expect(countryMeant(id, namesIn(locale)), id).toBe(id);
    }
  });

  test('are of countries that there are, each name once', () => {
    const known = new Set([...countryIds, ...countriesInNoTable(locale).map(({ id }) => id)]);
    for (const [id, others] of Object.entries(otherNames(locale))) {
      expect(known, id).toContain(id);
      expect(new Set(others).size, id).toBe(others.length);
    }
    expect(Object.keys(namesIn(locale))).toHaveLength(known.size);
  });
});

test('six countries of the world are in no table of any edition', () => {
  expect(countriesInNoTable('en').map(({ name }) => name)).toEqual([
    'Cuba',
    'Iran',
    'North Korea',
    'Sudan',
    'Syria',
    'Western Sahara',
  ]);
});

test('nothing typed makes it throw, or finds a country twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...localeIds), fc.string(), (locale, text) => {
      const found = countriesNamed(text, namesIn(locale));
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 300 },
  );
});
