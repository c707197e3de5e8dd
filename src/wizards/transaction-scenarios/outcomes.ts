import { withChanges } from '../../program/editions.ts';
import type { Scenario } from '../../program/facts.ts';
import type { Outcomes } from '../outcome.ts';
import { outcomes as findScenarioIn2025 } from './find-scenario/2025-10/outcomes.ts';
import { outcomes as findScenario } from './find-scenario/outcomes.ts';
import { outcomes as s1In2025 } from './s1/2025-10/outcomes.ts';
import { outcomes as s1 } from './s1/outcomes.ts';
import { outcomes as s2In2025 } from './s2/2025-10/outcomes.ts';
import { outcomes as s2 } from './s2/outcomes.ts';
import { outcomes as s3In2025 } from './s3/2025-10/outcomes.ts';
import { outcomes as s3 } from './s3/outcomes.ts';
import { outcomes as s4In2025 } from './s4/2025-10/outcomes.ts';
import { outcomes as s4 } from './s4/outcomes.ts';
import { outcomes as s5In2025 } from './s5/2025-10/outcomes.ts';
import { outcomes as s5 } from './s5/outcomes.ts';
import { outcomes as s6In2025 } from './s6/2025-10/outcomes.ts';
import { outcomes as s6 } from './s6/outcomes.ts';
import { outcomes as s7In2025 } from './s7/2025-10/outcomes.ts';
import { outcomes as s7 } from './s7/outcomes.ts';
import { outcomes as s8In2025 } from './s8/2025-10/outcomes.ts';
import { outcomes as s8 } from './s8/outcomes.ts';

const scenarios = { s1, s2, s3, s4, s5, s6, s7, s8 } as const satisfies Record<Lowercase<Scenario>, Outcomes>;

const outcomes: Outcomes = Object.fromEntries(
  [findScenario, ...Object.values(scenarios)].flatMap((part) => Object.entries(part)),
);

/** The policy behind every outcome of the wizard, by edition: that of the first, and what differs. For build time only. */
export const outcomesOf = withChanges(outcomes, {
  '2025-10': {
    ...findScenarioIn2025,
    ...s1In2025,
    ...s2In2025,
    ...s3In2025,
    ...s4In2025,
    ...s5In2025,
    ...s6In2025,
    ...s7In2025,
    ...s8In2025,
  },
});
