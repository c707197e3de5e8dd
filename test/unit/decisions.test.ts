import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checklistIds, checklistOf, wizardIds } from '../../src/wizards/index.ts';
import { firstEdition, type EditionId } from '../../src/program/editions.ts';
import { pinOf } from '../../src/program/pins.ts';
import { policyOf } from '../../src/wizards/policies.ts';
import { countryIds } from '../../src/program/regions.ts';
import { enough, enoughToday } from '../amounts.ts';
import { resultOf } from '../../src/wizards/checklist/result.ts';
import { writeCountries } from '../../src/inputs/countries/answer.ts';
import { factSentence } from '../../src/text/factSentence.ts';
import { decisionsOf } from '../../src/wizards/decisions/export.ts';
import { decisions as form, decisionsSchema, type Decisions } from '../../src/wizards/decisions/schema.ts';
import { pathsOf } from '../../src/wizards/tree/graph.ts';
import { trail } from '../../src/wizards/tree/trail.ts';
import { wizardOf } from '../wizards.ts';

/** As whoever fetches it gets it. */
const decisionsUnder = (edition: EditionId) =>
  form.parse(JSON.parse(JSON.stringify(decisionsOf(edition, 'decisions.schema.json', factSentence))));
const decisions = decisionsUnder(firstEdition);
const decisionsToday = decisionsUnder('2025-10');

const today: Decisions = decisionsOf('2025-10', 'decisions.schema.json', factSentence);

type Tree = Extract<Decisions['wizards'][number], { states: unknown }>;
type List = Extract<Decisions['wizards'][number], { editions: unknown }>;

function treeOf(id: string, { wizards } = decisions): Tree {
  const found = wizards.find((wizard) => wizard.id === id);
  if (!found || !('states' in found)) throw new Error(`no tree ${id}`);
  return found;
}

/** A checklist, which may be of today only. */
function listOf(id: string): List {
  const found = [decisions, today].flatMap(({ wizards }) => wizards).find((wizard) => wizard.id === id);
  if (!found || !('editions' in found)) throw new Error(`no checklist ${id}`);
  return found;
}

function stateOf(tree: Tree, id: string) {
  const found = tree.states.find((state) => state.id === id);
  if (!found) throw new Error(`no state ${id}`);
  return found;
}

/** Every way through a tree, by its data alone: the answers, and where they lead. */
function waysOf(tree: Tree, from = tree.initial, before: readonly string[] = []): string[] {
  const state = stateOf(tree, from);
  if (state.kind === 'outcome') return [`${before.join(' ')} → ${from}`];
  return state.answers.flatMap(({ id, target }) => waysOf(tree, target, [...before, id]));
}

/** How two countries are answered, by the data alone. */
function countriesAt(data: Decisions, question: string, one: string, other: string): string | undefined {
  const regionOf = (country: string) =>
    Object.entries(data.regions).find(([, region]) => region && Object.hasOwn(region.countries, country))?.[0];
  const [a, b] = [regionOf(one), regionOf(other)];
  const sameRegion = a === undefined || b === undefined ? null : a === b;
  const state = stateOf(treeOf('transaction-scenarios', data), question);
  if (state.kind !== 'question') throw new Error(`${question} asks nothing`);
  return state.answers.find(({ when }) => when?.sameRegion === sameRegion)?.target;
}

/** The result of a checklist, by the data alone. */
function judge(list: List, edition: keyof List['editions'], answers: ReadonlyMap<string, string>) {
  const standings = (list.editions[edition]?.requirements ?? [])
    .filter(({ when }) => when === 'to-apply')
    .map((requirement) => requirement.answers[answers.get(requirement.id) ?? ''] ?? 'open');
  const holds = {
    'all-met': standings.every((standing) => standing === 'met'),
    'some-unmet': standings.includes('unmet'),
    'none-unmet-some-open': !standings.includes('unmet') && standings.includes('open'),
  };
  return list.results.filter(({ rule }) => holds[rule]).map(({ id }) => id);
}

