import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { fillQuantities, formatQuantity, type TextPlace } from '../../src/i18n/quantities.ts';
import { editionIds, type EditionId } from '../../src/program/editions.ts';
import { facts } from '../../src/program/facts.ts';
import { keysOf } from '../../src/program/keys.ts';
import { thresholds, type Threshold } from '../../src/program/thresholds.ts';
import { fillData, fillText } from '../../src/text/fill.ts';

const in2021 = (locale: Locale): TextPlace => ({ locale, edition: '2021-05' });

describe('a number in a sentence', () => {
  const thousands = { value: 1_234_000, unit: 'USD' } as const;

  test.each([
    ['en', 'USD 1,234,000'],
    ['nl', '1.234.000 Amerikaanse dollar'],
    ['sv', '1\u00a0234\u00a0000 amerikanska dollar'],
  ] as const)('of dollars in %s is %s', (locale, expected) => {
    expect(formatQuantity(locale, thousands)).toBe(expected);
  });

  test.each([
    ['en', ['one', 'eight', 'twelve', 'fifteen', '16', '1,600']],
    ['nl', ['één', 'acht', 'twaalf', 'vijftien', '16', '1.600']],
    ['sv', ['ett', 'åtta', 'tolv', 'femton', '16', '1\u00a0600']],
  ] as const)('is a word in %s as far as fifteen', (locale, expected) => {
    const values = [1, 8, 12, 15, 16, 1600];
    expect(values.map((value) => formatQuantity(locale, { value, unit: 'months' }))).toEqual(expected);
    expect(values.map((value) => formatQuantity(locale, { value }))).toEqual(expected);
  });

  test('is digits for days, and a word for business days', () => {
    expect(formatQuantity('en', { value: 5, unit: 'days' })).toBe('5');
    expect(formatQuantity('en', { value: 5, unit: 'business days' })).toBe('five');
  });

  test('has other forms for what people type', () => {
    const million = { value: 1_000_000, unit: 'USD' } as const;
    expect(localeIds.map((locale) => formatQuantity(locale, million, 'digits'))).toEqual([
      '1,000,000',
      '1.000.000',
      '1\u00a0000\u00a0000',
    ]);
    expect(localeIds.map((locale) => formatQuantity(locale, million, 'compact'))).toEqual([
      '1 million',
      '1 miljoen',
      '1 miljon',
    ]);
  });
});

describe('a quantity that a text names', () => {
  const revenueIn = (edition: EditionId) => formatQuantity('en', thresholds.directBillRevenue[edition]);

  test('is filled in, each one', () => {
    expect(fillQuantities(in2021('en'), 'At least {directBillRevenue}, {directBillRevenue}.')).toBe(
      `At least ${revenueIn('2021-05')}, ${revenueIn('2021-05')}.`,
    );
  });

  test.each([
    ['en', '{RevenueMonths}, {revenueMonths}, {regionCount}', 'Twelve, twelve, fifteen'],
    ['nl', '{RevenueMonths}, {revenueMonths}, {regionCount}', 'Twaalf, twaalf, vijftien'],
    ['sv', '{ApprovalDays}, {approvalDays}, {regionCount}', 'Fem, fem, femton'],
  ] as const)('begins with a capital where its name does, in %s', (locale, text, expected) => {
    expect(fillQuantities(in2021(locale), text)).toBe(expected);
  });

  test('is that of the edition of the text, or of the one that the text names', () => {
    expect(fillQuantities({ locale: 'en', edition: '2025-10' }, '{directBillRevenue}')).toBe(revenueIn('2025-10'));
    expect(fillQuantities(in2021('en'), '{directBillRevenue["2025-10"]}')).toBe(revenueIn('2025-10'));
    expect(fillQuantities(in2021('en'), "{directBillRevenue['2025-10'].digits}")).toBe(
      revenueIn('2025-10').replace('USD ', ''),
    );
  });

  test('may count what the data lists', () => {
    const text = '{registrationCountryCount}, {moreRegistrationCountryCount}, {africanCountryCount}, {noCurrencyCount}';
    expect(fillQuantities(in2021('en'), text)).toBe('24, two, 47, five');
  });

  test('may be a list of countries (F44)', () => {
    expect(localeIds.map((locale) => fillQuantities(in2021(locale), '{moreRegistrationCountries}'))).toEqual([
      'China and United States',
      'China en Verenigde Staten',
      'Kina och USA',
    ]);
  });

  test.each([
    '{directBillRevenues}',
    '{}',
    '{ }',
    '{constructor}',
    '{directBillRevenue.words}',
    '{revenueMonths months}',
  ])('is none in %s', (text) => {
    expect(() => fillQuantities(in2021('en'), text)).toThrow('there is no quantity');
  });

  test('of another edition only is none of this one', () => {
    expect(() => fillQuantities(in2021('en'), '{providerRevenue}')).toThrow(
      'providerRevenue has no value in edition 2021-05, but in 2025-10',
    );
    expect(() => fillQuantities(in2021('en'), '{stayingRevenue["2026-01"]}')).toThrow('no value in edition 2026-01');
  });

  test('that an edition does not change is that of the edition before', () => {
    expect(fillQuantities({ locale: 'en', edition: '2025-10' }, '{invitationDays}')).toBe('30');
  });
});

