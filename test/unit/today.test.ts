import { createMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { questions as directBill } from '../../src/wizards/choose-model/direct-bill/2025-10/questions.ts';
import { outcomes as directBillOutcomes } from '../../src/wizards/choose-model/direct-bill/2025-10/outcomes.ts';
import { outcomes as newcomerOutcomes } from '../../src/wizards/choose-model/newcomer/2025-10/outcomes.ts';
import { questions as newcomer } from '../../src/wizards/choose-model/newcomer/questions.ts';
import { outcomes as placeOutcomes } from '../../src/wizards/choose-model/place/2025-10/outcomes.ts';
import { questions as place } from '../../src/wizards/choose-model/place/questions.ts';
import { outcomes as providerOutcomes } from '../../src/wizards/choose-model/provider/2025-10/outcomes.ts';
import { outcomes as resellerOutcomes } from '../../src/wizards/choose-model/reseller/2025-10/outcomes.ts';
import { questions as reseller } from '../../src/wizards/choose-model/reseller/2025-10/questions.ts';
import type { Verdict } from '../../src/wizards/outcome.ts';
import { outcomes as findScenario } from '../../src/wizards/transaction-scenarios/find-scenario/outcomes.ts';
import { outcomes as s3Outcomes } from '../../src/wizards/transaction-scenarios/s3/2025-10/outcomes.ts';
import { questions as s3 } from '../../src/wizards/transaction-scenarios/s3/2025-10/questions.ts';
import { outcomes as s3First } from '../../src/wizards/transaction-scenarios/s3/outcomes.ts';
import { finalStates } from '../../src/wizards/tree/finalStates.ts';
import { edgesOf, firstQuestion, isOutcome, questionsOf } from '../../src/wizards/tree/tree.ts';

// The rules of today, answers to outcome to verdict: worked out by hand from the facts of today.

type Row = readonly [answers: string, outcome: string, verdict: Verdict];

const moving: readonly Row[] = [
  // What stays with its seller: the text of 2023 says the same as in May 2021 (S3), but GDAP leaves out Enterprise Agreements (G56).
  ['manage microsoft licences', 's3-manage-licences', 'supported'],
  ['manage microsoft azure', 's3-manage-azure', 'not-stated'],
  ['manage microsoft not-sure', 's3-find-kind', 'find-out'],
  ['manage enterprise-agreement', 's3-manage-agreement', 'find-out'],
  ['manage third-party licences', 's3-manage-licences', 'supported'],
  ['manage third-party azure', 's3-manage-azure', 'not-stated'],
  ['manage third-party not-sure', 's3-find-kind', 'find-out'],
  ['manage csp-partner licences', 's3-manage-licences-with-partner', 'supported'],
  ['manage csp-partner azure', 's3-manage-azure-with-partner', 'not-stated'],
  ['manage csp-partner not-sure', 's3-find-kind', 'find-out'],
  ['manage syndication', 's3-syndication', 'not-stated'],
  ['manage not-sure', 's3-find-source', 'find-out'],
  // Bought outside CSP: licences have no way (S3); Azure is created anew (G75b); only an Azure Expert MSP has it transferred (G75).
  ['move microsoft licences', 's3-move-licences', 'not-stated'],
  ['move microsoft azure', 's3-move-azure', 'supported'],
  ['move microsoft not-sure', 's3-find-kind', 'find-out'],
  ['move enterprise-agreement licences', 's3-move-licences', 'not-stated'],
  ['move enterprise-agreement azure yes', 's3-transfer-agreement-azure', 'conditional'],
  ['move enterprise-agreement azure no', 's3-move-azure', 'supported'],
  ['move enterprise-agreement azure not-sure', 's3-move-azure', 'supported'],
  ['move enterprise-agreement not-sure', 's3-find-kind', 'find-out'],
  ['move third-party licences', 's3-move-licences', 'not-stated'],
  ['move third-party azure', 's3-move-azure', 'supported'],
  ['move third-party not-sure', 's3-find-kind', 'find-out'],
  // The provider stays: it names another reseller (F33), which must be valid (G43).
  ['move same-provider', 's3-change-reseller', 'supported'],
  // From a CSP partner, or from one provider of the own company to another: transferred if both approve (G70, G73).
  ...['csp-partner', 'own-sales'].flatMap((source): readonly Row[] => [
    [`move ${source} licences recent`, 's3-cancel-licences', 'supported'],
    [`move ${source} licences older bills`, 's3-transfer-licences', 'conditional'],
    [`move ${source} licences older indirect-reseller`, 's3-transfer-licences-as-reseller', 'conditional'],
    [`move ${source} licences older not-sure`, 'find-role', 'find-out'],
    [`move ${source} licences not-sure`, 's3-find-term', 'find-out'],
    [`move ${source} azure azure-plan bills`, 's3-transfer-azure-plan', 'conditional'],
    [`move ${source} azure azure-plan indirect-reseller`, 's3-transfer-azure-plan-as-reseller', 'conditional'],
    [`move ${source} azure azure-plan not-sure`, 'find-role', 'find-out'],
    [`move ${source} azure old-azure`, 's3-move-old-azure', 'conditional'],
    [`move ${source} azure not-sure`, 's3-find-azure-offer', 'find-out'],
    [`move ${source} perpetual`, 's3-perpetual', 'not-stated'],
    [`move ${source} not-sure`, 's3-find-kind', 'find-out'],
  ]),
  ['move syndication', 's3-syndication', 'not-stated'],
  ['move not-sure', 's3-find-source', 'find-out'],
  ['not-sure', 's3-find-goal', 'find-out'],
];

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

const modelQuestions = { ...place, ...newcomer, ...reseller, ...directBill };
const wizards = {
  moving: {
    id: 'transaction-scenarios',
    machine: createMachine({ id: 's3', initial: 's3-goal', states: { ...s3, ...finalStates(s3) } }),
    outcomes: { ...findScenario, ...s3First, ...s3Outcomes },
    rows: moving,
  },
  model: {
    id: 'choose-model',
    machine: createMachine({
      id: 'choose-model',
      initial: 'place',
      states: { ...modelQuestions, ...finalStates(modelQuestions) },
    }),
    outcomes: {
      ...placeOutcomes,
      ...newcomerOutcomes,
      ...resellerOutcomes,
      ...directBillOutcomes,
      ...providerOutcomes,
    },
    rows: model,
  },
};

describe.each(Object.values(wizards))('$id', ({ id, machine, outcomes, rows }) => {
  const wizard = { id, edition: '2025-10', machine } as const;
  const policies: Readonly<Record<string, { readonly verdict: Verdict }>> = outcomes;

  /** Every way through the machine. */
  function ways(state: string, answers: readonly string[]): readonly (readonly [string, string])[] {
    if (isOutcome(wizard, state)) return [[answers.join(' '), state]];
    return edgesOf(wizard, state).flatMap(({ answer, target }) => ways(target, [...answers, answer]));
  }

  test('leads to the outcomes of the table, on every way and no other', () => {
    const expected = rows.map(([answers, outcome]) => [answers, outcome]).sort();
    expect(ways(firstQuestion(wizard), []).toSorted()).toEqual(expected);
  });

  test.each(rows)('%s: %s, %s', (_, outcome, verdict) => {
    expect(policies[outcome]?.verdict).toBe(verdict);
  });

  test('has no question that nothing leads to', () => {
    const questions = questionsOf(wizard);
    const reached = new Set(questions.flatMap((question) => edgesOf(wizard, question).map(({ target }) => target)));
    expect(questions.filter((question) => question !== firstQuestion(wizard) && !reached.has(question))).toEqual([]);
  });
});
