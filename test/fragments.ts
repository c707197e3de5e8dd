// Fragments of addresses, real ones and what becomes of them on the way: in mails, in old bookmarks, in the wrong hands.

import { z } from 'astro/zod';
import fc from 'fast-check';
import { checklistIds, checklistOf, wizardIds, type WizardId } from '../src/wizards/index.ts';
import { editionIds, firstEdition, type EditionId } from '../src/program/editions.ts';
import { countryIds, inSameRegion } from '../src/program/regions.ts';
import { modelPaths, paths } from './paths.ts';
import { wizardOf } from './wizards.ts';

/** Where each answer to each question leads, as the machines are written down; two countries stand apart. */
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A transition goes to one state, or, judged by guards, to one of several. */
const written = z.record(
  z.string(),
  z.object({
    on: z.record(z.string(), z.union([z.object({ target: z.string() }), z.array(z.unknown())])).default({}),
  }),
);

/** Reads a machine's own text, and runs nothing of it. */
function tableOf(id: WizardId, edition: EditionId): Table {
  return Object.fromEntries(
    Object.entries(written.parse(wizardOf(id, edition).machine.config.states)).map(([state, { on }]) => [
      state,
      Object.fromEntries(Object.entries(on).flatMap(([answer, to]) => ('target' in to ? [[answer, to.target]] : []))),
    ]),
  );
}

const tablesOf = (edition: EditionId): Readonly<Record<WizardId, Table>> => ({
  'transaction-scenarios': tableOf('transaction-scenarios', edition),
  'choose-model': tableOf('choose-model', edition),
});

const tables: Readonly<Record<EditionId, Readonly<Record<WizardId, Table>>>> = {
  '2021-05': tablesOf('2021-05'),
  '2025-10': tablesOf('2025-10'),
};

export const first: Readonly<Record<WizardId, string>> = {
  'transaction-scenarios': 'scenario',
  'choose-model': 'place',
};

/** Every state of a wizard; questions are those that something can be answered to. */
export const statesOf = (id: WizardId, edition = firstEdition): readonly string[] => Object.keys(tables[edition][id]);
export const isQuestion = (id: WizardId, state: string, edition = firstEdition): boolean =>
  Object.keys(tables[edition][id][state] ?? {}).length > 0;

/** Where two countries lead, from S7 and S8 of the facts: by hand, since the machines judge them with guards. */
function judged(question: string, answer: string, edition: EditionId): string | undefined {
  const [scenario] = /^s[78](?=-countries$)/.exec(question) ?? [];
  const countries = answer.split('.');
  const [from = '', to = ''] = countries;
  if (!scenario || countries.length !== 2) return undefined;
  if (!countries.every((country) => country === 'ZZ' || countryIds.includes(country))) return undefined;
  const isSame = inSameRegion(edition, from, to);
  return `${scenario}-${isSame === undefined ? 'not-listed' : isSame ? 'same-region' : 'different-regions'}`;
}

/** Where an answer leads; `undefined` for what is none. */
export function next(id: WizardId, question: string, answer: string, edition = firstEdition): string | undefined {
  const table = tables[edition][id];
  const answers = Object.hasOwn(table, question) ? table[question] : undefined;
  if (!answers) return undefined;
  return Object.hasOwn(answers, answer) ? answers[answer] : judged(question, answer, edition);
}

/** The address of a way that is written by hand. */
function addressOf(id: WizardId, path: string): string {
  let question = first[id];
  const pairs = path.split(' ').map((answer) => {
    const pair = `${question}=${answer}`;
    question = next(id, question, answer) ?? '';
    return pair;
  });
  return `#edition=2021-05&${pairs.join('&')}`;
}

const requirements = checklistIds
  .map((id) => checklistOf(id).editions)
  .flatMap((editions) =>
    editions.flatMap((edition) =>
      edition.requirements.map(({ id, answers }) => ({ id, answers: Object.keys(answers) })),
    ),
  );

/** Addresses as this site writes them, of every wizard and every checklist. */
const realAddresses: readonly string[] = [
  ...Object.values(paths).map((path) => addressOf('transaction-scenarios', path)),
  ...Object.values(modelPaths).map((path) => addressOf('choose-model', path)),
  '#edition=2025-10&scenario=s1&s1-role=indirect-reseller&s1-mpa=yes&s1-provider=yes&s1-valid=no',
  '#edition=2025-10&scenario=s3&s3-goal=manage&s3-manage-source=enterprise-agreement',
  '#edition=2025-10&scenario=s7&s7-countries=UA.RU',
  '#edition=2025-10&place=reseller&reseller-plan=no&own-contract=yes&global-revenue=below',
  '#edition=2021-05&R1=yes&R2=yes&R3=yes&R5=no&R10=yes&R6=yes&R8=yes&R4=have',
  '#edition=2025-10&E1=yes&E2=no&E3=not-sure&E5=yes&E9=yes',
  '#edition=2021-05&R1=yes&E1=no&E3=yes',
  '#edition=2021-05&mpn-id=no&primary-contact=yes',
];

/** Real addresses, each question and each answer of which this version of the site does not have. */
export const otherVersions = {
  old: '#edition=2019-01&scenario=s6&s6-size=large&s6-relationship=yes&s6-discount=none',
  new: '#edition=2031-04&scenario=s6&s6-relationship=yes&s6-marketplace=private-offer&s6-customer=maybe',
  oldChecklist: '#edition=2019-01&R1=yes&R0=yes&R5=eu',
  newChecklist: '#edition=2031-04&E1=yes&E99=yes&E5=on-track',
} as const;

