import { expect, test } from 'vitest';
import { pathsOf, type Path } from '../../src/wizards/tree/graph.ts';
import { isOutcome } from '../../src/wizards/tree/tree.ts';
import { type WizardId } from '../../src/wizards/index.ts';
import { wizardOf } from '../wizards.ts';

/**
 * What each outcome claims to know of the reader under `appliesIf`, as the answers that say so: written by hand from its
 * English text. `revenue=enough` is a question and its answer; `a,b=c|d` is one of some answers to one of some questions.
 */
const claims: Readonly<Record<WizardId, Readonly<Record<string, string>>>> = {
  'choose-model': {
    'find-place': 'place=not-sure',
    'join-network': 'place=new mpn-id=no',
    'find-mpn-id': 'place=new mpn-id=not-sure',
    'start-reseller': 'place=new mpn-id=yes new-plan=sell|not-sure',
    'start-reseller-direct-bill-later': 'place=new mpn-id=yes new-plan=own-contract',
    'become-provider': 'place=new|reseller|direct-bill new-plan,reseller-plan,direct-bill-plan=distribute|yes',
    'stay-reseller': 'place=reseller own-contract=no',
    'find-wish': 'place=reseller own-contract=not-sure',
    'not-yet-revenue': 'place=reseller own-contract=yes revenue=below',
    'find-revenue': 'place=reseller own-contract=yes revenue=not-sure',
    'not-yet-capabilities': 'place=reseller own-contract=yes capabilities=not-all',
    'find-capabilities': 'place=reseller own-contract=yes revenue=enough capabilities=not-sure',
    'within-reach': 'place=reseller own-contract=yes revenue=enough capabilities=all',
    'move-to-reseller': 'place=direct-bill direct-bill-plan=hand-over',
    'stay-direct-bill': 'place=direct-bill direct-bill-plan=keep|not-sure still-qualified=yes',
    'requirements-not-met': 'place=direct-bill still-qualified=no',
    'find-standing': 'place=direct-bill direct-bill-plan=keep|not-sure still-qualified=not-sure',
    'indirect-provider': 'place=provider',
  },
  'transaction-scenarios': {
    'find-role': 'role,s1-role,s4-buyer=not-sure',
    'no-scenario': 'provider-goal,reseller-goal,direct-bill-goal,newcomer-goal=none-of-these',
    'not-enrolled': 'role,s1-role=not-enrolled',
    'ordinary-customer': 'role=not-enrolled newcomer-goal=own-use',
    's1-direct-bill': 'role,s1-role=direct-bill scenario,direct-bill-goal=s1|sell',
    's1-through-reseller': 'role,s1-role=indirect-provider scenario,provider-goal=s1|sell',
    's1-sign-mpa': 'role,s1-role=indirect-reseller s1-mpa=no',
    's1-find-mpa': 'role,s1-role=indirect-reseller s1-mpa=not-sure',
    's1-connect-provider': 'role,s1-role=indirect-reseller s1-mpa=yes s1-provider=no',
    's1-find-provider': 'role,s1-role=indirect-reseller s1-mpa=yes s1-provider=not-sure',
    's1-two-tier': 'role,s1-role=indirect-reseller s1-mpa=yes s1-provider=yes',
    's2-find-route': 's2-route=not-sure',
    's2-from-provider': 's2-route=from-provider',
    's2-resale': 's2-route=resell s2-online-service=yes',
    's2-resale-of-other': 's2-route=resell s2-online-service=no',
    's2-find-service': 's2-route=resell s2-online-service=not-sure',
    's2-find-permission': 's2-route=customer-buys s2-services,s2-cloud=not-sure',
    's2-with-permission': 's2-route=customer-buys s2-services,s2-cloud=other-services|us-government|germany',
    's2-without-permission': 's2-route=customer-buys s2-services=own-azure s2-cloud=public',
    's3-find-goal': 's3-goal=not-sure',
    's3-find-source': 's3-manage-source,s3-move-source=not-sure',
    's3-find-kind': 's3-manage-kind,s3-manage-kind-with-partner,s3-move-kind,s3-move-kind-from-partner=not-sure',
    's3-syndication': 's3-manage-source,s3-move-source=syndication',
    's3-manage-licences': 's3-goal=manage s3-manage-source=microsoft|third-party s3-manage-kind=licences',
    's3-manage-azure': 's3-goal=manage s3-manage-source=microsoft|third-party s3-manage-kind=azure',
    's3-manage-licences-with-partner':
      's3-goal=manage s3-manage-source=csp-partner s3-manage-kind-with-partner=licences',
    's3-manage-azure-with-partner': 's3-goal=manage s3-manage-source=csp-partner s3-manage-kind-with-partner=azure',
    's3-move-licences': 's3-goal=move s3-move-source=microsoft|third-party s3-move-kind=licences',
    's3-move-azure': 's3-goal=move s3-move-source=microsoft|third-party s3-move-kind=azure',
    's3-move-licences-from-partner': 's3-goal=move s3-move-source=csp-partner s3-move-kind-from-partner=licences',
    's3-change-reseller': 's3-goal=move s3-move-source=same-provider',
    's3-switch-azure': 's3-goal=move s3-move-source=csp-partner s3-move-kind-from-partner=azure',
    's4-find-seller': 's4-seller=not-sure',
    's4-self': 's4-seller=own-group',
    's4-customer-tenant': 's4-seller=indirect-reseller|direct-bill s4-tenant=customer-tenant',
    's4-csp-tenant': 's4-seller=indirect-reseller|direct-bill s4-tenant=csp-tenant',
    's4-find-tenant': 's4-seller=indirect-reseller|direct-bill s4-tenant=not-sure',
    's4-from-provider': 's4-seller=indirect-provider s4-buyer=other-partner',
    's4-reseller-from-provider': 's4-seller=indirect-provider s4-buyer=indirect-reseller',
    's5-own-company': 's5-customer=own-company',
    's5-affiliate': 's5-customer=affiliate',
    's5-ordinary-sale': 's5-customer=neither',
    's5-find-affiliate': 's5-customer=not-sure',
    's6-no-relationship': 's6-relationship=no',
    's6-find-relationship': 's6-relationship=not-sure',
    's6-find-customer': 's6-relationship=yes s6-customer=not-sure',
    's6-another-tenant': 's6-relationship=yes s6-way,s6-way-for-customer=another-tenant',
    's6-end-relationship': 's6-relationship=yes s6-way,s6-way-for-customer=end-relationship',
    's6-second-provider': 's6-relationship=yes s6-customer=yes s6-way-for-customer=second-provider',
    's6-existing-customer': 's6-relationship=yes s6-customer=yes s6-way-for-customer=none-of-these',
    's6-no-way': 's6-relationship=yes s6-customer=no s6-way=none-of-these',
    's6-find-way': 's6-relationship=yes s6-way,s6-way-for-customer=not-sure',
    's7-same-region': 's7-countries=same-region',
    's7-different-regions': 's7-countries=different-regions',
    's7-not-listed': 's7-countries=not-listed',
    's7-find-country': 's7-countries=not-sure',
    's8-same-region': 's8-countries=same-region',
    's8-different-regions': 's8-countries=different-regions',
    's8-not-listed': 's8-countries=not-listed',
    's8-find-country': 's8-countries=not-sure',
  },
};

/** Whether the reader has said what a claim states, somewhere on a way. */
function isSaid({ steps }: Path, claim: string): boolean {
  const [questions = [], answers = []] = claim.split('=').map((list) => list.split(/[,|]/));
  return steps.some(({ question, answer }) => questions.includes(question) && answers.includes(answer));
}

test.each(['choose-model', 'transaction-scenarios'] as const)(
  'on every way through %s, readers have said what the outcome claims to know of them',
  (id) => {
    const wizard = wizardOf(id);
    const outcomes = Object.keys(wizard.machine.states).filter((state) => isOutcome(wizard, state));
    expect(Object.keys(claims[id]).sort()).toEqual(outcomes.sort());
    const wrong = pathsOf(wizard).flatMap((path) =>
      (claims[id][path.state] ?? '?')
        .split(' ')
        .filter((claim) => !isSaid(path, claim))
        .map((claim) => `${path.state}: ${claim}, after ${path.steps.map(({ answer }) => answer).join(' ')}`),
    );
    expect(wrong).toEqual([]);
  },
);
