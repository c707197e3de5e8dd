/**
 * An independent check of the machine of the transaction scenarios. The tables below were written by hand from the
 * specification (program-facts: S1 to S8, F23, F25, F27, F42, F45) and from the words of the questions, not from the
 * machine. Where a test fails, read the specification before either side is changed.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { isMap, parseDocument } from 'yaml';
import { scenarioIds } from '../../src/program/facts.ts';
import type { Verdict } from '../../src/wizards/outcome.ts';
import { outcomesOf } from '../../src/wizards/policies.ts';
import { walkOf, waysOf } from '../../src/wizards/tree/graph.ts';
import { trail } from '../../src/wizards/tree/trail.ts';
import { edgesOf, firstQuestion, isOutcome, isQuestion } from '../../src/wizards/tree/tree.ts';
import { transactionScenarios as wizard } from '../wizards.ts';

/** Question → answer → the question or outcome that it must lead to. */
const expected: Record<string, Record<string, string>> = {
  scenario: {
    s1: 's1-role',
    s2: 's2-route',
    s3: 's3-goal',
    s4: 's4-seller',
    s5: 's5-customer',
    s6: 's6-relationship',
    s7: 's7-countries',
    s8: 's8-countries',
    help: 'role',
  },

  // Help me find mine. The role is known then, and is not asked for a second time.
  role: {
    'indirect-provider': 'provider-goal',
    'indirect-reseller': 'reseller-goal',
    'direct-bill': 'direct-bill-goal',
    'not-enrolled': 'newcomer-goal',
    'not-sure': 'find-role',
  },
  'provider-goal': {
    sell: 's1-through-reseller',
    'partner-abroad': 's8-countries',
    'other-partner-service': 's2-route',
    'existing-subscriptions': 's3-goal',
    'own-use': 's4-seller',
    'sell-to-self': 's5-customer',
    'none-of-these': 'no-scenario',
  },
  'reseller-goal': {
    sell: 's1-mpa',
    'sell-abroad': 's7-countries',
    'partner-abroad': 's8-countries',
    'other-partner-service': 's2-route',
    'existing-subscriptions': 's3-goal',
    'own-use-from-provider': 's6-relationship',
    'own-use': 's4-seller',
    'sell-to-self': 's5-customer',
    'none-of-these': 'no-scenario',
  },
  'direct-bill-goal': {
    sell: 's1-direct-bill',
    'sell-abroad': 's7-countries',
    'other-partner-service': 's2-route',
    'existing-subscriptions': 's3-goal',
    'own-use': 's4-seller',
    'sell-to-self': 's5-customer',
    'none-of-these': 'no-scenario',
  },
  'newcomer-goal': {
    sell: 'not-enrolled',
    'own-use': 'ordinary-customer',
    'none-of-these': 'no-scenario',
  },

  // S1: two relationships support it. A reseller signs the MPA first (F23), then connects with a provider (F27).
  's1-role': {
    'direct-bill': 's1-direct-bill',
    'indirect-reseller': 's1-mpa',
    'indirect-provider': 's1-through-reseller',
    'not-enrolled': 'not-enrolled',
    'not-sure': 'find-role',
  },
  's1-mpa': {
    yes: 's1-provider',
    no: 's1-sign-mpa',
    'not-sure': 's1-find-mpa',
  },
  's1-provider': {
    yes: 's1-two-tier',
    no: 's1-connect-provider',
    'not-sure': 's1-find-provider',
  },

  // S2: the customer buys from the other partner (supported), or you buy and resell (F45: not for online services).
  's2-route': {
    'customer-buys': 's2-services',
    resell: 's2-online-service',
    'from-provider': 's2-from-provider',
    'not-sure': 's2-find-route',
  },
  // Without privileges only for Azure that the partner provisions itself, and not in the two national clouds.
  's2-services': {
    'own-azure': 's2-cloud',
    'other-services': 's2-with-permission',
    'not-sure': 's2-find-permission',
  },
  's2-cloud': {
    public: 's2-without-permission',
    'us-government': 's2-with-permission',
    germany: 's2-with-permission',
    'not-sure': 's2-find-permission',
  },
  's2-online-service': {
    yes: 's2-resale',
    no: 's2-resale-of-other',
    'not-sure': 's2-find-service',
  },

  // S3: manage or move, then where the subscription was bought, then its kind.
  's3-goal': {
    manage: 's3-manage-source',
    move: 's3-move-source',
    'not-sure': 's3-find-goal',
  },
  's3-manage-source': {
    microsoft: 's3-manage-kind',
    'third-party': 's3-manage-kind',
    'csp-partner': 's3-manage-kind-with-partner',
    syndication: 's3-syndication',
    'not-sure': 's3-find-source',
  },
  's3-manage-kind-with-partner': {
    licences: 's3-manage-licences-with-partner',
    azure: 's3-manage-azure-with-partner',
    'not-sure': 's3-find-kind',
  },
  's3-manage-kind': {
    licences: 's3-manage-licences',
    azure: 's3-manage-azure',
    'not-sure': 's3-find-kind',
  },
  's3-move-source': {
    microsoft: 's3-move-kind',
    'third-party': 's3-move-kind',
    'same-provider': 's3-change-reseller', // F33: the provider changes the subscription
    'csp-partner': 's3-move-kind-from-partner',
    syndication: 's3-syndication',
    'not-sure': 's3-find-source',
  },
  's3-move-kind': {
    licences: 's3-move-licences',
    azure: 's3-move-azure',
    'not-sure': 's3-find-kind',
  },
  's3-move-kind-from-partner': {
    licences: 's3-move-licences-from-partner',
    azure: 's3-switch-azure',
    'not-sure': 's3-find-kind',
  },

  // S4: the seller decides first, the tenant only where a reseller or a direct-bill partner sells.
  's4-seller': {
    'indirect-reseller': 's4-tenant',
    'direct-bill': 's4-tenant',
    'indirect-provider': 's4-buyer',
    'own-group': 's4-self',
    'not-sure': 's4-find-seller',
  },
  's4-tenant': {
    'customer-tenant': 's4-customer-tenant',
    'csp-tenant': 's4-csp-tenant',
    'not-sure': 's4-find-tenant',
  },
  's4-buyer': {
    'indirect-reseller': 's4-reseller-from-provider',
    'other-partner': 's4-from-provider',
    'not-sure': 'find-role',
  },

  // S5
  's5-customer': {
    'own-company': 's5-own-company',
    affiliate: 's5-affiliate',
    neither: 's5-ordinary-sale',
    'not-sure': 's5-find-affiliate',
  },

  // S6: the third way out is for a reseller that is the provider's customer already.
  's6-relationship': {
    yes: 's6-customer',
    no: 's6-no-relationship',
    'not-sure': 's6-find-relationship',
  },
  's6-customer': {
    yes: 's6-way-for-customer',
    no: 's6-way',
    'not-sure': 's6-find-customer',
  },
  's6-way-for-customer': {
    'another-tenant': 's6-another-tenant',
    'end-relationship': 's6-end-relationship',
    'second-provider': 's6-second-provider',
    'none-of-these': 's6-existing-customer',
    'not-sure': 's6-find-way-for-customer',
  },
  's6-way': {
    'another-tenant': 's6-another-tenant',
    'end-relationship': 's6-end-relationship',
    'none-of-these': 's6-no-way',
    'not-sure': 's6-find-way',
  },

  // S7 and S8: two countries are judged (below), or the reader says what they come out as.
  's7-countries': {
    'same-region': 's7-same-region',
    'different-regions': 's7-different-regions',
    'not-listed': 's7-not-listed',
    'not-sure': 's7-find-country',
  },
  's8-countries': {
    'same-region': 's8-same-region',
    'different-regions': 's8-different-regions',
    'not-listed': 's8-not-listed',
    'not-sure': 's8-find-country',
  },
};

