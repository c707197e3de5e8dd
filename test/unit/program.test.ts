import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { countriesElsewhere } from '../../src/i18n/countriesElsewhere.ts';
import { places, type Place } from '../../src/i18n/place.ts';
import { countriesOf } from '../../src/i18n/regions.ts';
import { checklistIds, checklistOf } from '../../src/wizards/index.ts';
import { changeIds, editionIds, firstEdition, type EditionId } from '../../src/program/editions.ts';
import { scenarioIds } from '../../src/program/facts.ts';
import { keysOf } from '../../src/program/keys.ts';
import type { OutcomePolicy } from '../../src/wizards/outcome.ts';
import { direct, twoTier } from '../../src/wizards/drawings.ts';
import { outcomesOf, policyOf } from '../../src/wizards/policies.ts';
import { checklistRules } from '../../src/wizards/checklistPolicies.ts';
import { moreRegistrationCountries, registrationCountries } from '../../src/program/registration.ts';
import { countriesIn, countryIds, inSameRegion, marketOf, onlyListedIn, regionsIn } from '../../src/program/regions.ts';
import { addressOf, documents, passages } from '../../src/program/sources.ts';
import { citationsOf, factsOf, type RestsOn } from '../../src/wizards/restsOn.ts';
import { changes, sources as sourcesSchema } from '../../src/text/schemas.ts';
import { chooseModel, transactionScenarios } from '../wizards.ts';

const policies: [string, OutcomePolicy][] = [
  ...Object.entries(outcomesOf(transactionScenarios)),
  ...Object.entries(outcomesOf(chooseModel)),
];
const requirements: [string, Pick<OutcomePolicy, 'restsOn'>][] = checklistIds.flatMap((id) =>
  checklistOf(id).editions.flatMap(({ edition }) =>
    checklistRules(checklistOf(id), edition).map((rule): [string, typeof rule] => [rule.id, rule]),
  ),
);

/** How many countries each region of an edition has. */
const sizesIn = (edition: EditionId) =>
  Object.fromEntries(
    regionsIn(edition).map((id) => [
      id,
      countriesIn(edition).filter((country) => marketOf(edition, country)?.region === id).length,
    ]),
  );

const sizes = {
  africa: 47,
  'asia-pacific': 18,
  brazil: 1,
  canada: 2,
  europe: 45,
  india: 1,
  japan: 1,
  korea: 1,
  'latin-america-caribbean': 53,
  taiwan: 1,
};