describe('the schema', () => {
  const schema = decisionsSchema();
  const isValid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
    schema,
  );

  test('is a JSON Schema of 2020-12, which the decisions validate against', () => {
    expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    isValid(decisions);
    expect(isValid.errors).toBeNull();
  });

  test.each<[string, (copy: Decisions) => void]>([
    ['a verdict that is none', (copy) => Object.assign(copy.wizards[0] ?? {}, { states: [{ verdict: 'perhaps' }] })],
    ['another edition', (copy) => Object.assign(copy, { edition: '2019-01' })],
    ['something unknown', (copy) => Object.assign(copy, { more: true })],
    ['no regions', (copy) => Object.assign(copy, { regions: {} })],
  ])('refuses %s', (_, spoil) => {
    const copy = structuredClone(decisions);
    spoil(copy);
    expect(isValid(copy)).toBe(false);
  });
});

describe.each(wizardIds)('%s, by its data alone', (id) => {
  const tree = treeOf(id);

  test('has the ways of its machine, each with the same outcome', () => {
    const machine = pathsOf(wizardOf(id)).map(
      ({ steps, state }) => `${steps.map(({ answer }) => answer).join(' ')} → ${state}`,
    );
    expect(waysOf(tree)).toEqual(machine);
  });

  test('has the verdict, the facts and the citations of each outcome', () => {
    for (const state of tree.states) {
      if (state.kind !== 'outcome') continue;
      const policy = policyOf(wizardOf(id), state.id);
      expect(policy).toMatchObject({ verdict: state.verdict });
      expect(state.facts).toEqual(Object.keys(policy?.restsOn ?? {}));
      expect(policy?.scenario).toBe(state.scenario);
      const cited = new Set<string>(Object.values(policy?.restsOn ?? {}).flat());
      expect(state.citations).toHaveLength(cited.size);
    }
  });
});