/** The questions that are answered with two countries too, and what a pair may come out as there. */
const judging = ['s7-countries', 's8-countries'];
const results = ['same-region', 'different-regions', 'not-listed'];

/** Two countries, in either order → what they come out as, by the tables of F42. */
const pairs: Record<string, string> = {
  // One country
  'NL.NL': 'same-region',
  'US.US': 'same-region',
  'BR.BR': 'same-region',
  'IN.IN': 'same-region',
  'RU.RU': 'same-region',
  'TW.TW': 'same-region',
  'BQ-BO.BQ-BO': 'same-region',

  // Two countries of one region, whatever their currencies
  'NL.SE': 'same-region',
  'NL.GB': 'same-region',
  'AT.CH': 'same-region',
  'NO.IS': 'same-region',
  'US.UM': 'same-region',
  'CA.PM': 'same-region',
  'AU.FJ': 'same-region',
  'NZ.WS': 'same-region',
  'SG.MY': 'same-region',
  'AR.MX': 'same-region',
  'NG.KE': 'same-region',
  'AE.TR': 'same-region',

  // Different regions
  'NL.US': 'different-regions',
  'BR.AR': 'different-regions',
  'BR.PT': 'different-regions',
  'CA.US': 'different-regions',
  'US.MX': 'different-regions',
  'AU.NZ': 'different-regions',
  'AU.GB': 'different-regions',
  'KR.JP': 'different-regions',
  'JP.TW': 'different-regions',
  'IN.LK': 'different-regions',
  'IN.BD': 'different-regions',
  'PL.UA': 'different-regions',
  'FI.RU': 'different-regions',
  'RU.BY': 'different-regions',
  'RU.KZ': 'different-regions',
  'AU.SG': 'different-regions',

  // Europe ends where its table ends
  'NL.GI': 'same-region', // Gibraltar
  'GB.JE': 'same-region', // Jersey
  'DK.GL': 'same-region', // Greenland
  'NO.SJ': 'same-region', // Svalbard and Jan Mayen
  'NO.BV': 'same-region', // Bouvet Island
  'IT.VA': 'same-region', // Vatican City, a row without a currency
  'GR.CY': 'same-region', // Cyprus
  'CY.TR': 'different-regions', // Turkey
  'HR.SI': 'same-region', // Croatia
  'HR.BA': 'different-regions', // Bosnia and Herzegovina, a row without a currency
  'HR.RS': 'different-regions', // Serbia
  'RO.MD': 'different-regions', // Moldova
  'LT.BY': 'different-regions', // Belarus
  'GR.AL': 'different-regions', // Albania
  'RS.BA': 'same-region',
  'XK.AL': 'same-region', // Kosovo
  'MK.PS': 'same-region', // Macedonia and Palestinian Territory, both without a currency

  // French territories, each in another region than France
  'FR.NC': 'different-regions', // New Caledonia is in Africa
  'NC.AU': 'different-regions',
  'NC.KE': 'same-region',
  'FR.PF': 'different-regions', // French Polynesia is in Africa
  'PF.NZ': 'different-regions',
  'PF.NC': 'same-region',
  'FR.RE': 'different-regions', // Reunion is in Africa
  'RE.YT': 'same-region',
  'FR.GF': 'different-regions', // French Guiana is in Latin America and the Caribbean
  'GF.BR': 'different-regions',
  'GP.MQ': 'same-region',
  'FR.TF': 'different-regions', // French Southern Territories are in Australia
  'TF.AU': 'same-region',
  'WF.NC': 'different-regions', // Wallis and Futuna is in Australia
  'PM.FR': 'different-regions', // Saint Pierre and Miquelon is in Canada

  // The Dutch Caribbean
  'BQ-BO.NL': 'different-regions', // Bonaire
  'BQ-SA.NL': 'different-regions', // Saba
  'BQ-SE.NL': 'different-regions', // Sint Eustatius
  'BQ-BO.BQ-SA': 'same-region',
  'BQ-SA.BQ-SE': 'same-region',
  'BQ-SE.SX': 'same-region',
  'AW.CW': 'same-region',
  'CW.NL': 'different-regions',

  // Territories of the United States, the United Kingdom and New Zealand
  'US.PR': 'different-regions', // Puerto Rico is in Latin America and the Caribbean
  'US.VI': 'different-regions', // so are the U.S. Virgin Islands
  'US.GU': 'different-regions', // Guam is in Australia
  'US.MP': 'different-regions', // Northern Mariana Islands are in Australia
  'US.AS': 'different-regions', // American Samoa is in New Zealand
  'AS.NZ': 'same-region',
  'GU.AU': 'same-region',
  'GB.FK': 'different-regions', // Falkland Islands are in Latin America and the Caribbean
  'GB.BM': 'different-regions', // Bermuda
  'GB.SH': 'different-regions', // St Helena is in Africa
  'GB.IO': 'different-regions', // British Indian Ocean Territory is in the Middle East and Eastern Europe
  'IO.SA': 'same-region',
  'NZ.CK': 'different-regions', // Cook Islands are in Australia
  'NZ.NU': 'different-regions', // so is Niue
  'NZ.TK': 'different-regions', // so is Tokelau
  'NZ.VU': 'same-region', // Vanuatu
  'AU.VU': 'different-regions',

  // Africa: its south and north are in Middle East, Central Europe and Eastern Europe
  'ZA.KE': 'different-regions', // South Africa
  'ZA.NA': 'different-regions', // Namibia is in Africa
  'ZA.UA': 'same-region',
  'ZA.ZW': 'same-region', // Zimbabwe
  'ZW.ZM': 'different-regions', // Zambia is in Africa
  'MZ.TZ': 'different-regions', // Mozambique
  'LS.SZ': 'same-region', // Lesotho, Swaziland
  'EG.ET': 'different-regions', // Egypt
  'MA.SN': 'different-regions', // Morocco
  'MR.ML': 'different-regions', // Mauritania
  'DZ.TN': 'same-region', // Algeria, Tunisia
  'SS.UG': 'same-region', // South Sudan is in Africa

  // Asia
  'HK.MO': 'same-region', // Hong Kong and Macao are in Asia and Pacific
  'HK.TW': 'different-regions', // Taiwan is a region of its own
  'PK.IN': 'different-regions', // Pakistan is in Middle East, Central Europe and Eastern Europe
  'PK.BD': 'different-regions',
  'PK.AF': 'same-region',
  'MN.KZ': 'same-region', // Mongolia
  'MN.VN': 'different-regions',
  'TL.ID': 'same-region', // Timor-Leste
  'PG.ID': 'different-regions', // Papua New Guinea is in Australia
  'CX.AU': 'same-region', // Christmas Island

  // Antarctica is in Latin America and the Caribbean, and so are its neighbours in the table
  'AQ.CL': 'same-region',
  'AQ.GS': 'same-region',
  'AQ.AU': 'different-regions',
  'AQ.ZA': 'different-regions',
  'KN.JM': 'same-region', // Saint Kitts and Nevis, a row without a currency

  // A country that is in no table is neither a yes nor a no
  'NL.CN': 'not-listed', // China is only in a table of today
  'CN.CN': 'not-listed',
  'HK.CN': 'not-listed',
  'NL.ZZ': 'not-listed',
  'US.ZZ': 'not-listed',
  'BQ-BO.ZZ': 'not-listed',
  'ZZ.ZZ': 'not-listed',
};

