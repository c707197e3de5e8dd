import { editionIds } from '../program/editions.ts';
import { checklistRules } from './checklistPolicies.ts';
import { checklistIds, checklistOf, wizardIds, wizardOf } from './index.ts';
import { outcomesOf } from './policies.ts';
import type { PassageId } from '../program/sources.ts';
import { citationsOf } from './restsOn.ts';

/** What a rule of a wizard rests on. */
export interface Rule {
  readonly wizard: string;
  /** An outcome, a requirement, or `plan` or `notes` of a checklist. */
  readonly id: string;
  readonly citations: readonly PassageId[];
}

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
    const checklist = checklistOf(id);
    return checklist.editions.flatMap(({ edition }) =>
      checklistRules(checklist, edition).map((rule) => ({
        wizard: `${id} (${edition})`,
        id: rule.id,
        citations: citationsOf(edition, rule.restsOn),
      })),
    );
  }),
];