describe('the regions (F42, G66)', () => {
  test('have as many countries as their tables have rows', () => {
    expect(sizesIn('2021-05')).toEqual({
      ...sizes,
      australia: 23,
      'middle-east-eastern-europe': 45,
      'new-zealand': 4,
      russia: 1,
      'united-states': 2,
    });
    expect(sizesIn('2025-10')).toEqual({
      ...sizes,
      australia: 21,
      china: 1,
      'middle-east-eastern-europe': 44,
      'new-zealand': 3,
      'united-states': 5,
    });
  });

  test('name every country once', () => {
    expect([countriesIn('2021-05').length, countriesIn('2025-10').length]).toEqual([245, 244]);
    // All of 2021, and China.
    expect(countryIds).toHaveLength(246);
    expect(new Set(countryIds).size).toBe(246);
  });

  test.each([
    ['NL', 'europe', 'EUR'],
    ['SE', 'europe', 'SEK'],
    ['GB', 'europe', 'GBP'],
    ['CH', 'europe', 'CHF'],
    ['SJ', 'europe', 'NOK'],
    ['NC', 'africa', 'USD'],
    ['ZA', 'middle-east-eastern-europe', 'USD'],
    ['VA', 'europe', null],
    ['KN', 'latin-america-caribbean', null],
    ['BA', 'middle-east-eastern-europe', null],
    ['MK', 'middle-east-eastern-europe', null],
    ['PS', 'middle-east-eastern-europe', null],
    ['BQ-SA', 'latin-america-caribbean', 'USD'],
    ['UM', 'united-states', 'USD'],
  ] as const)('put %s into %s with the currency %s, then and now', (country, region, currency) => {
    for (const edition of editionIds) expect(marketOf(edition, country)).toEqual({ region, currency });
  });

  // The table “2021-05 → 2023-08” of program-facts-today.
  test.each([
    ['AS', ['new-zealand', 'NZD'], ['united-states', 'USD']],
    ['BR', ['brazil', 'USD'], ['brazil', 'USD, BRL']],
    ['BY', ['middle-east-eastern-europe', 'USD'], undefined],
    ['CN', undefined, ['china', 'CNY']],
    ['FO', ['europe', 'EUR'], ['europe', 'DKK']],
    ['GU', ['australia', 'AUD'], ['united-states', 'USD']],
    ['MP', ['australia', 'AUD'], ['united-states', 'USD']],
    ['RU', ['russia', 'RUB'], undefined],
  ] as const)('move %s from %j to %j', (country, ...markets) => {
    for (const [at, edition] of editionIds.entries()) {
      const [region, currency] = markets[at] ?? [];
      expect(marketOf(edition, country)).toEqual(region && { region, currency });
    }
  });

  test('change for no other country', () => {
    const changed = countryIds.filter(
      (id) => JSON.stringify(marketOf('2021-05', id)) !== JSON.stringify(marketOf('2025-10', id)),
    );
    expect(changed.toSorted()).toEqual(['AS', 'BR', 'BY', 'CN', 'FO', 'GU', 'MP', 'RU']);
  });

  test.each(['IR', 'CU', 'ZZ', 'nl', '', '__proto__'])('know nothing of %j', (country) => {
    for (const edition of editionIds) {
      expect(marketOf(edition, country)).toBeUndefined();
      expect(inSameRegion(edition, country, 'NL')).toBeUndefined();
      expect(inSameRegion(edition, 'NL', country)).toBeUndefined();
      expect(onlyListedIn(edition, country)).toBeUndefined();
    }
  });

  test.each([
    ['2021-05', ['CN']],
    ['2025-10', ['BY', 'RU']],
  ] as const)('of another edition list what those of %s do not: %j', (edition, expected) => {
    expect(countryIds.filter((id) => onlyListedIn(edition, id) !== undefined).toSorted()).toEqual(expected);
  });

  test.each(places)('have a name for every country in $locale, $edition, and no name twice', (place) => {
    const elsewhere = countriesElsewhere(place).flatMap(({ countries }) => countries);
    const names = [...countriesOf(place), ...elsewhere].map(({ name }) => name);
    expect(names).toHaveLength(246);
    expect(new Set(names).size).toBe(246);
  });

  test('that are only in another edition are told in a sentence', () => {
    const said = (place: Place) =>
      countriesElsewhere(place).map(({ title, countries }) => [title, ...countries.map((country) => country.said)]);
    expect(said({ locale: 'en', edition: '2021-05' })).toEqual([
      [
        'In no table of the rules of May 2021, but in one of today’s rules',
        'China is in no table of the rules of May 2021. Under today’s rules, its region is China.',
      ],
    ]);
    expect(said({ locale: 'nl', edition: '2025-10' })).toEqual([
      [
        'In geen enkele tabel van de huidige regels, maar wel in een van de regels van mei 2021',
        'Belarus staat in geen enkele tabel van de huidige regels. Volgens de regels van mei 2021 hoort het bij de regio Midden-Oosten, Midden-Europa en Oost-Europa.',
        'Rusland staat in geen enkele tabel van de huidige regels. Volgens de regels van mei 2021 hoort het bij de regio Rusland.',
      ],
    ]);
  });
});

test('a registration ID is asked for in 24 countries, and by a second document in two more (F44)', () => {
  expect(new Set(registrationCountries).size).toBe(24);
  expect(moreRegistrationCountries).toEqual(['CN', 'US']);
  for (const country of moreRegistrationCountries) expect(registrationCountries).not.toContain(country);
});

test('every requirement of R1 to R10 and E1 to E10 is one of a checklist, and rests on itself', () => {
  const numbered = requirements.filter(([id]) => /^[RE]\d+$/.test(id));
  expect(numbered.map(([id]) => id).sort()).toEqual(
    ['R', 'E'].flatMap((letter) => Array.from({ length: 10 }, (_, at) => `${letter}${at + 1}`)).sort(),
  );
  for (const [id, { restsOn }] of numbered) expect(factsOf(restsOn)).toContain(id);
});

test('what is the same as another requirement is the same as one of an earlier edition', () => {
  for (const editions of checklistIds.map((id) => checklistOf(id).editions)) {
    const earlier = new Set<string>();
    for (const { requirements: asked } of editions) {
      for (const { id, sameAs } of asked) if (sameAs !== undefined) expect(earlier, id).toContain(sameAs);
      for (const { id } of asked) earlier.add(id);
    }
  }
});