/** What is no answer where two countries are asked for. */
const noCountries = [
  // In no table: an address says `ZZ` for them
  ...['IR.NL', 'NL.IR', 'IR.IR', 'HK.KP', 'IR.AE', 'AE.IR', 'CU.MX', 'MX.CU', 'KP.KR', 'SY.LB', 'SD.SS'],
  // No ids of ours
  ...['BQ.NL', 'UK.NL', 'EU.NL', 'XX.NL', 'Netherlands.Sweden', 'NLD.SWE', 'toString.constructor', '__proto__.NL'],
  // Lower case
  ...['nl.us', 'NL.us', 'nl.US', 'NL.zz', 'bq-bo.NL'],
  // No pair
  ...['NL', 'ZZ', 'NL.US.SE', 'NL.US.', 'NL.', '.NL', '.', '..', '', ' ', ' NL.US', 'NL. US', 'NL-US', 'NL,US', 'NLUS'],
  // Words of the machine and of other questions
  ...['countries', 'sameRegion', 'yes', 's1', 'microsoft'],
];

/** Outcome → its verdict. */
const verdicts: Record<string, Verdict> = {
  'find-role': 'find-out',
  'no-scenario': 'not-stated',
  'not-enrolled': 'continue', // the model wizard
  'ordinary-customer': 'supported', // both relationships of S1 end with a sale to the end customer

  's1-direct-bill': 'supported',
  's1-two-tier': 'supported',
  's1-connect-provider': 'conditional',
  's1-sign-mpa': 'conditional',
  's1-through-reseller': 'conditional',
  's1-find-mpa': 'find-out',
  's1-find-provider': 'find-out',

  's2-with-permission': 'supported',
  's2-without-permission': 'supported',
  's2-resale': 'not-supported',
  's2-resale-of-other': 'not-stated',
  's2-from-provider': 'continue', // S1
  's2-find-route': 'find-out',
  's2-find-permission': 'supported',
  's2-find-service': 'find-out',

  's3-manage-licences': 'supported',
  's3-manage-licences-with-partner': 'supported',
  's3-manage-azure-with-partner': 'not-stated',
  's3-manage-azure': 'not-stated',
  's3-move-azure': 'supported',
  's3-switch-azure': 'supported',
  's3-change-reseller': 'supported', // F33: an existing subscription can be updated
  's3-move-licences': 'not-stated',
  's3-move-licences-from-partner': 'conditional', // the term is over, or cancelled
  's3-syndication': 'not-stated',
  's3-find-goal': 'find-out',
  's3-find-source': 'find-out',
  's3-find-kind': 'find-out',

  's4-customer-tenant': 'conditional',
  's4-csp-tenant': 'not-supported',
  's4-from-provider': 'not-stated',
  's4-reseller-from-provider': 'continue', // S6
  's4-self': 'continue', // S5
  's4-find-seller': 'find-out',
  's4-find-tenant': 'find-out',

  's5-own-company': 'not-supported',
  's5-affiliate': 'not-supported',
  's5-ordinary-sale': 'continue', // S1
  's5-find-affiliate': 'find-out',

  's6-another-tenant': 'conditional',
  's6-end-relationship': 'conditional',
  's6-second-provider': 'conditional',
  's6-no-way': 'not-supported',
  's6-existing-customer': 'not-stated',
  's6-no-relationship': 'not-stated',
  's6-find-relationship': 'find-out',
  's6-find-customer': 'find-out',
  's6-find-way': 'not-supported',
  's6-find-way-for-customer': 'conditional',

  's7-same-region': 'supported',
  's7-different-regions': 'not-supported',
  's7-not-listed': 'not-stated',
  's7-find-country': 'find-out',

  's8-same-region': 'supported',
  's8-different-regions': 'not-supported',
  's8-not-listed': 'not-stated',
  's8-find-country': 'find-out',
};

