import { describe, expect, test } from 'vitest';
import { inEach, localeIds, type Locale } from '../../src/i18n/locales.ts';
import { amountsIn } from '../../src/search/amounts.ts';
import { phrasesOf } from '../../src/search/build.ts';
import { languageOf } from '../../src/search/languages.ts';
import { longestText, searchOf } from '../../src/search/search.ts';
import { sidesIn } from '../../src/search/sides.ts';
import { stems } from '../../src/search/stems.ts';
import { pathOf } from '../../src/search/subjects.ts';
import { findIn, type Loaded } from '../../src/islands/finder/engine.ts';
import { finderTextsOf } from '../../src/islands/finder/texts.ts';
import { editionInForce } from '../../src/program/editions.ts';
import { readEditors, readGlossary, readSearchFile, readSubjects } from '../search.ts';

const loaded = inEach((locale): Loaded => {
  const file = readSearchFile(locale);
  return { file, search: searchOf(file, stems[locale]), texts: finderTextsOf(locale) };
});
const open = (address: string) => {
  const one = localeIds.find((id) => id === address);
  return one ? Promise.resolve(loaded[one]) : Promise.reject(new Error(address));
};
const files = { languages: inEach((locale) => locale), documents: {} };
const ask = (locale: Locale, text: string, isDone = true) =>
  findIn(files, { locale, edition: editionInForce }, text, isDone, open);

/** The keys of what a text brings, best first; `outside` for what the site does not answer. */
async function found(locale: Locale, text: string, isDone = true): Promise<readonly string[]> {
  const keys = new Map(readSubjects(locale).map(({ key }) => [pathOf(key), key]));
  const answer = await ask(locale, text, isDone);
  return answer.found.map(({ subject, outside }) => (outside ? 'outside' : (keys.get(subject.path) ?? '')));
}

const scenarios = [
  's1-role',
  's2-route',
  's3-goal',
  's4-seller',
  's5-customer',
  's6-relationship',
  's7-countries',
  's8-countries',
].map((state) => `transaction-scenarios/${state}`);

describe.each(localeIds)('the search in %s', (locale) => {
  test('finds a scenario by its number', async () => {
    for (const [at, key] of scenarios.entries())
      for (const text of [`S${at + 1}`, `scenario ${at + 1}`, `${at + 1}`])
        expect((await found(locale, text)).slice(0, 2), text).toContain(key);
  });

  test('has ways of asking for every subject', () => {
    const { asked } = readEditors(locale);
    expect(readSubjects(locale).flatMap(({ key }) => (asked[key] ? [] : [key]))).toEqual([]);
  });

  test('knows each term of the glossary by all its forms', () => {
    const { concepts } = readEditors(locale);
    const phrases = phrasesOf(stems[locale], concepts);
    const read = loaded[locale].search.read;
    for (const { term, forms } of Object.values(readGlossary(locale, editionInForce))) {
      const concepts = new Set(
        forms.map((form) =>
          read(form)
            .map(({ name }) => name)
            .join(' '),
        ),
      );
      // Either all of its forms mean one concept, or they differ only in words that the stemmer joins.
      if (forms.some((form) => phrases.has(form))) expect(concepts.size, term).toBe(1);
    }
  });

  test('finds nothing for what no page has, and for nothing', async () => {
    expect(await found(locale, '')).toEqual([]);
    expect((await ask(locale, 'xyzzyxyzzy')).found.filter(({ score }) => score > 0.2)).toEqual([]);
  });

  test('reads a mail for what it asks', async () => {
    const questions = {
      en: 'Can our subsidiary buy from us?',
      nl: 'Mag onze dochteronderneming bij ons kopen?',
      sv: 'Får vårt dotterbolag köpa av oss?',
    };
    const filler = {
      en: 'We had a good meeting last week and the coffee was nice. ',
      nl: 'Vorige week hadden we een prettig overleg en de koffie was lekker. ',
      sv: 'Förra veckan hade vi ett trevligt möte och kaffet var gott. ',
    };
    const mail = `${filler[locale].repeat(100)}\n${questions[locale]}\n${filler[locale].repeat(150)}`;
    const keys = (await found(locale, mail.slice(0, longestText))).slice(0, 3);
    expect(keys.some((key) => key.startsWith('transaction-scenarios/s5-'))).toBe(true);
  });
});

test.each([
  ['en', 'own use', 's4-seller'],
  ['en', 'can my sister company buy from me', 's5-affiliate'],
  ['en', 'two partners for one customer', 's2-route'],
  ['en', 'Swiss customer, we are German', 's7-countries'],
  ['en', 'customer in Germany', 's7-countries'],
  ['nl', 'tweede provider', 's6-second-provider'],
  ['nl', 'klant in Duitsland', 's7-countries'],
  ['nl', 'buitenlandse provider', 's8-countries'],
  ['sv', 'dotterbolag', 's5-customer'],
  ['sv', 'kund utomlands', 's7-countries'],
  ['sv', 'utländsk leverantör', 's8-countries'],
] as const)('in %s “%s” brings %s first', async (locale, text, state) => {
  expect((await found(locale, text))[0]).toBe(`transaction-scenarios/${state}`);
});

