import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/wizards/outcome.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { EditionId } from '../../src/program/editions.ts';
import { scenariosSince } from '../../src/text/scenariosSince.ts';
import { outcomesOf, policyOf } from '../../src/wizards/policies.ts';
import { pathsOf } from '../../src/wizards/tree/graph.ts';
import { trail } from '../../src/wizards/tree/trail.ts';
import { questionsOf } from '../../src/wizards/tree/tree.ts';
import { wizardOf } from '../wizards.ts';

// The rules of today, answers to outcome to verdict: worked out by hand from the facts of today.

type Row = readonly [answers: string, outcome: string, verdict: Verdict];

/** Managing and moving subscriptions: S3. */
const moving: readonly Row[] = [
  // What stays with its seller: the text of 2023 says the same as in May 2021 (S3), but GDAP leaves out Enterprise Agreements (G56).
  ['s3 manage microsoft-without-agreement licences', 's3-manage-licences', 'supported'],
  ['s3 manage microsoft-without-agreement azure', 's3-manage-azure', 'not-stated'],
  ['s3 manage microsoft-without-agreement not-sure', 's3-find-kind', 'find-out'],
  ['s3 manage enterprise-agreement', 's3-manage-agreement', 'find-out'],
  ['s3 manage third-party licences', 's3-manage-licences', 'supported'],
  ['s3 manage third-party azure', 's3-manage-azure', 'not-stated'],
  ['s3 manage third-party not-sure', 's3-find-kind', 'find-out'],
  ['s3 manage csp-partner licences', 's3-manage-licences-with-partner', 'supported'],
  ['s3 manage csp-partner azure', 's3-manage-azure-with-partner', 'not-stated'],
  ['s3 manage csp-partner not-sure', 's3-find-kind', 'find-out'],
  ['s3 manage syndication', 's3-syndication', 'not-stated'],
  ['s3 manage not-sure', 's3-find-source', 'find-out'],
  // Bought outside CSP: licences have no way (S3); Azure is created anew (G75b); only an Azure Expert MSP has it transferred (G75).
  ['s3 move microsoft-without-agreement licences', 's3-move-licences', 'not-stated'],
  ['s3 move microsoft-without-agreement azure', 's3-move-azure', 'supported'],
  ['s3 move microsoft-without-agreement not-sure', 's3-find-kind', 'find-out'],
  ['s3 move enterprise-agreement licences', 's3-move-licences', 'not-stated'],
  ['s3 move enterprise-agreement azure yes', 's3-transfer-agreement-azure', 'conditional'],
  ['s3 move enterprise-agreement azure no', 's3-move-azure', 'supported'],
  ['s3 move enterprise-agreement azure not-sure', 's3-move-azure', 'supported'],
  ['s3 move enterprise-agreement not-sure', 's3-find-kind', 'find-out'],
  ['s3 move third-party licences', 's3-move-licences', 'not-stated'],
  ['s3 move third-party azure', 's3-move-azure', 'supported'],
  ['s3 move third-party not-sure', 's3-find-kind', 'find-out'],
  // The provider stays: it names another reseller (F33), which must be valid (G43).
  ['s3 move same-provider', 's3-change-reseller', 'supported'],
  // From a CSP partner, or from one provider of the own company to another: transferred if both approve (G70, G73).
  ...['csp-partner', 'own-sales'].flatMap((source): readonly Row[] => [
    // Within seven days the present partner can cancel, which is up to it (G72).
    [`s3 move ${source} licences recent`, 's3-cancel-licences', 'conditional'],
    [`s3 move ${source} licences older bills`, 's3-transfer-licences', 'conditional'],
    [`s3 move ${source} licences older indirect-reseller`, 's3-transfer-licences-as-reseller', 'conditional'],
    [`s3 move ${source} licences older not-sure`, 'find-role', 'find-out'],
    [`s3 move ${source} licences not-sure`, 's3-find-term', 'find-out'],
    [`s3 move ${source} azure azure-plan bills`, 's3-transfer-azure-plan', 'conditional'],
    [`s3 move ${source} azure azure-plan indirect-reseller`, 's3-transfer-azure-plan-as-reseller', 'conditional'],
    [`s3 move ${source} azure azure-plan not-sure`, 'find-role', 'find-out'],
    [`s3 move ${source} azure old-azure`, 's3-move-old-azure', 'conditional'],
    [`s3 move ${source} azure not-sure`, 's3-find-azure-offer', 'find-out'],
    [`s3 move ${source} perpetual`, 's3-perpetual', 'not-stated'],
    [`s3 move ${source} not-sure`, 's3-find-kind', 'find-out'],
  ]),
  ['s3 move syndication', 's3-syndication', 'not-stated'],
  ['s3 move not-sure', 's3-find-source', 'find-out'],
  ['s3 not-sure', 's3-find-goal', 'find-out'],
];