const policies = outcomesOf(wizard);

const states = Object.keys(wizard.machine.states);

const sorted = (values: Iterable<string>): readonly string[] => [...values].sort();

const unique = (values: Iterable<string>): readonly string[] => sorted(new Set(values));

describe('the tables of this test', () => {
  it('hold every question and every answer that has words', () => {
    const file = new URL('../../content/wizards/en/transaction-scenarios/wording.yaml', import.meta.url);
    const wording = parseDocument(readFileSync(file, 'utf8'));
    const keysAt = (...path: string[]) => {
      const node = wording.getIn(path);
      return isMap(node) ? node.items.map(({ key }) => String(key)) : [];
    };
    const questions = keysAt('questions');
    expect(sorted(questions)).toEqual(sorted(Object.keys(expected)));
    for (const question of questions) {
      const answers = keysAt('questions', question, 'answers');
      expect([question, ...sorted(answers)]).toEqual([question, ...sorted(Object.keys(expected[question] ?? {}))]);
    }
  });

  it('hold every question and every outcome of the machine', () => {
    expect(sorted(Object.keys(expected))).toEqual(sorted(states.filter((id) => isQuestion(wizard, id))));
    expect(sorted(Object.keys(verdicts))).toEqual(sorted(states.filter((id) => isOutcome(wizard, id))));
  });
});

