import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { fillQuantities, type Place } from '../../src/i18n/quantities.ts';
import { editionIds } from '../../src/program/editions.ts';
import { thresholds, type Threshold } from '../../src/program/thresholds.ts';
import { fillData, fillText } from '../../src/text/fill.ts';

const in2021 = (locale: Locale): Place => ({ locale, edition: '2021-05' });

/** Without the no-break spaces that Swedish puts between thousands. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a quantity in a text', () => {
  test.each([
    ['en', 'At least {directBillRevenue} of revenue', 'At least USD 300,000 of revenue'],
    ['nl', 'Minstens {directBillRevenue} omzet', 'Minstens 300.000 Amerikaanse dollar omzet'],
    ['sv', 'Minst {directBillRevenue} i intäkter', 'Minst 300 000 amerikanska dollar i intäkter'],
  ] as const)('is an amount of money as %s writes it (R5)', (locale, text, expected) => {
    expect(spaced(fillQuantities(in2021(locale), text))).toBe(expected);
  });

  test('is never broken between its thousands', () => {
    expect(fillQuantities(in2021('sv'), '{directBillRevenue}')).toBe('300\u00a0000 amerikanska dollar');
  });

  test.each([
    ['en', '{revenueMonths} months, {scenarioCount}, {regionCount}', 'twelve months, eight, fifteen'],
    ['nl', '{revenueMonths} maanden, {scenarioCount}, {regionCount}', 'twaalf maanden, acht, vijftien'],
    ['sv', 'de {revenueMonths} månaderna, {scenarioCount}, {regionCount}', 'de tolv månaderna, åtta, femton'],
  ] as const)('is a word in %s where it is small', (locale, text, expected) => {
    expect(fillQuantities(in2021(locale), text)).toBe(expected);
  });

  test('is digits where it is large, or counts days', () => {
    const text =
      '{registrationCountryCount}, {africanCountryCount}, {invitationDays} days, {approvalDays} business days';
    expect(fillQuantities(in2021('en'), text)).toBe('24, 47, 30 days, five business days');
  });

  test.each([
    ['en', '{ResellerMonths}', 'Twelve'],
    ['nl', '{ScenarioCount}', 'Acht'],
    ['sv', '{ScenarioCount}', 'Åtta'],
  ] as const)('begins with a capital where its name does, in %s', (locale, text, expected) => {
    expect(fillQuantities(in2021(locale), text)).toBe(expected);
  });

  test('is that of the edition of the text, or of the one that the text names', () => {
    expect(fillQuantities({ locale: 'en', edition: '2025-10' }, '{directBillRevenue}')).toBe('USD 1,000,000');
    expect(fillQuantities(in2021('en'), '{directBillRevenue["2025-10"]}')).toBe('USD 1,000,000');
    expect(fillQuantities(in2021('en'), "{resellerRevenue['2025-10']}")).toBe('USD 1,000');
    expect(fillQuantities(in2021('en'), '{deauthorisationYears["2025-10"]} year')).toBe('one year');
  });

  test('has other forms for what people type', () => {
    const text = '{directBillRevenue["2025-10"].digits}, {directBillRevenue["2025-10"].compact}';
    expect(localeIds.map((locale) => spaced(fillQuantities(in2021(locale), text)))).toEqual([
      '1,000,000, 1 million',
      '1.000.000, 1 miljoen',
      '1 000 000, 1 miljon',
    ]);
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
    expect(() => fillQuantities(in2021('en'), '{stayingRevenue["2025-10"]}')).toThrow('no value in edition 2025-10');
  });
});

describe('a file of the content', () => {
  test.each([
    ['content/guidance/nl/direct-bill-partner.mdx', '300.000 Amerikaanse dollar, twaalf'],
    ['content/wizards/en/direct-bill-requirements/2025-10.yaml', 'USD 1,000,000, twelve'],
    ['content/glossary/en.yaml', 'USD 300,000, twelve'],
  ])('%s decides the language and the edition', (file, expected) => {
    expect(fillText(file, '{directBillRevenue}, {revenueMonths}')).toBe(expected);
  });

  test('that holds all languages has each under its name, and the rest as it is', () => {
    const data = { from: '{as-it-is}', text: { en: '{regionCount}', nl: '{regionCount}', sv: '{regionCount}' } };
    expect(fillData('content/changes.yaml', data)).toEqual({
      from: '{as-it-is}',
      text: { en: 'fifteen', nl: 'vijftien', sv: 'femton' },
    });
  });

  test('of a checklist counts its requirements; no other can', () => {
    const text = '{RequirementCount} requirements';
    expect(fillText('content/wizards/en/direct-bill-requirements/2021-05.yaml', text)).toBe('Ten requirements');
    expect(() => fillText('content/guidance/en/regional-markets.mdx', text)).toThrow('regional-markets.mdx');
  });

  test('is named where a text cannot be filled, and the data stays as it was', () => {
    const data = { title: '{regionCount}', notes: ['{nothing}'] };
    expect(() => fillData('content/glossary/sv.yaml', data)).toThrow('content/glossary/sv.yaml: “{nothing}”');
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
    `content/*/${locale}/**/*.{mdx,yaml}`,
    `content/{about,comparison,glossary}/${locale}.*`,
    `src/i18n/${locale}.ts`,
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
      found(locale, readFileSync(file, 'utf8')).map((match) => `${file}: ${match}`),
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

test('every number of the program is named by a text, and rests on a fact', () => {
  const all = globSync(['content/**/*.{mdx,yaml}', 'src/i18n/??.ts'])
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  for (const [name, editions] of Object.entries<Readonly<Partial<Record<string, Threshold>>>>(thresholds)) {
    expect(all, name).toMatch(new RegExp(`\\{${name}\\b`, 'i'));
    for (const edition of Object.keys(editions)) expect(editionIds, name).toContain(edition);
  }
});
