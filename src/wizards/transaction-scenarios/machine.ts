import { keysOf } from '../../program/keys.ts';
import { finalStates, type Outcomes } from '../outcome.ts';
import { findScenario } from './find-scenario.ts';
import { scenarios } from './scenarios.ts';
import { question, scenarioSetup, type ScenarioPart } from './setup.ts';

const parts: readonly ScenarioPart[] = [findScenario, ...Object.values(scenarios)];

const firstQuestionOf = ({ questions }: ScenarioPart): string => keysOf(questions)[0] ?? '';

/** Which scenario: each by its first question, or help to find the right one. */
const scenario = question({
  on: {
    ...Object.fromEntries(keysOf(scenarios).map((id) => [id, { target: firstQuestionOf(scenarios[id]) }])),
    help: { target: firstQuestionOf(findScenario) },
  },
});

/** What every outcome rests on. */
export const outcomes: Outcomes = Object.fromEntries(parts.flatMap((part) => Object.entries(part.outcomes)));

/**
 * The eight transaction scenarios of D3#supported-partner-transactions-in-the-csp-program (S1 to S8), and the way to the
 * right one for a reader who does not know it.
 *
 * A state is a question, a final state an outcome. Answers are events, in the order in which they are offered. No route
 * depends on an earlier answer, so a state is one page and this graph is all there is. What a question or an outcome says
 * stands in `content/wizards`.
 */
export const machine = scenarioSetup.createMachine({
  id: 'transaction-scenarios',
  initial: 'scenario',
  states: {
    scenario,
    ...Object.fromEntries(parts.flatMap(({ questions }) => Object.entries(questions))),
    ...finalStates(outcomes),
  },
});