describe('answers', () => {
  it('begin with the scenario', () => {
    expect(firstQuestion(wizard)).toBe('scenario');
  });

  describe.each(Object.entries(expected))('%s', (question, answers) => {
    const edges = edgesOf(wizard, question);

    it('offers exactly the answers of the table', () => {
      const offered = edges.map(({ answer }) => answer).filter((answer) => answer !== 'countries');
      expect(sorted(offered)).toEqual(sorted(Object.keys(answers)));
    });

    it('judges two countries where the table says so, and only there', () => {
      const targets = edges.filter(({ answer }) => answer === 'countries').map(({ target }) => target);
      expect(sorted(targets)).toEqual(
        sorted(judging.includes(question) ? results.flatMap((id) => answers[id] ?? []) : []),
      );
    });

    it.each(Object.entries(answers))('%s leads to %s', (answer, target) => {
      expect(edges.filter((edge) => edge.answer === answer)).toEqual([{ answer, target }]);
      expect(trail(wizard, new Map([[question, answer]]), question)).toMatchObject({
        steps: [{ question, answer }],
        state: target,
      });
    });
  });
});

describe('two countries', () => {
  describe.each(judging)('%s', (question) => {
    const inBothOrders = Object.entries(pairs).flatMap(([pair, result]) =>
      unique([pair, pair.split('.').reverse().join('.')]).map((answer) => [answer, result] as const),
    );

    it.each(inBothOrders)('%s: %s', (answer, result) => {
      const { state, steps } = trail(wizard, new Map([[question, answer]]));
      expect(state).toBe(expected[question]?.[result]);
      expect(steps).toEqual([{ question, answer }]);
    });

    it.each(noCountries)('%j is no answer', (answer) => {
      const { state, steps, unknown } = trail(wizard, new Map([[question, answer]]));
      expect(state).toBe(question);
      expect(steps).toEqual([]);
      expect(unknown).toEqual([{ question, answer }]);
    });
  });

  const otherQuestions = Object.keys(expected).filter((question) => !judging.includes(question));

  it.each(otherQuestions)('are no answer to %s', (question) => {
    expect(trail(wizard, new Map([[question, 'NL.SE']]), question)).toMatchObject({ state: question, steps: [] });
  });
});