describe('a text of the content', () => {
  test.each([
    ['nl', '2021-05', 'minstens 300.000 Amerikaanse dollar'],
    ['sv', '2021-05', 'minstens 300\u00A0000 amerikanska dollar'],
    ['sv', '2025-10', 'minstens 1\u00A0000\u00A0000 amerikanska dollar'],
    ['en', '2025-10', 'minstens USD 1,000,000'],
  ] as const)('that two editions share names the amount of its place: %s, %s', (locale, edition, text) => {
    expect(fillText({ locale, edition }, 'minstens {directBillRevenue}')).toBe(text);
  });

  test('of a checklist counts its requirements; no other can', () => {
    const text = '{RequirementCount} requirements';
    expect(fillText({ ...in2021('en'), own: { requirementCount: 10 } }, text)).toBe('Ten requirements');
    expect(() => fillText(in2021('en'), text)).toThrow(text);
  });

  test('is named where it cannot be filled, and the data stays as it was', () => {
    const data = { title: '{regionCount}', notes: ['{nothing}'] };
    expect(() => fillData(in2021('sv'), data)).toThrow('edition 2021-05, sv: “{nothing}”');
    expect(data).toEqual({ title: '{regionCount}', notes: ['{nothing}'] });
  });
});

/**
 * What a text of a language may not hold, because a quantity's name belongs there; each with a text that shows it. The 18 countries are what a
 * document says of itself (F42), and no count of this site.
 */