/** Choosing a model. */
const model: readonly Row[] = [
  // A newcomer enters as a reseller (G35), with a membership and a PLA ID (G36).
  ['new yes sell', 'start-reseller', 'fits'],
  ['new yes own-contract', 'start-reseller-direct-bill-later', 'fits'],
  ['new yes distribute', 'become-provider', 'not-stated'],
  ['new yes not-sure', 'start-reseller', 'fits'],
  ['new no', 'join-network', 'not-yet'],
  ['new not-sure', 'find-mpn-id', 'find-out'],
  // A reseller: the revenue (G6), then the rest (G4, G5, G8 to G13). Which revenue counts is contradictory (G7), so nobody gets a yes.
  ['reseller yes', 'become-provider', 'not-stated'],
  ...['no', 'not-sure'].flatMap((plan): readonly Row[] => [
    [`reseller ${plan} no`, 'stay-reseller', 'fits'],
    [`reseller ${plan} not-sure`, 'find-wish', 'find-out'],
    [`reseller ${plan} yes below`, 'not-yet-revenue', 'not-yet'],
    [`reseller ${plan} yes not-sure`, 'find-revenue', 'find-out'],
    [`reseller ${plan} yes enough all`, 'find-what-counts', 'find-out'],
    [`reseller ${plan} yes enough not-all`, 'not-yet-requirements', 'not-yet'],
    [`reseller ${plan} yes enough not-sure`, 'find-requirements', 'find-out'],
  ]),
  // A direct-bill partner is assessed every year (G22); a tenant that misses a requirement is suspended (G24).
  ...['keep', 'not-sure'].flatMap((plan): readonly Row[] => [
    [`direct-bill ${plan} yes`, 'stay-direct-bill', 'fits'],
    [`direct-bill ${plan} no`, 'requirements-not-met', 'no-longer'],
    [`direct-bill ${plan} not-sure`, 'find-standing', 'find-out'],
  ]),
  ['direct-bill hand-over', 'move-to-reseller', 'fits'],
  ['direct-bill distribute', 'become-provider', 'not-stated'],
  ['provider', 'indirect-provider', 'fits'],
  ['not-sure', 'find-place', 'find-out'],
];

