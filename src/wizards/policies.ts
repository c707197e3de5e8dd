import { outcomes as models } from './choose-model/outcomes.ts';
import type { OutcomePolicy } from './outcome.ts';
import { outcomes as scenarios } from './transaction-scenarios/outcomes.ts';

/** What the outcomes of each wizard rest on. */
export const policies: Readonly<Record<string, Readonly<Record<string, OutcomePolicy>>>> = {
  'transaction-scenarios': scenarios,
  'choose-model': models,
};

/** What an outcome of a wizard rests on; `undefined` where there is no such outcome. */
export function policyOf(wizard: string, outcome: string): OutcomePolicy | undefined {
  const outcomes = Object.hasOwn(policies, wizard) ? policies[wizard] : undefined;
  return outcomes && Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
}
