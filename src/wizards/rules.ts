import { checklistIds, checklistOf } from './index.ts';
import { policies } from './policies.ts';
import type { Checklist } from './checklist/requirement.ts';
import type { PassageId } from '../program/sources.ts';

/** What a rule of a wizard rests on. */
export interface Rule {
  readonly wizard: string;
  /** An outcome or a requirement. */
  readonly id: string;
  readonly citations: readonly PassageId[];
}

const ofChecklist = (wizard: string, { requirements, citations }: Checklist): Rule[] => [
  ...requirements.map((requirement) => ({ wizard, id: requirement.id, citations: requirement.citations })),
  { wizard, id: 'results', citations },
];

/** Every rule of every wizard. */
export const rules: readonly Rule[] = [
  ...Object.entries(policies).flatMap(([wizard, outcomes]) =>
    Object.entries(outcomes).map(([id, { citations }]) => ({ wizard, id, citations })),
  ),
  ...checklistIds.flatMap((id) => {
    const editions: readonly Checklist[] = checklistOf(id).editions;
    return editions.flatMap((edition) => ofChecklist(`${id} (${edition.edition})`, edition));
  }),
];
