// The policy behind every outcome: verdict, sources, drawing. For build time only: the browser needs no more than the machines.

import { outcomes as chooseModel } from './choose-model/outcomes.ts';
import { wizardIds, wizardOf, type WizardId } from './index.ts';
import type { OutcomePolicy, Outcomes } from './outcome.ts';
import { outcomes as transactionScenarios } from './transaction-scenarios/outcomes.ts';
import { isOutcome, type Wizard } from './tree/tree.ts';

const policies: Readonly<Record<WizardId, Outcomes>> = {
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

const checked: ReadonlyMap<string, Outcomes> = new Map(
  wizardIds.map((id) => [id, checkedOutcomes(wizardOf(id), policies[id])]),
);

/**
 * The policy of every outcome of a wizard, by its id.
 *
 * @throws for a wizard that is not in the registry
 */
export function outcomesOf({ id }: Wizard): Outcomes {
  const outcomes = checked.get(id);
  if (!outcomes) throw new Error(`there is no policy of a wizard “${id}”`);
  return outcomes;
}

/** The policy of an outcome of a wizard; `undefined` for an id that is no outcome of it. */
export function policyOf(wizard: Wizard, outcome: string): OutcomePolicy | undefined {
  const outcomes = outcomesOf(wizard);
  return Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
}