describe('verdicts', () => {
  const actual = new Map(Object.entries(policies).map(([id, { verdict }]) => [id, verdict]));

  it('are given to exactly the outcomes of the table', () => {
    expect(sorted(actual.keys())).toEqual(sorted(Object.keys(verdicts)));
  });

  it.each(Object.entries(verdicts))('%s: %s', (outcome, verdict) => {
    expect(actual.get(outcome)).toBe(verdict);
  });
});

describe('the graph', () => {
  const answers = [...unique(Object.values(expected).flatMap(Object.keys)), 'NL.SE', 'NL.US', 'NL.ZZ'];
  const machine: AnyStateMachine = wizard.machine;
  const edges = adjacencyMapToArray(
    getAdjacencyMap(
      machine,
      walkOf(wizard, () => answers),
    ),
  ).map(({ state, nextState }) => ({ from: String(state.value), to: String(nextState.value) }));
  const next = (from: string) => unique(edges.filter((edge) => edge.from === from).map(({ to }) => to));
  /** Every way from the first question to any state, as the states that it goes through, both ends included. */
  const ways = waysOf(wizard, () => answers).map(({ steps, state }) => [
    ...steps.map(({ question }) => question),
    state,
  ]);

  it('reaches every state from the first question', () => {
    expect(unique(['scenario', ...edges.map(({ to }) => to)])).toEqual(sorted(states));
    expect(unique(ways.flatMap((way) => way.slice(-1)))).toEqual(sorted(states));
    expect(unique(ways.flatMap((way) => way.slice(0, 1)))).toEqual(['scenario']);
  });

  it('leads on from every question, and ends in an outcome', () => {
    const ends = states.filter((id) => next(id).length === 0);
    expect(sorted(ends)).toEqual(sorted(Object.keys(verdicts)));
  });

  it('has no cycle', () => {
    const back = ways.flatMap((way) =>
      next(way.at(-1) ?? '').flatMap((state) => (way.includes(state) ? [[...way, state]] : [])),
    );
    expect(back).toEqual([]);
  });

  it('reaches every scenario, from the list and with help', () => {
    const scenarioOf = new Map(Object.entries(policies).map(([id, { scenario }]) => [id, scenario]));
    const reachedThrough = (second: string) =>
      unique(ways.filter((way) => way[1] === second).flatMap((way) => scenarioOf.get(way.at(-1) ?? '') ?? []));
    expect(reachedThrough('role')).toEqual([...scenarioIds]);
    for (const scenario of scenarioIds) {
      expect(reachedThrough(expected.scenario?.[scenario.toLowerCase()] ?? '')).toEqual([scenario]);
    }
  });
});
