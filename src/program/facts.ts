import { agreement } from './facts/agreement.ts';
import { connecting } from './facts/connecting.ts';
import { directBill2025 } from './facts/direct-bill-2025.ts';
import { directBillToday } from './facts/direct-bill-today.ts';
import { directBill } from './facts/direct-bill.ts';
import type { Fact } from './facts/fact.ts';
import { indirectResellerToday } from './facts/indirect-reseller-today.ts';
import { joiningToday } from './facts/joining-today.ts';
import { joining } from './facts/joining.ts';
import { markets } from './facts/markets.ts';
import { modelChangeToday } from './facts/model-change-today.ts';
import { movingSubscriptions } from './facts/moving-subscriptions.ts';
import { providerToday } from './facts/provider-today.ts';
import { roles } from './facts/roles.ts';
import { scenariosToday } from './facts/scenarios-today.ts';
import { resale, scenarioFacts } from './facts/scenarios.ts';
import { securityToday } from './facts/security-today.ts';
import { stayingDirectBill } from './facts/staying-direct-bill.ts';
import { keysOf } from './keys.ts';
import type { PassageId } from './sources.ts';

/**
 * The facts that the rules and pages of this site state: each as a sentence, with what it rests on. F1 to F48 and S1 to S8 belong
 * to edition 2021-05, R1 to R10 are its requirements for direct bill, E1 to E10 those of edition 2025-10. The G facts are what is
 * known of the rules of today; a letter (`G7b`) marks a part of another grade. The ids are for code and `decisions.json`; readers
 * see the sentence or the source.
 */
export const facts = {
  ...roles,
  ...joining,
  ...agreement,
  ...connecting,
  ...directBill,
  ...directBill2025,
  ...markets,
  ...scenarioFacts,
  ...resale,
  ...directBillToday,
  ...stayingDirectBill,
  ...securityToday,
  ...indirectResellerToday,
  ...providerToday,
  ...joiningToday,
  ...scenariosToday,
  ...movingSubscriptions,
  ...modelChangeToday,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

/** The passages that support a fact; none for what only others report. */
export function passagesOf(id: FactId): readonly PassageId[] {
  const fact: Fact = facts[id];
  return 'passages' in fact ? fact.passages : [];
}

/** The transaction scenarios, in order. */
export const scenarioIds = keysOf(scenarioFacts);

export type Scenario = keyof typeof scenarioFacts;