test.each([
  ['en', 'afiliate', 's5-affiliate'],
  ['sv', 'dotterbolga', 's5-customer'],
  ['nl', 'eigen gebuik', 's4-seller'],
  ['sv', 'narstaende', 's5-customer'],
  ['en', '  OWN USE ', 's4-seller'],
] as const)('a typing error is forgiven: in %s “%s” brings %s', async (locale, text, state) => {
  expect((await found(locale, text)).slice(0, 3)).toContain(`transaction-scenarios/${state}`);
});

test.each([
  ['en', 'aff', 's5-affiliate'],
  ['en', 'own u', 's4-seller'],
  ['sv', 'utoml', 's7-countries'],
  ['nl', 'tweede prov', 's6-second-provider'],
] as const)('the first letters are enough: in %s “%s” brings %s', async (locale, text, state) => {
  expect((await found(locale, text, false)).slice(0, 3)).toContain(`transaction-scenarios/${state}`);
});

test.each([
  ['en', 'mogen wij aan een dochteronderneming verkopen', 's5-'],
  ['nl', 'får vårt dotterbolag köpa av oss', 's5-'],
  ['sv', 'a customer in another country', 's7-'],
] as const)('on a page in %s, another language is understood: “%s”', async (locale, text, beginning) => {
  expect((await found(locale, text))[0]).toContain(`transaction-scenarios/${beginning}`);
});

test.each([
  ['en', 'what does Microsoft 365 cost'],
  ['nl', 'wat kost microsoft 365'],
  ['sv', 'vad kostar microsoft 365'],
] as const)('what is out of scope is said: in %s “%s”', async (locale, text) => {
  const [first] = (await ask(locale, text)).found;
  expect(first?.outside?.says).toBeTruthy();
  expect(first?.outside?.ask).toBeTruthy();
});

test('says for which words a result was found', async () => {
  const [first] = (await ask('en', 'is our afiliate allowed')).found;
  expect(first?.by).toContain('afiliate');
});

test.each([
  ['Swiss customer, we are German', { from: 'DE', to: 'CH' }],
  ['we are in the Netherlands and our customer is in the US', { from: 'NL', to: 'US' }],
  ['provider in Norway, reseller in Sweden', { from: 'NO', to: 'SE' }],
  ['sell in Switzerland from Germany', { from: 'DE', to: 'CH' }],
  ['customer in the States', { to: 'US' }],
  ['tell us what is in it', {}],
])('“%s” names the countries %o', (text, sides) => {
  expect(sidesIn(loaded.en.search.read(text))).toEqual(sides);
});

test.each([
  ['300k', 300_000],
  ['$280,000', 300_000],
  ['1 million', 1_000_000],
  ['1,2 miljoen', 1_000_000],
  ['300.000,-', 300_000],
  ['1 000 USD', 1_000],
  ['USD 1,000', 1_000],
])('“%s” is near the %d of the program', (text, nearest) => {
  expect(amountsIn(`less than ${text} a year`).map((one) => one.nearest)).toEqual([nearest]);
});

test.each(['24 hours', 'in 2021', 'office 365', 'scenario 7', 'the m365 suite'])('“%s” has no amount', (text) => {
  expect(amountsIn(text)).toEqual([]);
});

test.each([
  ['can we buy from the customer', 'en'],
  ['mogen wij dat van de klant kopen', 'nl'],
  ['får vi köpa det av kunden', 'sv'],
  ['azure', undefined],
] as const)('“%s” is %s', (text, locale) => {
  expect(languageOf(text, loaded.en.file.common)).toBe(locale);
});

test('a word in two concepts counts as it is written, and else as the first', () => {
  const phrases = phrasesOf(stems.en, { reseller: ['reseller'], resell: ['resell'] });
  expect(phrases.get('reseller')).toBe('reseller');
  expect(phrases.get('resell')).toBe('resell');
  expect(() => phrasesOf(stems.en, { one: ['affiliate'], other: ['Affiliate'] })).toThrow('both one and other');
});

test.each([
  ['one sentence', 'we wonder abuot the licences of our sister company in Switserland '.repeat(310)],
  [
    'many sentences',
    Array.from({ length: 400 }, (_, at) => `We met yuor coleague Anna at the fiar in Gothenborg ${at}. `).join(''),
  ],
])('a text of twenty thousand characters is read in less than a second: %s', (_, text) => {
  const begin = performance.now();
  loaded.en.search.find(text, false);
  expect(performance.now() - begin).toBeLessThan(1000);
});