describe('the citations', () => {
  test.each<[string, Pick<OutcomePolicy, 'restsOn'>]>([...policies, ...requirements])(
    'of %s are there, and none is given twice for a fact',
    (_, { restsOn }) => {
      expect(factsOf(restsOn)).not.toEqual([]);
      for (const cited of Object.values(restsOn)) expect(new Set(cited).size).toBe(cited.length);
    },
  );

  test('are listed once, as they are first cited, and the facts beside them', () => {
    const restsOn: RestsOn = {
      F16: ['enrolment-steps', 'before-you-begin'],
      F10: ['before-you-begin'],
      F8: ['direct-bill'],
    };
    expect(factsOf(restsOn)).toEqual(['F16', 'F10', 'F8']);
    expect(citationsOf(firstEdition, restsOn)).toEqual(['enrolment-steps', 'before-you-begin', 'direct-bill']);
    expect(citationsOf(firstEdition, { F8: ['direct-bill'] }, restsOn)).toEqual([
      'direct-bill',
      'enrolment-steps',
      'before-you-begin',
    ]);
    expect(citationsOf(firstEdition, {})).toEqual([]);
  });

  test('of a fact are its own passages, at least one: anything else does not compile', () => {
    expectTypeOf<{ F11: ['enrol'] }>().toExtend<RestsOn>();
    expectTypeOf<{ F11: ['roles'] }>().not.toExtend<RestsOn>();
    expectTypeOf<{ F11: [] }>().not.toExtend<RestsOn>();
  });

  test('reach every scenario', () => {
    const reached = new Set(
      Object.values(outcomesOf(transactionScenarios)).flatMap(({ restsOn }) =>
        factsOf(restsOn).filter((fact) => fact.startsWith('S')),
      ),
    );
    expect([...reached].sort()).toEqual([...scenarioIds]);
  });

  test.each(localeIds)('have a name for every document and passage in %s, and no other', (locale) => {
    const file = new URL(`../../content/sources/${locale}.yaml`, import.meta.url);
    const words = sourcesSchema.parse(parse(readFileSync(file, 'utf8')));
    expect(Object.keys(words.documents).sort()).toEqual(keysOf(documents).sort());
    expect(Object.keys(words.passages).sort()).toEqual(keysOf(passages).sort());
  });

  test('of a page that is only known as a whole have no anchor', () => {
    expect(addressOf('C-direct-bill', 'nl-nl')).toBe(
      'https://learn.microsoft.com/nl-nl/partner-center/enroll/direct-partner-new-requirements',
    );
    expect(addressOf('C-program-requirements', 'nl-nl')).toBe(
      'https://partner.microsoft.com/partnership/cloud-solution-provider-requirements',
    );
  });

  test('lead to the published page in the reader’s language', () => {
    expect(addressOf('D3', 'sv-se', 'types-of-partner-relationships-in-the-csp-program')).toBe(
      'https://learn.microsoft.com/sv-se/partner-center/csp-supported-partner-relationships#types-of-partner-relationships-in-the-csp-program',
    );
  });
});

test.each(policies)('the drawing of %s is a chain, and shows the reader’s company where it names one', (_, policy) => {
  for (const chain of policy.drawing)
    chain.forEach((link, at) => expect(at === 0 ? link.from : chain[at - 1]?.to).toBe(link.from));
  const shown = policy.drawing.flat().flatMap(({ from, to }) => [from, to]);
  if (policy.you) expect(shown).toContain(policy.you);
});

test.each(policies)('the drawing of %s says what its verdict says', (_, { verdict, drawing }) => {
  const statuses = drawing.flat().map(({ status }) => status);
  // Some outcomes are about no sale in particular, and draw the models as they are.
  if (drawing.every((chain) => chain === direct || chain === twoTier)) return;
  if (verdict === 'supported') expect([...new Set([...statuses, 'supported', 'ending'])]).toHaveLength(2);
  if (verdict === 'conditional') {
    expect(statuses).toContain('conditional');
    expect(statuses).not.toContain('not-stated');
  }
  if (verdict === 'not-supported' || verdict === 'not-stated') expect(statuses).toContain(verdict);
});

test('every later change that an outcome can name has its words', () => {
  const file = new URL('../../content/changes.yaml', import.meta.url);
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  expect(Object.keys(z.record(z.string(), changes).parse(entries)).sort()).toEqual([...changeIds].sort());
});

test('whatever names a revenue for direct bill says that it has changed since', () => {
  for (const [outcome, policy] of Object.entries(outcomesOf(chooseModel)))
    if ('R5' in policy.restsOn || 'F48' in policy.restsOn) expect(policy.overtaken, outcome).toBeDefined();
});

test('a policy is only known for an outcome that is there', () => {
  expect(policyOf(transactionScenarios, 's1-two-tier')?.verdict).toBe('supported');
  expect(policyOf(transactionScenarios, 's1-role')).toBeUndefined();
  expect(policyOf(transactionScenarios, 'constructor')).toBeUndefined();
});