describe('two countries, by the data alone', () => {
  test.each([
    ['s7-countries', 'NL', 'SE', 's7-same-region', 's7-same-region'],
    ['s7-countries', 'NL', 'US', 's7-different-regions', 's7-different-regions'],
    ['s7-countries', 'NL', 'CN', 's7-not-listed', 's7-different-regions'],
    ['s7-countries', 'BY', 'UA', 's7-same-region', 's7-not-listed'],
    ['s7-countries', 'GU', 'US', 's7-different-regions', 's7-same-region'],
    ['s8-countries', 'DK', 'DE', 's8-same-region', 's8-same-region'],
    ['s8-countries', 'AU', 'NZ', 's8-different-regions', 's8-different-regions'],
    ['s8-countries', 'CU', 'IR', 's8-not-listed', 's8-not-listed'],
  ])('%s: %s and %s lead to %s, and today to %s', (question, one, other, then, now) => {
    expect(countriesAt(decisions, question, one, other)).toBe(then);
    expect(countriesAt(decisionsToday, question, one, other)).toBe(now);
  });

  test('lead where the machine leads, whichever they are', () => {
    const country = fc.constantFrom(...countryIds, 'ZZ');
    fc.assert(
      fc.property(fc.constantFrom('s7-countries', 's8-countries'), country, country, (question, one, other) => {
        const answers = new Map([[question, writeCountries({ from: one, to: other })]]);
        for (const data of [decisions, decisionsToday]) {
          const wizard = wizardOf('transaction-scenarios', data.edition);
          expect(countriesAt(data, question, one, other)).toBe(trail(wizard, answers).state);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(
  checklistIds
    .map((id) => [id, checklistOf(id).editions] as const)
    .flatMap(([id, editions]) => editions.map((checklist) => [id, checklist.edition, checklist] as const)),
)('%s of %s, by its data alone', (id, edition, checklist) => {
  test('comes to the result of the site, whatever is answered', () => {
    // Plain yeses are made likely, so that results other than “not yet” come up too.
    const answerTo = (offered: readonly string[]) =>
      fc.oneof({ weight: 9, arbitrary: fc.constant('yes') }, fc.constantFrom(undefined, ...offered));
    const { requirements } = checklist;
    fc.assert(
      fc.property(fc.tuple(...requirements.map(({ answers }) => answerTo(Object.keys(answers)))), (given) => {
        const answers = new Map(
          requirements.flatMap(({ id: requirement }, at) => (given[at] ? [[requirement, given[at]] as const] : [])),
        );
        expect(judge(listOf(id), edition, answers)).toEqual([resultOf(checklist, answers).id]);
      }),
      { numRuns: 500 },
    );
  });
});

test('a checklist has its thresholds, moments and rules', () => {
  const { editions, results } = listOf('direct-bill-requirements');
  const named = (edition: keyof typeof editions) =>
    editions[edition]?.requirements.map(({ id, when, min }) => `${id} ${when}${min ? ` ${min}` : ''}`);
  expect(named('2021-05')).toEqual([
    'R1 to-apply',
    'R2 to-apply',
    'R3 to-apply',
    `R5 to-apply ${enough}`,
    'R10 to-apply',
    'R6 to-apply',
    'R8 to-apply',
    'R4 after-credit-check',
    'R7 recommended',
    'R9 to-transact',
  ]);
  expect(named('2025-10')).toContain(`E5 to-apply ${enoughToday}`);
  expect(results).toEqual([
    { id: 'ready', rule: 'all-met' },
    { id: 'not-yet', rule: 'some-unmet' },
    { id: 'cannot-tell', rule: 'none-unmet-some-open' },
  ]);
});

describe('the facts', () => {
  test('say in a sentence what they state, with each of their passages', () => {
    expect(decisions.facts.S7.sentence).toContain('another region');
    expect(decisions.facts.S7.citations).toEqual([
      {
        document: 'D3',
        anchor: 'supported-partner-transactions-in-the-csp-program',
        item: 'Sample scenario 7',
        passage: pinOf('scenario-7'),
      },
    ]);
    expect(decisions.facts.F41.citations.map(({ anchor }) => anchor)).toEqual([
      'csp-regional-markets-and-currencies',
      'your-csp-country-and-the-csp-regions-where-you-do-business',
    ]);
  });

  test('have every passage that is cited with them', () => {
    const named = (citations: readonly object[]) => citations.map((citation) => JSON.stringify(citation));
    for (const { states } of [treeOf('transaction-scenarios'), treeOf('choose-model')])
      for (const state of states) {
        if (state.kind !== 'outcome') continue;
        const known = state.facts.flatMap((fact) => named(decisions.facts[fact].citations));
        for (const citation of named(state.citations)) expect(known, state.id).toContain(citation);
      }
  });
});

test('a citation names document, heading and item, and the passage as it was read', () => {
  const state = stateOf(treeOf('transaction-scenarios'), 's7-different-regions');
  const cited = state.kind === 'outcome' ? state.citations : [];
  expect(cited.find(({ item }) => item === 'Sample scenario 7')).toEqual({
    document: 'D3',
    anchor: 'supported-partner-transactions-in-the-csp-program',
    item: 'Sample scenario 7',
    passage: pinOf('scenario-7'),
  });
  const today = listOf('direct-bill-requirements').editions['2025-10']?.requirements.flatMap(
    ({ citations }) => citations,
  );
  expect(today?.find(({ document }) => document === 'C-program-requirements')).toEqual({
    document: 'C-program-requirements',
    passage: pinOf('csp-2025'),
  });
});

describe('the example of docs/decisions.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  beforeAll(() => writeFileSync(join(folder, 'decisions.json'), JSON.stringify(decisions)));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('resolves scenario 7 for two countries', () => {
    const page = readFileSync(new URL('../../docs/decisions.md', import.meta.url), 'utf8');
    const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? [];
    writeFileSync(join(folder, 'example.mjs'), code);
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(printed.trim().split('\n')).toEqual([
      'NL DE supported s7-same-region',
      'NL US not-supported s7-different-regions',
      'NL CN not-stated s7-not-listed',
    ]);
  });
});
