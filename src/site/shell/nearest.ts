import { allAnswers } from '../../i18n/paths.ts';
import type { EditionId } from '../../program/editions.ts';
import { guidanceSlugs } from '../../text/content/guidanceSlugs.ts';
import { checklistsUnder, wizardIds, wizardOf } from '../../wizards/index.ts';
import { firstQuestion, isOutcome, questionsBefore, stateOf, type Wizard } from '../../wizards/tree/tree.ts';

/** Pages that every edition has. */
const everywhere: readonly string[] = ['about', 'desk', 'glossary', 'guidance', 'regions'];

/** The page of a wizard for a state of the same wizard under another edition: of an outcome, the last question that both ask. */
function nearestState(from: Wizard, to: Wizard, state: string): string | undefined {
  const same = stateOf(to, state);
  if (same !== undefined || !isOutcome(from, state)) return same;
  return questionsBefore(from, state)
    .map((question) => stateOf(to, question))
    .findLast((question) => question !== undefined);
}

/**
 * The segments of the page that is nearest to one of another edition: the same page, or else the question, the wizard, the list or
 * the start page above it.
 *
 * @param path the segments of the page behind those of its place
 */
export async function nearestPath(
  from: EditionId,
  to: EditionId,
  [first, second]: readonly string[],
): Promise<readonly string[]> {
  if (first === undefined) return [];
  const tree = wizardIds.find((id) => id === first);
  if (tree !== undefined) {
    if (second === undefined || second === allAnswers) return second === undefined ? [tree] : [tree, second];
    const wizard = wizardOf(tree, to);
    const state = nearestState(wizardOf(tree, from), wizard, second);
    return state === undefined || state === firstQuestion(wizard) ? [tree] : [tree, state];
  }
  const rest = second === undefined ? [] : [second];
  if (checklistsUnder(to).some((id) => id === first)) return [first, ...rest];
  if (first === 'guidance' && second !== undefined)
    return (await guidanceSlugs(to)).includes(second) ? [first, second] : [first];
  return everywhere.includes(first) ? [first, ...rest] : [];
}
