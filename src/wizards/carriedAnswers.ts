import { writeFragment } from './fragment.ts';
import { answersShared } from './sharedAnswers.ts';
import { answersTo } from './tree/answersTo.ts';
import { toSteps, type Answers, type Step } from './answers.ts';
import { trail } from './tree/trail.ts';
import { firstQuestion, isQuestion, type Wizard } from './tree/tree.ts';
import { wizardIds, wizardOf } from './trees.ts';

/** A page of a wizard or a checklist, by the segments of its URL under its place. */
interface Target {
  readonly wizard: string;
  /** The state of a wizard, or the result of a checklist; empty for the wizard's own page. */
  readonly page: string;
}

/** The answers to take along to a question of another wizard: its own, and those after it, where they are known. */
const answersFrom = (wizard: Wizard, question: string, known: Answers): readonly Step[] =>
  isQuestion(wizard, question) ? trail(wizard, known, question).steps : [];

/**
 * The fragment for a link from one page of a wizard to another, of the same wizard or not: it keeps the answers that both know.
 *
 * @param from the wizard of the page that is open, under the edition that the answers were given under
 * @param steps the answers that led to it, in order
 * @returns with its `#`; empty where no answer can be taken along
 */
export function carriedFragment(from: Wizard, steps: readonly Step[], to: Target): string {
  const { edition } = from;
  const shared = answersShared(edition, from.id, to.wizard, steps);
  const tree = wizardIds.find((id) => id === to.wizard);
  if (tree !== undefined) {
    const wizard: Wizard = wizardOf(tree, edition);
    const page = to.page || firstQuestion(wizard);
    const carried = wizard.id === from.id ? answersTo(wizard, steps, page) : answersFrom(wizard, page, shared);
    return writeFragment(carried, edition);
  }
  // A checklist takes answers in any order, and ignores those that its edition does not ask for.
  return writeFragment(toSteps(shared), edition);
}
