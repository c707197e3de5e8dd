import { describe, expect, test } from 'vitest';
import { searchIn } from '../../src/text/deskIndex.ts';
import { edgesOf, isOutcome } from '../../src/wizards/tree/tree.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { readOutcome, readWording, outcomeIds } from '../content.ts';
import { deskFile } from '../desk.ts';
import { transactionScenarios as wizard } from '../wizards.ts';

const search = searchIn(deskFile);
const scenarios = 'transaction-scenarios';
/** What is found first: a scenario by its number, anything else by its path. */
const first = (text: string) => {
  const [entry] = search(text);
  return entry?.number === undefined ? entry?.path.replace(`${scenarios}/`, '').replace(/\/$/, '') : `S${entry.number}`;
};

/** What support staff type in a language, and what has to stand first, whatever the page's language. */
const queries = {
  en: {
    'scenario 7': 'S7',
    s3: 'S3',
    8: 'S8',
    'own use': 'S4',
    affiliate: 'S5',
    abroad: 'S7',
    'second provider': 's6-second-provider',
    T2: 's1-two-tier',
    T1: 's1-direct-bill',
    tenant: 's4-tenant',
    distributor: 's1-through-reseller',
    'become a distributor': 'choose-model/become-provider',
    resell: 's2-resale',
    'switch azure': 's3-switch-azure',
    'different region': 's7-different-regions',
    'support plan': 'direct-bill-requirements',
    'not signed': 's1-sign-mpa',
    'another partner service': 'S2',
  },
  nl: {
    'scenario 7': 'S7',
    'eigen gebruik': 'S4',
    'verbonden onderneming': 'S5',
    dochteronderneming: 'S5',
    buitenland: 'S7',
    'andere regio': 'S7',
    'tweede provider': 's6-second-provider',
    doorverkopen: 's2-resale',
    'abonnementen overnemen': 'S3',
    klanttenant: 's4-customer-tenant',
    ondersteuningsplan: 'direct-bill-requirements',
    'welk model': 'choose-model',
    'distributeur worden': 'choose-model/become-provider',
    'buitenlandse provider': 'S8',
  },
  sv: {
    'scenario 7': 'S7',
    'eget bruk': 'S4',
    närstående: 'S5',
    dotterbolag: 'S5',
    utomlands: 'S7',
    'annan region': 'S7',
    'andra leverantör': 's6-second-provider',
    'sälja vidare': 's2-resale',
    'ta över prenumerationer': 'S3',
    'skriva på avtalet': 's1-sign-mpa',
    supportplan: 'direct-bill-requirements',
    'vilken modell': 'choose-model',
    'utländsk leverantör': 'S8',
    'byta leverantör': 's6-end-relationship',
  },
} as const;

describe.each(localeIds)('typed in %s', (locale) => {
  test.each(Object.entries<string>(queries[locale]))('“%s” brings %s first', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

test.each([
  ['afiliate', 'S5'],
  ['dotterbolga', 'S5'],
  ['eigen gebuik', 'S4'],
  ['anan regoin', 'S7'],
  ['narstaende', 'S5'],
  ['secnd provider', 's6-second-provider'],
  ['OWN USE', 'S4'],
  ['  own use ', 'S4'],
])('a typing error is forgiven: “%s” brings %s', (text, expected) => {
  expect(first(text)).toBe(expected);
});

test.each([
  ['aff', 'S5'],
  ['own u', 'S4'],
  ['utoml', 'S7'],
  ['tweede prov', 's6-second-provider'],
])('the first letters are enough: “%s” brings %s', (text, expected) => {
  expect(
    search(text)
      .slice(0, 2)
      .map(({ number, path }) => (number ? `S${number}` : path)),
  ).toContainEqual(expect.stringContaining(expected));
});

test('a whole question finds what has most of its words', () => {
  expect(first('can we sell to a customer in another country')).toBe('S7');
  expect(first('mogen wij aan een dochteronderneming verkopen')).toBe('S5');
  expect(first('får vi köpa för eget bruk från en annan partner')).toBe('S4');
});

test('nothing is found for what no page has, and for nothing', () => {
  expect(search('xyzzyxyzzy')).toEqual([]);
  expect(search('')).toEqual([]);
});

test('every scenario, question, outcome and checklist is found once', () => {
  const paths = deskFile.entries.map(({ path }) => path.replace(/#.*/, ''));
  expect(new Set(paths).size).toBe(paths.length);
  expect(deskFile.entries.filter(({ kind }) => kind === 'scenario').map(({ number }) => number)).toEqual(
    '12345678'.split(''),
  );
  for (const outcome of outcomeIds('en', scenarios)) expect(paths).toContain(`${scenarios}/${outcome}/`);
});

test('from each scenario three answers are enough to get to a verdict: with Enter, four keys', () => {
  const depth = (state: string): number =>
    isOutcome(wizard, state) ? 0 : 1 + Math.max(...edgesOf(wizard, state).map(({ target }) => depth(target)));
  const targets = edgesOf(wizard, 'scenario').filter(({ answer }) => answer !== 'help');
  expect(targets.map(({ target }) => depth(target))).toEqual([3, 3, 3, 2, 1, 3, 1, 1]);
});

test('the other languages have aliases for what English has', () => {
  const shape = (locale: (typeof localeIds)[number]) => {
    const { questions } = readWording(locale);
    return [
      ...outcomeIds(locale, scenarios).filter((id) => readOutcome(locale, id).aliases),
      ...Object.keys(questions).filter((id) => questions[id]?.aliases),
      ...Object.entries(questions.scenario?.answers ?? {})
        .filter(([, { aliases }]) => aliases)
        .map(([id]) => id),
    ].sort();
  };
  for (const locale of localeIds) expect(shape(locale)).toEqual(shape('en'));
});
