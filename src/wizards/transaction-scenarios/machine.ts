import type { EditionId } from '../../program/editions.ts';
import { keysOf } from '../../program/keys.ts';
import { finalStates } from '../tree/finalStates.ts';
import { questions as findScenario } from './find-scenario/questions.ts';
import { scenariosOf } from './scenarios.ts';
import { question, scenarioSetup, type Questions } from './setup.ts';

const firstQuestionOf = (questions: Questions): string => keysOf(questions)[0] ?? '';

/** Every question of an edition, the first one first. */
function questionsOf(edition: EditionId): Questions {
  const scenarios = scenariosOf[edition];
  /** Which scenario: each by its first question, or help to find the right one. */
  const scenario = question({
    on: {
      ...Object.fromEntries(keysOf(scenarios).map((id) => [id, { target: firstQuestionOf(scenarios[id]) }])),
      help: { target: firstQuestionOf(findScenario) },
    },
  });
  const parts: readonly Questions[] = [{ scenario }, findScenario, ...Object.values(scenarios)];
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

/**
 * The eight transaction scenarios of D3#supported-partner-transactions-in-the-csp-program (S1 to S8), and the way to the
 * right one for a reader who does not know it.
 *
 * A state is a question, a final state an outcome. Answers are events, in the order in which they are offered. No route
 * depends on an earlier answer, so a state is one page and this graph is all there is. What a question or an outcome says
 * stands in `content/wizards`.
 */
export function machineOf(edition: EditionId) {
  const questions = questionsOf(edition);
  return scenarioSetup(edition).createMachine({
    id: 'transaction-scenarios',
    initial: 'scenario',
    states: { ...questions, ...finalStates(questions) },
  });
}
