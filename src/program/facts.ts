import { agreement } from './facts/agreement.ts';
import { connecting } from './facts/connecting.ts';
import { directBill2025 } from './facts/direct-bill-2025.ts';
import { directBill } from './facts/direct-bill.ts';
import type { Fact } from './facts/fact.ts';
import { joining } from './facts/joining.ts';
import { markets } from './facts/markets.ts';
import { roles } from './facts/roles.ts';
import { resale, scenarioFacts } from './facts/scenarios.ts';
import { keysOf } from './keys.ts';

/**
 * The facts that the rules and pages of this site state: what the documents say, each as a sentence with its passages.
 * F1 to F48 and S1 to S8 belong to edition 2021-05, R1 to R10 are its requirements for direct bill, E1 to E10 those of
 * edition 2025-10. The ids are for code and `decisions.json`; readers see the sentence or the source.
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
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

/** The transaction scenarios, in order. */
export const scenarioIds = keysOf(scenarioFacts);

export type Scenario = keyof typeof scenarioFacts;
