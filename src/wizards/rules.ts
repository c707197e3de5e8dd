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

const ofChecklist = (wizard: string, { requirements, restsOn }: Checklist): Rule[] => [
  ...requirements.map((requirement) => ({ wizard, id: requirement.id, citations: citationsOf(requirement.restsOn) })),
  { wizard, id: 'results', citations: citationsOf(restsOn) },
];

/** Every rule of every wizard. */
export const rules: readonly Rule[] = [
  ...wizardIds.flatMap((wizard) =>
    Object.entries(outcomesOf(wizardOf(wizard))).map(([id, { restsOn }]) => ({
      wizard,
      id,
      citations: citationsOf(restsOn),
    })),
  ),
  ...checklistIds.flatMap((id) => {
    const editions: readonly Checklist[] = checklistOf(id).editions;
    return editions.flatMap((edition) => ofChecklist(`${id} (${edition.edition})`, edition));
  }),
];
