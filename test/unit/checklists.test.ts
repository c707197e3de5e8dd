import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directBill2021 } from '../../src/wizards/direct-bill-requirements/2021-05.ts';
import { directBill2025 } from '../../src/wizards/direct-bill-requirements/2025-10.ts';
import { resellerReadiness2021 } from '../../src/wizards/reseller-readiness/2021-05.ts';
import { resellerReadiness2025 } from '../../src/wizards/reseller-readiness/2025-10.ts';
import { stayAuthorised2025 } from '../../src/wizards/stay-authorised/2025-10.ts';
import type { Checklist, Requirement } from '../../src/wizards/checklist/requirement.ts';
import { resultOf } from '../../src/wizards/checklist/result.ts';

/**
 * Every combination that matters, written by hand from R1 to R10, E1 to E10 and the G facts: y is yes, n is no, ? is not
 * sure, . is not answered. Then the result, what would decide it, and the one requirement that is missing.
 */
const tables: [Checklist, string][] = [
  [
    directBill2021,
    `
    R1 R2 R3 R5 R10 R6 R8 | R4 R7 R9 | result      | decides              | near miss
    y  y  y  y  y   y  y  | y  y  y  | ready       |                      |
    y  y  y  y  y   y  y  | .  .  .  | ready       |                      |
    y  y  y  y  y   y  y  | n  n  n  | ready       |                      |
    y  y  y  y  y   y  y  | ?  ?  ?  | ready       |                      |
    n  y  y  y  y   y  y  | y  y  y  | not-yet     |                      | R1
    y  n  y  y  y   y  y  | y  y  y  | not-yet     |                      | R2
    y  y  n  y  y   y  y  | y  y  y  | not-yet     |                      | R3
    y  y  y  n  y   y  y  | y  y  y  | not-yet     |                      | R5
    y  y  y  y  n   y  y  | y  y  y  | not-yet     |                      | R10
    y  y  y  y  y   n  y  | y  y  y  | not-yet     |                      | R6
    y  y  y  y  y   y  n  | y  y  y  | not-yet     |                      | R8
    y  y  y  n  y   y  y  | n  n  n  | not-yet     |                      | R5
    ?  y  y  y  y   y  y  | y  y  y  | cannot-tell | R1                   |
    y  ?  y  y  y   y  y  | y  y  y  | cannot-tell | R2                   |
    y  y  ?  y  y   y  y  | y  y  y  | cannot-tell | R3                   |
    y  y  y  ?  y   y  y  | y  y  y  | cannot-tell | R5                   |
    y  y  y  y  ?   y  y  | y  y  y  | cannot-tell | R10                  |
    y  y  y  y  y   ?  y  | y  y  y  | cannot-tell | R6                   |
    y  y  y  y  y   y  ?  | y  y  y  | cannot-tell | R8                   |
    y  y  y  .  y   y  y  | y  y  y  | cannot-tell | R5                   |
    y  y  y  ?  y   y  ?  | n  n  n  | cannot-tell | R5 R8                |
    .  .  .  .  .   .  .  | .  .  .  | cannot-tell | R1 R2 R3 R5 R10 R6 R8 |
    y  y  y  n  n   y  y  | y  y  y  | not-yet     |                      |
    y  y  y  n  ?   y  y  | y  y  y  | not-yet     |                      |
    ?  ?  ?  n  ?   ?  ?  | ?  ?  ?  | not-yet     |                      |
    n  n  n  n  n   n  n  | n  n  n  | not-yet     |                      |
  `,
  ],
  [
    // c: Microsoft has confirmed that the revenue counts. Without that, a revenue above the amount decides nothing (G7).
    directBill2025,
    `
    E1 E2 E3 E4 E5 E6 G9 E8 E9 | E7 G15 E10 | result      | decides                    | near miss
    y  y  y  y  c  y  y  y  y  | y  y   y   | ready       |                            |
    y  y  y  y  c  y  y  y  y  | .  .   .   | ready       |                            |
    y  y  y  y  c  y  y  y  y  | n  n   n   | ready       |                            |
    y  y  y  y  c  y  y  y  y  | ?  ?   ?   | ready       |                            |
    y  y  y  y  y  y  y  y  y  | y  y   y   | cannot-tell | E5                         |
    n  y  y  y  c  y  y  y  y  | y  y   y   | not-yet     |                            | E1
    y  n  y  y  c  y  y  y  y  | y  y   y   | not-yet     |                            | E2
    y  y  n  y  c  y  y  y  y  | y  y   y   | not-yet     |                            | E3
    y  y  y  n  c  y  y  y  y  | y  y   y   | not-yet     |                            | E4
    y  y  y  y  n  y  y  y  y  | y  y   y   | not-yet     |                            | E5
    y  y  y  y  c  n  y  y  y  | y  y   y   | not-yet     |                            | E6
    y  y  y  y  c  y  n  y  y  | y  y   y   | not-yet     |                            | G9
    y  y  y  y  c  y  y  n  y  | y  y   y   | not-yet     |                            | E8
    y  y  y  y  c  y  y  y  n  | y  y   y   | not-yet     |                            | E9
    ?  y  y  y  c  y  y  y  y  | y  y   y   | cannot-tell | E1                         |
    y  ?  y  y  c  y  y  y  y  | y  y   y   | cannot-tell | E2                         |
    y  y  ?  y  c  y  y  y  y  | y  y   y   | cannot-tell | E3                         |
    y  y  y  ?  c  y  y  y  y  | y  y   y   | cannot-tell | E4                         |
    y  y  y  y  ?  y  y  y  y  | y  y   y   | cannot-tell | E5                         |
    y  y  y  y  c  ?  y  y  y  | y  y   y   | cannot-tell | E6                         |
    y  y  y  y  c  y  ?  y  y  | y  y   y   | cannot-tell | G9                         |
    y  y  y  y  c  y  y  ?  y  | y  y   y   | cannot-tell | E8                         |
    y  y  y  y  c  y  y  y  ?  | y  y   y   | cannot-tell | E9                         |
    y  y  y  .  y  y  y  y  y  | n  n   n   | cannot-tell | E4 E5                      |
    .  .  .  .  .  .  .  .  .  | .  .   .   | cannot-tell | E1 E2 E3 E4 E5 E6 G9 E8 E9 |
    y  y  y  n  n  y  y  y  y  | y  y   y   | not-yet     |                            |
    y  y  y  n  y  y  y  y  y  | y  y   y   | not-yet     |                            |
    ?  ?  ?  ?  n  ?  ?  ?  ?  | ?  ?   ?   | not-yet     |                            |
  `,
  ],
  [
    // f: in the first year, when the revenue is not needed yet (G39); the first check comes at its end.
    stayAuthorised2025,
    `
    revenue partner-id authority mfa security-contact | agreement region | result      | decides             | near miss
    y       y          y         y   y                | y         y      | ready       |                     |
    y       y          y         y   y                | .         .      | ready       |                     |
    y       y          y         y   y                | n         n      | ready       |                     |
    f       y          y         y   y                | y         y      | cannot-tell | revenue             |
    n       y          y         y   y                | y         y      | not-yet     |                     | revenue
    y       n          y         y   y                | y         y      | not-yet     |                     | partner-id
    y       y          n         y   y                | y         y      | not-yet     |                     | authority
    y       y          y         n   y                | y         y      | not-yet     |                     | mfa
    y       y          y         y   n                | y         y      | not-yet     |                     | security-contact
    ?       y          y         y   y                | y         y      | cannot-tell | revenue             |
    y       ?          y         y   y                | y         y      | cannot-tell | partner-id          |
    y       y          ?         y   y                | y         y      | cannot-tell | authority           |
    y       y          y         ?   y                | y         y      | cannot-tell | mfa                 |
    y       y          y         y   ?                | y         y      | cannot-tell | security-contact    |
    f       y          y         ?   y                | n         n      | cannot-tell | revenue mfa         |
    f       y          y         n   y                | y         y      | not-yet     |                     |
    n       y          y         n   y                | y         y      | not-yet     |                     |
    .       .          .         .   .                | .         .      | cannot-tell | revenue partner-id authority mfa security-contact |
  `,
  ],
  [
    resellerReadiness2025,
    `
    partner-id authority same-country name-and-address primary-contact support-details global-admin bank admin-email | registration-id admin-agent agreement provider | result      | decides   | near miss
    y          y         y            y                y               y               y            y    y           | .               .           .         .        | ready       |           |
    y          y         y            y                y               y               y            y    y           | ?               n           n         n        | ready       |           |
    n          y         y            y                y               y               y            y    y           | .               y           y         y        | not-yet     |           | partner-id
    y          n         y            y                y               y               y            y    y           | .               y           y         y        | not-yet     |           | authority
    y          y         n            y                y               y               y            y    y           | .               y           y         y        | not-yet     |           | same-country
    y          y         y            n                y               y               y            y    y           | .               y           y         y        | not-yet     |           | name-and-address
    y          y         y            y                n               y               y            y    y           | .               y           y         y        | not-yet     |           | primary-contact
    y          y         y            y                y               n               y            y    y           | .               y           y         y        | not-yet     |           | support-details
    y          y         y            y                y               y               n            y    y           | .               y           y         y        | not-yet     |           | global-admin
    y          y         y            y                y               y               y            n    y           | .               y           y         y        | not-yet     |           | bank
    y          y         y            y                y               y               y            y    n           | .               y           y         y        | not-yet     |           | admin-email
    ?          y         y            y                y               y               y            y    y           | .               y           y         y        | cannot-tell | partner-id |
    y          ?         y            y                y               y               y            y    .           | .               n           n         n        | cannot-tell | authority admin-email |
    ?          ?         ?            ?                n               ?               ?            ?    ?           | ?               ?           ?         ?        | not-yet     |           |
  `,
  ],
];