/** Selling, partner by partner: S1, S2, and S4 to S8. Their first questions are reached by the number of the scenario. */
const selling: readonly Row[] = [
  // S1 (G61): a reseller needs the agreement for each tenant (G44) and must be valid on the order (G43).
  ['s1 direct-bill', 's1-direct-bill', 'supported'],
  ['s1 indirect-reseller yes yes yes', 's1-two-tier', 'supported'],
  ['s1 indirect-reseller yes yes no', 's1-order-blocked', 'conditional'],
  ['s1 indirect-reseller yes yes not-sure', 's1-find-valid', 'find-out'],
  ['s1 indirect-reseller yes no', 's1-connect-provider', 'conditional'],
  ['s1 indirect-reseller yes not-sure', 's1-find-provider', 'find-out'],
  ['s1 indirect-reseller no', 's1-sign-mpa', 'conditional'],
  ['s1 indirect-reseller not-sure', 's1-find-mpa', 'find-out'],
  ['s1 indirect-provider', 's1-through-reseller', 'conditional'],
  ['s1 not-enrolled', 'not-enrolled', 'continue'],
  ['s1 not-sure', 'find-role', 'find-out'],
  // S2 (G61): the customer may buy from several partners; admin rights are GDAP (G56); no resale between partners.
  ['s2 customer-buys own-azure public', 's2-without-permission', 'supported'],
  ['s2 customer-buys own-azure us-government', 's2-with-permission', 'supported'],
  ['s2 customer-buys own-azure germany', 's2-with-permission', 'supported'],
  ['s2 customer-buys own-azure not-sure', 's2-find-permission', 'supported'],
  ['s2 customer-buys other-services', 's2-with-permission', 'supported'],
  ['s2 customer-buys not-sure', 's2-find-permission', 'supported'],
  ['s2 resell yes', 's2-resale', 'not-supported'],
  ['s2 resell no', 's2-resale-of-other', 'not-stated'],
  ['s2 resell not-sure', 's2-find-service', 'find-out'],
  ['s2 from-provider', 's2-from-provider', 'continue'],
  ['s2 not-sure', 's2-find-route', 'find-out'],
  // S4 to S6: unchanged up to the text of January 2023 (G62).
  ...['indirect-reseller', 'direct-bill'].flatMap((seller): readonly Row[] => [
    [`s4 ${seller} customer-tenant`, 's4-customer-tenant', 'conditional'],
    [`s4 ${seller} csp-tenant`, 's4-csp-tenant', 'not-supported'],
    [`s4 ${seller} not-sure`, 's4-find-tenant', 'find-out'],
  ]),
  ['s4 indirect-provider indirect-reseller', 's4-reseller-from-provider', 'continue'],
  ['s4 indirect-provider other-partner', 's4-from-provider', 'not-stated'],
  ['s4 indirect-provider not-sure', 'find-role', 'find-out'],
  ['s4 own-group', 's4-self', 'continue'],
  ['s4 not-sure', 's4-find-seller', 'find-out'],
  ['s5 own-company', 's5-own-company', 'not-supported'],
  ['s5 affiliate', 's5-affiliate', 'not-supported'],
  ['s5 neither', 's5-ordinary-sale', 'continue'],
  ['s5 not-sure', 's5-find-affiliate', 'find-out'],
  ['s6 yes yes another-tenant', 's6-another-tenant', 'conditional'],
  ['s6 yes yes end-relationship', 's6-end-relationship', 'conditional'],
  ['s6 yes yes second-provider', 's6-second-provider', 'conditional'],
  ['s6 yes yes none-of-these', 's6-existing-customer', 'not-stated'],
  ['s6 yes yes not-sure', 's6-find-way-for-customer', 'conditional'],
  ['s6 yes no another-tenant', 's6-another-tenant', 'conditional'],
  ['s6 yes no end-relationship', 's6-end-relationship', 'conditional'],
  ['s6 yes no none-of-these', 's6-no-way', 'not-supported'],
  ['s6 yes no not-sure', 's6-find-way', 'not-supported'],
  ['s6 yes not-sure', 's6-find-customer', 'find-out'],
  ['s6 no', 's6-no-relationship', 'not-stated'],
  ['s6 not-sure', 's6-find-relationship', 'find-out'],
  // S7, S8: the same region only (G64); what the countries come down to is in the table of countries below.
  ...['s7', 's8'].flatMap((scenario): readonly Row[] => [
    [`${scenario} same-region`, `${scenario}-same-region`, 'supported'],
    [`${scenario} different-regions`, `${scenario}-different-regions`, 'not-supported'],
    [`${scenario} not-listed`, `${scenario}-not-listed`, 'not-stated'],
    [`${scenario} not-sure`, `${scenario}-find-country`, 'find-out'],
  ]),
];

describe.each([
  ['transaction-scenarios', [...selling, ...moving]],
  ['choose-model', model],
] as const)('%s', (id, rows) => {
  const wizard = wizardOf(id, '2025-10');

  test('leads to the outcomes of the table, on every way and no other', () => {
    const ways = pathsOf(wizard)
      .filter(({ steps }) => steps[0]?.answer !== 'help')
      .map(({ steps, state }) => [steps.map(({ answer }) => answer).join(' '), state]);
    expect(ways.toSorted()).toEqual(rows.map(([answers, outcome]) => [answers, outcome]).sort());
  });

  test.each(rows)('%s: %s, %s', (_, outcome, verdict) => {
    expect(policyOf(wizard, outcome)?.verdict).toBe(verdict);
  });
});

test.each([
  // The revenue (G6), the requirements to apply (G1 to G13) and those to stay (G22) are other ones, so no answer of May 2021 is one to them.
  [
    'choose-model',
    ['capabilities', 'revenue', 'still-qualified'],
    ['global-revenue', 'requirements', 'still-eligible'],
  ],
  // A valid reseller (G43); what is transferred, and by whom (G70 to G75).
  [
    'transaction-scenarios',
    [],
    [
      's1-valid',
      's3-azure-offer',
      's3-azure-role',
      's3-expert-msp',
      's3-licence-role',
      's3-move-agreement-kind',
      's3-term',
    ],
  ],
])('what %s asks no more, and what it asks since', (id, gone, since) => {
  const [then, now] = [questionsOf(wizardOf(id, '2021-05')), questionsOf(wizardOf(id, '2025-10'))];
  expect(then.filter((question) => !now.includes(question)).sort()).toEqual(gone);
  expect(now.filter((question) => !then.includes(question)).sort()).toEqual(since);
});