/** What no page may hand on as markup. Each of them names itself `hostile`, so that it is known when seen. */
const markup = [
  '<hostile-element>',
  '"><img src=x onhostile=1>',
  "'><script>hostile()</script>",
  '<svg/onload=hostile()>',
  'javascript:hostile()',
  '</astro-island><hostile-element>',
] as const;

const prototypeNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

const everyTable = editionIds.flatMap((edition) => Object.values(tables[edition]));

const words = [
  ...new Set(everyTable.flatMap((table) => Object.keys(table))),
  ...new Set(everyTable.flatMap((table) => Object.values(table).flatMap((answers) => Object.keys(answers)))),
  ...requirements.flatMap(({ id, answers }) => [id, ...answers]),
  ...[
    'NL.US',
    'NL.SE',
    'ZZ.NL',
    'NL',
    'NL.NL.NL',
    '.',
    'ZZ.',
    'nl.us',
    'countries',
    'edition',
    'wizard',
    'xstate.init',
    '*',
  ],
  ...['2021-05', '2025-10', '2019-01', '2031-04', ...wizardIds, ...checklistIds],
  ...prototypeNames,
  ...markup,
];

const at = <T>(list: readonly T[], pick: number): T => {
  const found = list[pick % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

type Mutation = (hash: string, where: number, what: number) => string;

const insert = (hash: string, where: number, text: string) => {
  const index = where % (hash.length + 1);
  return hash.slice(0, index) + text + hash.slice(index);
};

/** Changes one of the pairs. */
const inPairs = (hash: string, where: number, change: (pair: string, all: string[]) => string | readonly string[]) => {
  const all = hash.slice(1).split('&');
  const index = where % all.length;
  return `#${all.flatMap((pair, other) => (other === index ? change(pair, all) : pair)).join('&')}`;
};

const halves = (pair: string): [name: string, value: string] => {
  const [name = '', ...value] = pair.split('=');
  return [name, value.join('=')];
};

const mutations: Readonly<Record<string, Mutation>> = {
  flip: (hash, where, what) => {
    const index = where % hash.length;
    return (
      hash.slice(0, index) + String.fromCharCode(hash.charCodeAt(index) ^ (1 << (what % 16))) + hash.slice(index + 1)
    );
  },
  cut: (hash, where) => hash.slice(0, where % (hash.length + 1)),
  duplicateName: (hash, where, what) => inPairs(hash, where, (pair) => [pair, `${halves(pair)[0]}=${at(words, what)}`]),
  duplicatePair: (hash, where) => inPairs(hash, where, (pair) => [pair, pair]),
  swapName: (hash, where, what) => inPairs(hash, where, (pair) => `${at(words, what)}=${halves(pair)[1]}`),
  swapValue: (hash, where, what) => inPairs(hash, where, (pair) => `${halves(pair)[0]}=${at(words, what)}`),
  swapPairs: (hash, where, what) => inPairs(hash, where, (pair, all) => [at(all, what), pair]),
  drop: (hash, where) => inPairs(hash, where, () => []),
  empty: (hash, where, what) => inPairs(hash, where, (pair) => at(['', '=', `${halves(pair)[0]}=`, `=${pair}`], what)),
  edition: (hash, _, what) =>
    hash.replace(/edition=[^&]*/, `edition=${at(['2025-10', '2021-05', '2019-01', '2031-04', '', '__proto__'], what)}`),
  wizard: (hash, _, what) => hash.replace('#', `#wizard=${at([...wizardIds, ...checklistIds, 'moon'], what)}&`),
  percent: (hash, where, what) =>
    insert(hash, where, at(['%', '%E0%A4%A', '%zz', '%00', '%3D', '%26', '%C0%AF', '%'.repeat(9)], what)),
  encoded: (hash, where) =>
    inPairs(hash, where, (pair) => pair.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)),
  strange: (hash, where, what) =>
    insert(
      hash,
      where,
      at(['\0', '\uD800', '\uDC00', '\u202E', '\u200B', '\uFEFF', '+', ' ', '\n', ';', '#', '\u{1F600}'], what),
    ),
  decomposed: (hash, where, what) => insert(hash, where, at(['é', 'ö', 'Å'], what).normalize(what % 2 ? 'NFD' : 'NFC')),
  word: (hash, _, what) => `${hash}&${at(words, what)}=${at(words, what >> 8)}`,
  markup: (hash, where, what) => insert(hash, where, at(markup, what)),
  long: (hash, where, what) => insert(hash, where, 'x'.repeat(what % 4000)),
  many: (hash, _, what) => `${hash}&${'a=b&'.repeat(what % 300)}`,
  case: (hash) => hash.toUpperCase(),
};

const changes = Object.values(mutations);
const nat = fc.nat({ max: 0xffffff });

/** A real address after some accidents. */
const mutated = fc
  .tuple(nat, fc.array(fc.tuple(nat, nat, nat), { maxLength: 5 }))
  .map(([which, steps]) =>
    steps.reduce((hash, [kind, where, what]) => at(changes, kind)(hash, where, what) || '#', at(realAddresses, which)),
  );

/** Pairs of known words in any order, and plain noise. */
const pairs = fc
  .array(fc.tuple(nat, nat), { maxLength: 12 })
  .map((list) => `#${list.map(([name, value]) => `${at(words, name)}=${at(words, value)}`).join('&')}`);
const noise = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `#${text}`);

/** A fragment that somebody may open a page with. */
export const fragments: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mutated, weight: 7 },
  { arbitrary: pairs, weight: 2 },
  { arbitrary: noise, weight: 1 },
);