const answerOf: Readonly<Record<string, string>> = {
  y: 'yes',
  n: 'no',
  '?': 'not-sure',
  c: 'confirmed',
  f: 'first-year',
};
const words = (text = '') => text.split(/\s+/).filter(Boolean);
/** The first answer with which a requirement is met. */
const metBy = (answers: Requirement['answers']) =>
  Object.keys(answers).find((answer) => answers[answer] === 'met') ?? '';
const idsOf = (requirements: readonly { id: string }[]) => requirements.map(({ id }) => id);

describe.each(tables)('the requirements of %#', (checklist, table) => {
  const [head = '', ...rows] = table.trim().split('\n');
  const [toApply, later] = head.split('|').map((part) => words(part));
  const ids = [...(toApply ?? []), ...(later ?? [])];

  test('are those of the table, with the moment at which each counts', () => {
    expect(idsOf(checklist.requirements)).toEqual(ids);
    expect(idsOf(checklist.requirements.filter(({ when }) => when === 'to-apply'))).toEqual(toApply);
  });

  test.each(rows.map((row) => row.trim()))('%s', (row) => {
    const [before, after, result = '', decides, nearMiss = ''] = row.split('|');
    const marks = [...words(before), ...words(after)];
    const answers = new Map(
      ids.flatMap((id, at) => {
        const answer = answerOf[marks[at] ?? ''];
        return answer ? [[id, answer] as const] : [];
      }),
    );
    const judged = resultOf(checklist, answers);
    expect(judged.id).toBe(result.trim());
    expect(idsOf(judged.decisive)).toEqual(words(decides));
    expect(judged.nearMiss?.id ?? '').toBe(nearMiss.trim());
  });
});