test('the scenarios can be found from a role, with the same outcomes', () => {
  const found = pathsOf(wizardOf('transaction-scenarios', '2025-10')).filter(
    ({ steps }) => steps[0]?.answer === 'help',
  );
  const known = new Set([...selling, ...moving].map(([, outcome]) => outcome));
  const others = new Set(found.map(({ state }) => state).filter((state) => !known.has(state)));
  expect([...others].sort()).toEqual(['no-scenario', 'ordinary-customer']);
});

describe('two countries', () => {
  // The countries whose table changed (G66), each beside one that shows it, and two that did not change. The third and the fourth
  // column are what S7 and S8 come down to in May 2021, and today.
  test.each([
    ['RU', 'RU', 'same-region', 'not-listed'],
    ['RU', 'NL', 'different-regions', 'not-listed'],
    ['BY', 'UA', 'same-region', 'not-listed'],
    ['BY', 'NL', 'different-regions', 'not-listed'],
    ['CN', 'CN', 'not-listed', 'same-region'],
    ['HK', 'CN', 'not-listed', 'different-regions'],
    ['AS', 'US', 'different-regions', 'same-region'],
    ['AS', 'NZ', 'same-region', 'different-regions'],
    ['GU', 'US', 'different-regions', 'same-region'],
    ['GU', 'AU', 'same-region', 'different-regions'],
    ['MP', 'US', 'different-regions', 'same-region'],
    ['MP', 'AU', 'same-region', 'different-regions'],
    ['GU', 'MP', 'same-region', 'same-region'],
    ['GU', 'AS', 'different-regions', 'same-region'],
    ['NL', 'SE', 'same-region', 'same-region'],
    ['NL', 'BR', 'different-regions', 'different-regions'],
    ['FO', 'DK', 'same-region', 'same-region'],
    ['NL', 'IR', undefined, undefined],
  ])('%s and %s: %s, and today %s', (from, to, then, now) => {
    for (const scenario of ['s7', 's8'])
      for (const [edition, expected] of [
        ['2021-05', then],
        ['2025-10', now],
      ] as const) {
        const answers = new Map([
          ['scenario', scenario],
          [`${scenario}-countries`, `${from}.${to}`],
        ]);
        const led = trail(wizardOf('transaction-scenarios', edition), answers).state;
        expect(led).toBe(`${scenario}-${expected ?? 'countries'}`);
      }
  });
});

test('every fact on the scenarios, and on orders, admin rights and the customer’s agreement, is behind an outcome', () => {
  const policies = Object.values(outcomesOf(wizardOf('transaction-scenarios', '2025-10')));
  const cited = new Set<string>(policies.flatMap(({ restsOn }) => Object.keys(restsOn)));
  const wanted = ['G43', 'G44', 'G56', 'G57', 'G60', 'G61', 'G62', 'G63', 'G64', 'G64b', 'G65', 'G66', 'G67', 'G68'];
  expect(wanted.filter((id) => !cited.has(id))).toEqual([]);
});

describe('what an outcome says of the age of its scenario', () => {
  const said = (locale: Locale, edition: EditionId, outcome: string) => {
    const policy = policyOf(wizardOf('transaction-scenarios', edition), outcome);
    return policy && scenariosSince({ locale, edition }, policy);
  };

  test.each([
    [
      'en',
      'Whether the rules on the scenarios have changed since 11 January 2023, the date of the newest text that we could read. Until then they were the same.',
    ],
    [
      'nl',
      'Of de regels over de scenario’s sinds 11 januari 2023 zijn veranderd. Van die dag is de nieuwste tekst die wij konden lezen; tot dan waren ze hetzelfde.',
    ],
    [
      'sv',
      'Om reglerna om scenarierna har ändrats sedan den 11 januari 2023. Från den dagen är den nyaste text som vi kunde läsa, och dittills var de desamma.',
    ],
  ] as const)('in %s', (locale, text) => {
    for (const outcome of ['s4-csp-tenant', 's5-affiliate', 's6-no-way', 's7-not-listed', 'no-scenario'])
      expect(said(locale, '2025-10', outcome)).toBe(text);
  });

  test('is said of those that rest on one, and under the rules of today alone', () => {
    expect(said('en', '2025-10', 's3-transfer-licences')).toBeUndefined();
    expect(said('en', '2025-10', 's1-order-blocked')).toBeUndefined();
    expect(said('en', '2021-05', 's4-csp-tenant')).toBeUndefined();
  });
});
