import { currentEdition, type EditionId } from '../../program/editions.ts';
import { folderOf, pageAt, type ChecklistPage } from '../../wizards/checklist/pages.ts';
import { isAnswerOf, type ChecklistWizard } from '../../wizards/checklist/checklist.ts';
import { writeFragment } from '../../wizards/fragment.ts';
import type { Answers } from '../../wizards/tree/trail.ts';
import type { ResultTexts } from '../../text/checklistTexts.ts';

/** The answers as the fragment of an address; those of every edition stay in it, so that none is lost by choosing another. */
function fragmentOf(wizard: ChecklistWizard, edition: EditionId, given: Answers): string {
  const steps = wizard.editions.flatMap(({ requirements }) =>
    requirements.flatMap(({ id }) => {
      const answer = given.get(id);
      return answer !== undefined && isAnswerOf(wizard, { question: id, answer }) ? [{ question: id, answer }] : [];
    }),
  );
  return writeFragment(steps, edition) || (edition === currentEdition ? '' : `#edition=${edition}`);
}

/** The address of a page of a checklist, with the answers. */
export function urlOf(
  { root }: Pick<ResultTexts, 'root'>,
  wizard: ChecklistWizard,
  page: ChecklistPage,
  given: Answers,
): string {
  const folder = folderOf(wizard, page);
  return `${root}${folder ? `${folder}/` : ''}${fragmentOf(wizard, page.edition, given)}`;
}

/** The page of the checklist that an address names; `undefined` for any other page. */
export function pageOf(
  { root }: Pick<ResultTexts, 'root'>,
  wizard: ChecklistWizard,
  path: string,
): ChecklistPage | undefined {
  return path.startsWith(root) ? pageAt(wizard, path.slice(root.length)) : undefined;
}
