// The policy behind every outcome: verdict, sources, drawing. For build time only: the browser needs no more than the machines.

import { editionIds, firstEdition, type EditionId, type InEdition } from '../program/editions.ts';
import { outcomesOf as chooseModel } from './choose-model/outcomes.ts';
import { wizardIds, wizardOf, type WizardId } from './index.ts';
import type { OutcomePolicy, Outcomes } from './outcome.ts';
import { outcomesOf as transactionScenarios } from './transaction-scenarios/outcomes.ts';
import { isOutcome, type Wizard } from './tree/tree.ts';

const policies: Readonly<Record<WizardId, InEdition<Outcomes>>> = {
  'transaction-scenarios': transactionScenarios,
  'choose-model': chooseModel,
};

/**
 * Holds a policy against its machine.
 *
 * @returns the policy
 * @throws naming every outcome of the machine without a policy, and every policy without an outcome
 */
export function checkedOutcomes(wizard: Wizard, outcomes: Outcomes): Outcomes {
  const faults = [
    ...Object.keys(wizard.machine.states)
      .filter((state) => isOutcome(wizard, state) && !Object.hasOwn(outcomes, state))
      .map((outcome) => `an answer leads to “${outcome}”, which is neither a question nor an outcome with a policy`),
    ...Object.keys(outcomes)
      .filter((outcome) => !isOutcome(wizard, outcome))
      .map((outcome) => `“${outcome}” has a policy, but is no outcome: no answer leads to it, or it is a question`),
  ];
  if (faults.length > 0) throw new Error(`${wizard.id}: ${faults.join('; ')}`);
  return outcomes;
}

/** What an edition says of an outcome: a change that it contains has overtaken only an earlier one. */
function under(edition: EditionId, { overtaken, ...policy }: OutcomePolicy): OutcomePolicy {
  return edition === firstEdition && overtaken ? { ...policy, overtaken } : policy;
}

/** The policies of a wizard under an edition: those that its machine leads to. */
function policiesUnder(id: WizardId, edition: EditionId): Outcomes {
  const wizard = wizardOf(id, edition);
  const own = Object.entries(policies[id][edition]).filter(
    ([outcome]) => edition === firstEdition || isOutcome(wizard, outcome),
  );
  return checkedOutcomes(wizard, Object.fromEntries(own.map(([outcome, policy]) => [outcome, under(edition, policy)])));
}

const checked: ReadonlyMap<string, Outcomes> = new Map(
  wizardIds.flatMap((id) => editionIds.map((edition) => [`${id} ${edition}`, policiesUnder(id, edition)] as const)),
);

/**
 * The policy of every outcome of a wizard, by its id.
 *
 * @throws for a wizard that is not in the registry
 */
export function outcomesOf({ id, edition }: Wizard): Outcomes {
  const outcomes = checked.get(`${id} ${edition}`);
  if (!outcomes) throw new Error(`there is no policy of a wizard “${id}”`);
  return outcomes;
}

/** The policy of an outcome of a wizard; `undefined` for an id that is no outcome of it. */
export function policyOf(wizard: Wizard, outcome: string): OutcomePolicy | undefined {
  const outcomes = outcomesOf(wizard);
  return Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
}