test('the support plan and the rest count when the facts say', () => {
  const moments = (checklist: Checklist) =>
    Object.fromEntries(
      checklist.requirements.filter(({ when }) => when !== 'to-apply').map(({ id, when }) => [id, when]),
    );
  expect(moments(directBill2021)).toEqual({ R4: 'after-credit-check', R7: 'recommended', R9: 'to-transact' });
  expect(moments(directBill2025)).toEqual({ E7: 'after-credit-check', G15: 'unsettled', E10: 'to-transact' });
  expect(moments(stayAuthorised2025)).toEqual({ agreement: 'to-transact', region: 'to-transact' });
  expect(moments(resellerReadiness2025)).toEqual({
    'registration-id': 'not-stated',
    'admin-agent': 'to-finish',
    agreement: 'to-transact',
    provider: 'to-transact',
  });
  expect(moments(resellerReadiness2021)).toEqual({
    'membership-center': 'unclear',
    'registration-id': 'not-stated',
    'admin-agent': 'to-finish',
    agreement: 'to-transact',
  });
});

const all: [string, Checklist][] = [
  ['R', directBill2021],
  ['E', directBill2025],
  ['readiness', resellerReadiness2021],
  ['readiness of today', resellerReadiness2025],
  ['staying', stayAuthorised2025],
];

