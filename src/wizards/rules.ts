import { editionIds } from '../program/editions.ts';
import { checklistIds, checklistOf, wizardIds, wizardOf } from './index.ts';
import type { Checklist } from './checklist/requirement.ts';
import { outcomesOf } from './policies.ts';
import type { PassageId } from '../program/sources.ts';
import { citationsOf } from './restsOn.ts';

/** What a rule of a wizard rests on. */
export interface Rule {
  readonly wizard: string;
  /** An outcome or a requirement. */
  readonly id: string;
  readonly citations: readonly PassageId[];
}

const ofChecklist = (wizard: string, { edition, requirements, restsOn }: Checklist): Rule[] => [
  ...requirements.map((requirement) => ({
    wizard,
    id: requirement.id,
    citations: citationsOf(edition, requirement.restsOn),
  })),
  { wizard, id: 'results', citations: citationsOf(edition, restsOn) },
];

/** Every rule of every wizard. */
export const rules: readonly Rule[] = [
  ...wizardIds.flatMap((wizard) =>
    editionIds.flatMap((edition) =>
      Object.entries(outcomesOf(wizardOf(wizard, edition))).map(([id, { restsOn }]) => ({
        wizard: `${wizard} (${edition})`,
        id,
        citations: citationsOf(edition, restsOn),
      })),
    ),
  ),
  ...checklistIds.flatMap((id) => {
    const editions: readonly Checklist[] = checklistOf(id).editions;
    return editions.flatMap((edition) => ofChecklist(`${id} (${edition.edition})`, edition));
  }),
];
