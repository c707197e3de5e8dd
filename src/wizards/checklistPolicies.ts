// What every checklist rests on. For build time only: the browser needs no more than the checklists.

import { newestIn, type ByEdition, type EditionId } from '../program/editions.ts';
import type { PassageId } from '../program/sources.ts';
import type { ChecklistWizard } from './checklist/checklist.ts';
import { checklistUnder } from './checklist/checklist.ts';
import type { ChecklistPolicy, ChecklistRule } from './checklist/policy.ts';
import type { ChecklistId } from './checklists.ts';
import { policies as directBillRequirements } from './direct-bill-requirements/policies.ts';
import { policies as resellerReadiness } from './reseller-readiness/policies.ts';
import { policies as stayAuthorised } from './stay-authorised/policies.ts';
import { citationsOf } from './restsOn.ts';

const policies: Readonly<Record<ChecklistId, ByEdition<ChecklistPolicy>>> = {
  'direct-bill-requirements': directBillRequirements,
  'reseller-readiness': resellerReadiness,
  'stay-authorised': stayAuthorised,
};

/** What a checklist rests on under an edition. @throws where it has no policy, or none for a requirement */
export function checklistPolicyOf(wizard: ChecklistWizard, edition: EditionId): ChecklistPolicy {
  const policy = newestIn(edition, new Map(Object.entries(policies)).get(wizard.id) ?? {});
  if (!policy) throw new Error(`${wizard.id} has no policy under ${edition}`);
  return policy;
}

/** The rules of a checklist under an edition: its requirements in order, then its steps and what is noted beside them. */
export function checklistRules(wizard: ChecklistWizard, edition: EditionId): readonly ChecklistRule[] {
  const { requirements, plan, notes } = checklistPolicyOf(wizard, edition);
  const own = checklistUnder(wizard, edition).requirements.map(({ id }) => {
    const restsOn = requirements[id];
    if (!restsOn) throw new Error(`${wizard.id}: ${id} rests on nothing`);
    return { id, restsOn };
  });
  return [...own, { id: 'plan', restsOn: plan }, ...(notes ? [{ id: 'notes', restsOn: notes }] : [])];
}

/** Every passage that a checklist rests on under an edition, once. */
export const checklistCitations = (wizard: ChecklistWizard, edition: EditionId): readonly PassageId[] =>
  citationsOf(edition, ...checklistRules(wizard, edition).map(({ restsOn }) => restsOn));