describe.each(all)('whatever is answered to %s', (_, checklist) => {
  const toApply = checklist.requirements.filter(({ when }) => when === 'to-apply');
  const later = checklist.requirements.filter(({ when }) => when !== 'to-apply');
  const answersTo = (requirements: Checklist['requirements'][number][]) =>
    fc
      .tuple(...requirements.map(({ answers }) => fc.constantFrom(undefined, ...Object.keys(answers))))
      .map((given) => requirements.flatMap(({ id }, at) => (given[at] ? [[id, given[at]] as const] : [])));
  const anything = fc.tuple(answersTo([...toApply]), answersTo([...later]));

  test('one unmet requirement to apply is "not yet"', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...toApply), ([answers, rest], { id, answers: offered }) => {
        const unmet = Object.keys(offered).find((answer) => offered[answer] === 'unmet');
        fc.pre(unmet !== undefined);
        expect(resultOf(checklist, new Map([...answers, ...rest, [id, unmet]])).id).toBe('not-yet');
      }),
    );
  });

  test('only unknowns left is "cannot tell yet"', () => {
    fc.assert(
      fc.property(fc.subarray([...toApply], { minLength: 1 }), anything, (unknown, [, rest]) => {
        const met = toApply
          .filter((requirement) => !unknown.includes(requirement))
          .map(({ id, answers }) => [id, metBy(answers)] as const);
        expect(resultOf(checklist, new Map([...met, ...rest])).id).toBe('cannot-tell');
        const unsure = unknown.map(({ id }) => [id, 'not-sure'] as const);
        expect(resultOf(checklist, new Map([...met, ...unsure, ...rest])).id).toBe('cannot-tell');
      }),
    );
  });

  test('what is recommended or counts later has no effect', () => {
    fc.assert(
      fc.property(anything, answersTo([...later]), ([answers, one], other) => {
        const judge = (rest: typeof one) => resultOf(checklist, new Map([...answers, ...rest]));
        const [a, b] = [judge(one), judge(other)];
        expect(a.id).toBe(b.id);
        expect(idsOf(a.decisive)).toEqual(idsOf(b.decisive));
      }),
    );
  });

  test('turning an unknown into yes or no never contradicts what would decide it', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...checklist.requirements), ([answers, rest], { id, answers: offered }) => {
        const given = new Map([...answers, ...rest, [id, 'not-sure'] as const]);
        const before = resultOf(checklist, given);
        const outcomes = Object.keys(offered)
          .filter((answer) => offered[answer] !== 'open')
          .map((answer) => resultOf(checklist, new Map(given).set(id, answer)));
        if (!idsOf(before.decisive).includes(id)) {
          for (const after of outcomes) expect(after.id).toBe(before.id);
          return;
        }
        // A decisive unknown can change the result: at once, or together with the others that are named with it.
        for (const after of outcomes) {
          if (after.unmet.some((requirement) => requirement.id === id)) expect(after.id).toBe('not-yet');
          else expect(after.id).toBe(before.decisive.length === 1 ? 'ready' : 'cannot-tell');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