const typed: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?:USD|\$|dollars?)[ \u00a0]?\d/, 'USD 300,000'],
    [/\d[ \u00a0](?:US )?dollars?\b/, '300,000 US dollars'],
    [/\b\d{1,3}(?:,\d{3})+\b/, '1,000,000'],
    [
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty-four)[\s-]+(?:months?|days?|hours?|weeks?|years?|business days)\b/i,
      'Twelve months',
    ],
    [/\b(?:a|one) year(?:’s)?\b(?! (?:later|ago))/i, 'a year’s wait'],
    [
      /\b(?:\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?: \p{Ll}+)? (?:scenarios?|situations|regions?|requirements)\b/iu,
      'the eight sample scenarios',
    ],
    [/\b(?!18\b)\d+ countries\b/, 'has 24 countries'],
    [/\bone of fifteen\b/, 'one of fifteen'],
    [/\b(?:two|three|four|five) languages\b/i, 'three languages'],
  ],
  nl: [
    [/\d[ \u00a0](?:Amerikaanse )?dollar/, '300.000 Amerikaanse dollar'],
    [/\b\d{1,3}(?:\.\d{3})+\b/, '1.000.000'],
    [
      /(?<!\p{L})(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|achttien|vierentwintig)\s+(?:maand(?:en)?|dag(?:en)?|uur|we(?:ek|ken)|jaar|jaren|werkdagen)(?!\p{L})/iu,
      'twaalf maanden',
    ],
    [/(?<!\p{L})(?:een|één) jaar(?!\p{L})/iu, 'een wachttijd van een jaar'],
    [
      /(?<!\p{L})(?<!\d)(?:\d{1,2}|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien) (?:(?:voorbeeld|transactie)?scenario|situatie|regio|eisen)/iu,
      'acht scenario’s',
    ],
    [/\b(?!18\b)\d+ landen\b/, 'staan 24 landen'],
    [/een van de vijftien/, 'een van de vijftien'],
    [/(?<!\p{L})(?:twee|drie|vier|vijf) talen/iu, 'drie talen'],
  ],
  sv: [
    [/\d[ \u00a0](?:amerikanska )?dollar/, '300 000 amerikanska dollar'],
    [/\b\d{1,3}(?:[ \u00a0]\d{3})+\b/, '1 000 000'],
    [
      /(?<!\p{L})(?:\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|arton|tjugofyra)\s+(?:månad|dag|timm|veck|år|arbetsdag)/iu,
      'de tolv månaderna',
    ],
    [/(?<!\p{L})ett år(?!\p{L})/iu, 'vänta ett år'],
    [
      /(?<!\p{L})(?<!\d)(?:\d{1,2}|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton) (?:(?:exempel|transaktions)?scenari|situation|region|krav)/iu,
      'åtta exempelscenarier',
    ],
    [/\b(?!18\b)\d+ länder/, 'tar upp 24 länder'],
    [/en av femton/, 'en av femton'],
    [/(?<!\p{L})(?:två|tre|fyra|fem) språk/iu, 'tre språk'],
  ],
};

/** Every text that a reader may see, by language. */
const textsOf = (locale: Locale) =>
  globSync([
    // What people ask is no text that a reader sees.
    `content/{guidance,wizards}/${locale}/**/*.{mdx,yaml}`,
    `content/{about,comparison,glossary}/${locale}.*`,
    `src/i18n/languages/${locale}.ts`,
  ]);

const found = (locale: Locale, text: string) =>
  typed[locale].flatMap(([pattern]) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(([match]) => match),
  );

describe.each(localeIds)('in %s', (locale) => {
  test.each(typed[locale])('%s is found where it is typed: %s', (pattern, text) => {
    expect(text).toMatch(pattern);
  });

  test('no text has a number of the program typed into it', () => {
    const offenders = textsOf(locale).flatMap((file) =>
      // Where a link leads is an id, such as `source:twelve-months`, and no text.
      found(locale, readFileSync(file, 'utf8').replaceAll(/\]\([^)]*\)/g, ']')).map((match) => `${file}: ${match}`),
    );
    expect(offenders).toEqual([]);
  });

  test('no later change has one either', () => {
    const lines = readFileSync('content/changes.yaml', 'utf8').split('\n');
    expect(
      lines.filter((line) => line.trim().startsWith(`${locale}: `)).flatMap((line) => found(locale, line)),
    ).toEqual([]);
  });
});

test('every number of the program is named by a text', () => {
  const all = globSync(['content/**/*.{mdx,yaml}', 'src/i18n/languages/*.ts'])
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  for (const [name, editions] of Object.entries<Readonly<Partial<Record<string, Threshold>>>>(thresholds)) {
    expect(all, name).toMatch(new RegExp(`\\{${name}\\b`, 'i'));
    for (const edition of Object.keys(editions)) expect(editionIds, name).toContain(edition);
  }
});

test('no fact has a number of the program typed into it', () => {
  // What two documents list is theirs to count (F44).
  const searched = keysOf(facts).filter((id) => id !== 'F44');
  expect(searched.flatMap((id) => found('en', facts[id].sentence))).toEqual([]);
});
