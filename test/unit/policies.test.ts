/**
 * The policy of every outcome, a second time: written by hand from S1 to S8 and "Choosing a model" of the program's facts,
 * not from the wizards. Where a test fails, read the facts before either side is changed.
 */
import { describe, expect, test } from 'vitest';
import { sequences } from '../../src/wizards/sequences.ts';
import { isOutcome } from '../../src/wizards/tree/tree.ts';
import { shortChecklists, shortPolicies, type ShortPolicy } from '../policies.ts';
import { wizardOf } from '../wizards.ts';

type Table = Readonly<Record<string, ShortPolicy>>;

const scenarios: Table = {
  'find-role': {
    verdict: 'find-out',
    drawing: [
      'microsoft sells+ direct-bill sells+ customer',
      'microsoft sells+ provider sells+ reseller sells+ customer',
    ],
    cites: 'roles reseller-mpa reseller-status',
  },
  'no-scenario': {
    verdict: 'not-stated',
    drawing: [
      'microsoft sells+ direct-bill sells+ customer',
      'microsoft sells+ provider sells+ reseller sells+ customer',
    ],
    cites: 'roles scenario-1',
  },
  'not-enrolled': {
    verdict: 'continue',
    you: 'reseller',
    overtaken: 'reseller-revenue',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'scenario-1 before-you-begin enrol mpa-required reseller-mpa connect-provider',
  },
  'ordinary-customer': {
    verdict: 'supported',
    you: 'customer',
    drawing: [
      'microsoft sells+ direct-bill sells+ customer',
      'microsoft sells+ provider sells+ reseller sells+ customer',
    ],
    cites: 'scenario-1 scenario-4 scenario-7 scenario-5 regions',
  },
  's1-direct-bill': {
    verdict: 'supported',
    you: 'direct-bill',
    drawing: ['microsoft sells+ direct-bill sells+ customer'],
    cites: 'scenario-1 roles direct-bill mpa-required market regions restricted restricted-status scenario-7',
  },
  's1-two-tier': {
    verdict: 'supported',
    you: 'reseller',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites:
      'scenario-1 roles two-tier enrol-as-reseller connect-provider resale-ban regions scenario-7 tasks-afterwards',
  },
  's1-through-reseller': {
    verdict: 'conditional',
    you: 'provider',
    drawing: ['microsoft sells+ provider sells~ reseller sells+ customer'],
    cites: 'scenario-1 roles mpa-required provider-tasks connect-resellers regions scenario-8',
  },
  's1-sign-mpa': {
    verdict: 'conditional',
    you: 'reseller',
    drawing: ['microsoft sells+ provider sells~ reseller sells~ customer'],
    cites: 'scenario-1 roles mpa-required reseller-mpa mpa-per-region sign-mpa',
  },
  's1-connect-provider': {
    verdict: 'conditional',
    you: 'reseller',
    drawing: ['microsoft sells+ provider connects~ reseller sells~ customer'],
    cites: 'scenario-1 roles mpa-required two-tier connect-provider scenario-8',
  },
  's1-find-mpa': {
    verdict: 'find-out',
    you: 'reseller',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'scenario-1 mpa-required verify-mpa',
  },
  's1-find-provider': {
    verdict: 'find-out',
    you: 'reseller',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'scenario-1 roles connect-provider',
  },
  's2-with-permission': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['partner sells+ customer', 'other-partner sells+ customer'],
    cites: 'scenario-2 multi-partner request-relationship invite-customer',
  },
  's2-without-permission': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['partner sells+ customer', 'other-partner sells+ customer'],
    cites: 'scenario-2 multi-partner request-relationship invite-customer',
  },
  's2-find-permission': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['partner sells+ customer', 'other-partner sells+ customer'],
    cites: 'scenario-2 multi-partner request-relationship',
  },
  's2-resale': {
    verdict: 'not-supported',
    you: 'partner',
    drawing: ['other-partner sells- partner sells+ customer', 'other-partner sells+ customer'],
    cites: 'resale-ban scenario-2 multi-partner',
  },
  's2-resale-of-other': {
    verdict: 'not-stated',
    you: 'partner',
    drawing: ['other-partner sells? partner sells? customer', 'other-partner sells+ customer'],
    cites: 'resale-ban scenario-2',
  },
  's2-find-service': {
    verdict: 'find-out',
    you: 'partner',
    drawing: ['other-partner sells? partner sells? customer', 'other-partner sells+ customer'],
    cites: 'resale-ban scenario-2 multi-partner',
  },
  's2-from-provider': {
    verdict: 'continue',
    you: 'reseller',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'scenario-1 two-tier resale-ban',
  },
  's2-find-route': {
    verdict: 'find-out',
    you: 'partner',
    drawing: ['other-partner sells+ customer', 'other-partner sells? partner sells? customer'],
    cites: 'scenario-2 resale-ban',
  },
  's3-manage-licences': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['other-seller sells+ customer', 'partner manages+ customer'],
    cites: 'scenario-3 multi-channel request-relationship invite-customer',
  },
  's3-manage-azure': {
    verdict: 'not-stated',
    you: 'partner',
    drawing: ['other-seller sells+ customer', 'partner manages? customer'],
    cites: 'scenario-3 multi-channel',
  },
  's3-manage-licences-with-partner': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['other-partner sells+ customer', 'partner manages+ customer'],
    cites: 'scenario-3 multi-channel request-relationship invite-customer multi-partner',
  },
  's3-manage-azure-with-partner': {
    verdict: 'not-stated',
    you: 'partner',
    drawing: ['other-partner sells+ customer', 'partner manages? customer'],
    cites: 'scenario-3 multi-channel multi-partner',
  },
  's3-move-licences': {
    verdict: 'not-stated',
    you: 'partner',
    drawing: ['other-seller sells+ customer', 'partner sells? customer'],
    cites: 'multi-channel scenario-3',
  },
  's3-move-azure': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['other-seller sells! customer', 'partner sells+ customer'],
    cites: 'multi-channel scenario-1 scenario-7 connect-provider regions',
  },
  's3-move-licences-from-partner': {
    verdict: 'conditional',
    you: 'partner',
    drawing: ['other-partner sells! customer', 'partner sells~ customer'],
    cites: 'multi-channel scenario-1 scenario-7 connect-provider regions',
  },
  's3-switch-azure': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['other-partner sells! customer', 'partner sells+ customer'],
    cites: 'multi-channel scenario-1 scenario-7 connect-provider regions',
  },
  's3-change-reseller': {
    verdict: 'supported',
    you: 'reseller',
    drawing: ['provider sells+ other-partner sells! customer', 'provider sells+ reseller sells+ customer'],
    cites: 'request-relationship invite-customer mpa-required connect-resellers',
  },
  's3-syndication': {
    verdict: 'not-stated',
    you: 'partner',
    drawing: ['other-seller sells+ customer', 'partner manages? customer'],
    cites: 'multi-channel scenario-3',
  },
  's3-find-source': {
    verdict: 'find-out',
    you: 'partner',
    drawing: ['other-seller sells+ customer', 'partner manages+ customer'],
    cites: 'scenario-3 multi-channel roles connect-resellers',
  },
  's3-find-kind': {
    verdict: 'find-out',
    you: 'partner',
    drawing: ['other-seller sells+ customer', 'partner manages+ customer'],
    cites: 'scenario-3 multi-channel',
  },
  's3-find-goal': {
    verdict: 'find-out',
    you: 'partner',
    drawing: ['other-seller sells+ customer', 'partner manages+ customer'],
    cites: 'scenario-3 multi-channel',
  },
  's4-customer-tenant': {
    verdict: 'conditional',
    drawing: ['reseller sells~ customer-tenant', 'direct-bill sells~ customer-tenant'],
    cites: 'scenario-4 resale-ban scenario-7',
  },
  's4-csp-tenant': {
    verdict: 'not-supported',
    drawing: ['other-partner sells- csp-tenant', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-4 resale-ban',
  },
  's4-from-provider': {
    verdict: 'not-stated',
    you: 'partner',
    drawing: ['provider sells? partner', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-4 scenario-6',
  },
  's4-reseller-from-provider': {
    verdict: 'continue',
    you: 'reseller',
    drawing: ['provider sells? reseller', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-6 scenario-4',
  },
  's4-self': {
    verdict: 'continue',
    you: 'partner',
    drawing: ['partner sells- own-company', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-5 scenario-4',
  },
  's4-find-seller': {
    verdict: 'find-out',
    drawing: ['reseller sells~ customer-tenant', 'direct-bill sells~ customer-tenant'],
    cites: 'scenario-4 roles enrol-as-reseller',
  },
  's4-find-tenant': {
    verdict: 'find-out',
    drawing: ['other-partner sells~ customer-tenant', 'other-partner sells- csp-tenant'],
    cites: 'scenario-4',
  },
  's5-own-company': {
    verdict: 'not-supported',
    you: 'partner',
    drawing: ['partner sells- own-company', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-5 scenario-4',
  },
  's5-affiliate': {
    verdict: 'not-supported',
    you: 'partner',
    drawing: ['partner sells- affiliate', 'other-partner sells+ affiliate'],
    cites: 'scenario-5',
  },
  's5-ordinary-sale': {
    verdict: 'continue',
    you: 'partner',
    drawing: ['partner sells+ customer'],
    cites: 'scenario-5 scenario-1',
  },
  's5-find-affiliate': {
    verdict: 'find-out',
    you: 'partner',
    drawing: ['partner sells- affiliate', 'partner sells+ customer'],
    cites: 'scenario-5 verify-mpa',
  },
  's6-no-relationship': {
    verdict: 'not-stated',
    you: 'reseller',
    drawing: ['provider sells? reseller', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-6 scenario-4',
  },
  's6-another-tenant': {
    verdict: 'conditional',
    you: 'reseller',
    drawing: ['provider connects+ reseller', 'provider sells~ customer-tenant'],
    cites: 'scenario-6 scenario-4',
  },
  's6-end-relationship': {
    verdict: 'conditional',
    you: 'reseller',
    drawing: [
      'provider connects! reseller',
      'second-provider connects+ reseller',
      'direct-bill sells~ customer-tenant',
    ],
    cites: 'scenario-6 remove-partnership scenario-4 scenario-8',
  },
  's6-second-provider': {
    verdict: 'conditional',
    you: 'reseller',
    drawing: ['provider sells+ reseller', 'second-provider connects~ reseller'],
    cites: 'scenario-6 connect-provider scenario-8',
  },
  's6-no-way': {
    verdict: 'not-supported',
    you: 'reseller',
    drawing: ['provider sells- reseller', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-6 scenario-4 scenario-7',
  },
  's6-existing-customer': {
    verdict: 'not-stated',
    you: 'reseller',
    drawing: ['provider sells? reseller', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-6 scenario-4',
  },
  's6-find-relationship': {
    verdict: 'find-out',
    you: 'reseller',
    drawing: ['provider sells? reseller'],
    cites: 'scenario-6 connect-provider',
  },
  's6-find-customer': {
    verdict: 'find-out',
    you: 'reseller',
    drawing: ['provider connects+ reseller', 'provider sells? reseller'],
    cites: 'scenario-6',
  },
  's6-find-way': {
    verdict: 'not-supported',
    you: 'reseller',
    drawing: ['provider sells- reseller', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-6 scenario-4',
  },
  's6-find-way-for-customer': {
    verdict: 'conditional',
    you: 'reseller',
    drawing: ['provider sells+ reseller', 'second-provider connects~ reseller', 'other-partner sells~ customer-tenant'],
    cites: 'scenario-6 scenario-4',
  },
  's7-same-region': {
    verdict: 'supported',
    you: 'partner',
    drawing: ['partner sells+ customer-in-region'],
    cites: 'scenario-7 market reseller-location regions azure-plan registration-id',
  },
  's7-different-regions': {
    verdict: 'not-supported',
    you: 'partner',
    drawing: ['partner sells- customer-abroad', 'partner sells+ customer-in-region'],
    cites: 'scenario-7 market reseller-location regions new-account tenant-and-location mpa-per-region',
  },
  's7-not-listed': {
    verdict: 'not-stated',
    you: 'partner',
    drawing: ['partner sells? customer-unlisted'],
    cites: 'scenario-7 regions unsupported-countries',
  },
  's7-find-country': {
    verdict: 'find-out',
    you: 'partner',
    drawing: ['partner sells+ customer-in-region', 'partner sells- customer-abroad'],
    cites: 'scenario-7 market reseller-location enrolment-steps',
  },
  's8-same-region': {
    verdict: 'supported',
    drawing: ['provider connects+ reseller-in-region'],
    cites: 'scenario-8 mpa-required connect-provider provider-tasks connect-resellers reseller-location regions',
  },
  's8-different-regions': {
    verdict: 'not-supported',
    drawing: ['provider connects- reseller-abroad', 'provider connects+ reseller-in-region'],
    cites: 'scenario-8 scenario-7 reseller-location regions new-account tenant-and-location mpa-per-region two-tier',
  },
  's8-not-listed': {
    verdict: 'not-stated',
    drawing: ['provider connects? reseller-unlisted'],
    cites: 'scenario-8 regions unsupported-countries',
  },
  's8-find-country': {
    verdict: 'find-out',
    drawing: ['provider connects+ reseller-in-region', 'provider connects- reseller-abroad'],
    cites: 'scenario-8 market reseller-location enrolment-steps',
  },
};

const models: Table = {
  'join-network': {
    verdict: 'not-yet',
    checks: 'reseller-readiness',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'enrol reseller-mpa before-you-begin enrol-as-reseller',
  },
  'find-mpn-id': {
    verdict: 'find-out',
    checks: 'reseller-readiness',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'enrol before-you-begin reseller-mpa mpn-status after-verification',
  },
  'find-place': {
    verdict: 'find-out',
    drawing: [
      'microsoft sells+ direct-bill sells+ customer',
      'microsoft sells+ provider sells+ reseller sells+ customer',
    ],
    cites: 'roles reseller-mpa reseller-status before-you-begin enrol-as-reseller transition',
  },
  'start-reseller': {
    verdict: 'fits',
    you: 'reseller',
    checks: 'reseller-readiness',
    overtaken: 'reseller-revenue security-and-providers',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'before-you-begin two-tier roles enrolment-steps mpa-required reseller-mpa',
  },
  'start-reseller-direct-bill-later': {
    verdict: 'fits',
    you: 'reseller',
    checks: 'reseller-readiness direct-bill-requirements',
    overtaken: 'direct-bill-revenue',
    drawing: [
      'microsoft sells+ provider sells+ reseller sells+ customer',
      'microsoft sells+ direct-bill sells+ customer',
    ],
    cites: 'before-you-begin minimum-requirements twelve-months enrol-as-reseller mpa-required roles eligibility',
  },
  'stay-reseller': {
    verdict: 'fits',
    you: 'reseller',
    overtaken: 'reseller-revenue security-and-providers',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'roles enrol-as-reseller mpa-required mpa-per-region',
  },
  'find-wish': {
    verdict: 'find-out',
    checks: 'direct-bill-requirements',
    overtaken: 'direct-bill-revenue',
    drawing: [
      'microsoft sells+ direct-bill sells+ customer',
      'microsoft sells+ provider sells+ reseller sells+ customer',
    ],
    cites: 'roles direct-bill minimum-requirements',
  },
  'not-yet-revenue': {
    verdict: 'not-yet',
    you: 'reseller',
    checks: 'direct-bill-requirements',
    overtaken: 'direct-bill-revenue',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'minimum-requirements eligibility enrol-as-reseller roles',
  },
  'not-yet-capabilities': {
    verdict: 'not-yet',
    you: 'reseller',
    checks: 'direct-bill-requirements',
    overtaken: 'direct-bill-revenue',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'minimum-requirements roles',
  },
  'find-revenue': {
    verdict: 'find-out',
    you: 'reseller',
    checks: 'direct-bill-requirements',
    overtaken: 'direct-bill-revenue',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'minimum-requirements twelve-months',
  },
  'find-capabilities': {
    verdict: 'find-out',
    you: 'reseller',
    checks: 'direct-bill-requirements',
    overtaken: 'direct-bill-revenue',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'minimum-requirements roles',
  },
  'within-reach': {
    verdict: 'fits',
    you: 'direct-bill',
    checks: 'direct-bill-requirements',
    overtaken: 'direct-bill-revenue',
    drawing: ['microsoft sells+ direct-bill sells+ customer'],
    cites: 'minimum-requirements roles twelve-months eligibility mpa-required direct-bill',
  },
  'stay-direct-bill': {
    verdict: 'fits',
    you: 'direct-bill',
    overtaken: 'direct-bill-revenue',
    drawing: ['microsoft sells+ direct-bill sells+ customer'],
    cites: 'transition-note requirements-to-stay direct-bill roles transition transition-steps',
  },
  'requirements-not-met': {
    verdict: 'no-longer',
    you: 'direct-bill',
    overtaken: 'direct-bill-revenue',
    drawing: [
      'microsoft sells+ direct-bill sells+ customer',
      'microsoft sells+ provider sells+ reseller sells+ customer',
    ],
    cites: 'transition-note requirements-to-stay restricted restricted-status transition',
  },
  'move-to-reseller': {
    verdict: 'fits',
    you: 'reseller',
    overtaken: 'reseller-revenue',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites:
      'transition transition-steps both-models tasks-afterwards move-customers extend-relationship invite-to-provider transfer-prerequisites customer-agreement move-subscriptions verify-transfer find-provider accept-invitation',
  },
  'find-standing': {
    verdict: 'find-out',
    you: 'direct-bill',
    overtaken: 'direct-bill-revenue',
    drawing: ['microsoft sells+ direct-bill sells+ customer'],
    cites: 'transition-note requirements-to-stay restricted-status minimum-requirements twelve-months direct-bill',
  },
  'become-provider': {
    verdict: 'not-stated',
    you: 'provider',
    overtaken: 'security-and-providers',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'roles provider-tasks mpa-required before-you-begin',
  },
  'indirect-provider': {
    verdict: 'fits',
    you: 'provider',
    overtaken: 'security-and-providers',
    drawing: ['microsoft sells+ provider sells+ reseller sells+ customer'],
    cites: 'roles provider-tasks mpa-required scenario-1',
  },
};

/** Each requirement: when it counts, what its answers say, which earlier one it repeats, what is worked out; its passages. */
const checks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'direct-bill-requirements 2021-05': {
    R1: 'to-apply; plain; add-location mpn-locations mpn-status requirement-mpn-id',
    R2: 'to-apply; plain; requirement-endorsement',
    R3: 'to-apply; plain; requirement-support roles',
    R5: 'to-apply; plain; at least directBillRevenue, cloud only; requirement-revenue',
    R10: 'to-apply; plain; twelve-months',
    R6: 'to-apply; plain; requirement-accounts',
    R8: 'to-apply; plain; roles',
    R4: 'after-credit-check; yes=met now=open have=open no=unmet not-sure=open; eligibility requirement-support',
    R7: 'recommended; plain; requirement-managed-service roles',
    R9: 'to-transact; plain; mpa-per-region mpa-required reseller-mpa sign-mpa verify-mpa',
    'rests on': 'eligibility mpa-required requirements-to-stay transition-note',
    overtaken: '',
    steps: 'apply review credit-check support-plan agreement',
  },
  'direct-bill-requirements 2025-10': {
    E1: 'to-apply; plain; as R1; direct-bill-2025 membership-2026',
    E2: 'to-apply; plain; as R2; direct-bill-2025',
    E3: 'to-apply; plain; as R10; csp-2025 twelve-months-2025',
    E4: 'to-apply; plain; csp-2025 suspended verification-days',
    E5: 'to-apply; confirmed=met yes=open no=unmet not-sure=open; at least directBillRevenue; csp-2025 presales-help revenue-to-stay-2025',
    E6: 'to-apply; plain; csp-2025 new-region-2026',
    G9: 'to-apply; plain; as R3; direct-bill-2025',
    E8: 'to-apply; plain; csp-2025 security-mandatory security-score',
    E9: 'to-apply; plain; csp-2025',
    E7: 'after-credit-check; yes=met have=met now=open no=unmet not-sure=open; csp-2025 direct-bill-2025 plan-last-2025',
    G15: 'unsettled; plain; as R7; csp-2025 managed-service-2023 managed-service-recommended-2023',
    E10: 'to-transact; plain; csp-2025',
    'rests on':
      'assessed-yearly-2026 csp-2025 direct-bill-2025 direct-bill-enrolment-2023 new-region-2026 plan-last-2025 two-tenants-2023',
    notes:
      'accounts-2023 both-tenants-2023 csp-2025 new-region-2026 presales-help restricted-2022 restricted-first security-since-2025 security-yearly suspended',
    overtaken: '',
    steps: 'tenant apply enrol credit-check support-plan agreement review-every-year',
  },
  'reseller-readiness 2021-05': {
    'mpn-id': 'to-apply; plain; enrol mpn-status reseller-mpa',
    'same-country': 'to-apply; plain; same-country; add-location enrolment-steps mpn-locations older-enrolment-steps',
    'name-and-address': 'to-apply; plain; before-you-begin enrol what-is-verified',
    bank: 'to-apply; plain; enrol',
    'admin-email': 'to-apply; plain; enrol',
    'primary-contact': 'to-apply; plain; primary-contact; before-you-begin enrolment-steps what-is-verified',
    'support-details': 'to-apply; plain; already-enrolled before-you-begin',
    'global-admin': 'to-apply; yes=met create=met no=unmet not-sure=open; before-you-begin',
    'membership-center': 'unclear; plain; before-you-begin enrolment-steps older-enrolment-steps',
    'registration-id':
      'not-stated; not-needed=met both-lists=open one-list=open not-sure=open; registration-countries registration-id',
    'admin-agent': 'to-finish; plain; enrolment-steps',
    agreement: 'to-transact; plain; mpa-per-region mpa-required reseller-mpa sign-mpa verify-mpa',
    'rests on': 'before-you-begin connect-provider enrolment-steps mpa-required',
    overtaken: '',
    steps: 'welcome sign-in profile mpn-id review admin-agent agreement provider',
  },
};

const sorted = (list: string) => list.split(' ').sort().join(' ');

describe.each([
  ['transaction-scenarios', scenarios],
  ['choose-model', models],
] as const)('%s', (wizard, table) => {
  const policies = shortPolicies(wizard);

  test('has a policy for the same outcomes, which are the final states of its machine', () => {
    const machine = wizardOf(wizard);
    const finals = Object.keys(machine.machine.states).filter((state) => isOutcome(machine, state));
    const expected = Object.keys(table).sort();
    expect(Object.keys(policies).sort()).toEqual(expected);
    expect(finals.sort()).toEqual(expected);
  });

  test.each(Object.entries(table))('%s comes out, is drawn and rests on passages as the facts say', (id, expected) => {
    expect(policies[id]).toEqual({ ...expected, cites: sorted(expected.cites) });
  });
});

/** What today's rules ask of a reseller, to enrol and to stay. */
const everyCheck = {
  ...checks,
  'reseller-readiness 2025-10': {
    'partner-id': 'to-apply; plain; location-id new-enrolment-2025 partner-id-status-2022',
    authority: 'to-apply; plain; new-enrolment-2025',
    'same-country': 'to-apply; plain; same-country; enrolment-steps-2022 tenant-and-location-2025',
    'name-and-address': 'to-apply; plain; company-details-2025 what-is-verified-2023',
    'primary-contact':
      'to-apply; plain; primary-contact; company-details-2025 enrolment-steps-2022 verification-mailbox',
    'support-details': 'to-apply; plain; company-details-2025',
    'global-admin': 'to-apply; yes=met create=met no=unmet not-sure=open; credentials-2025 new-account-2025',
    bank: 'to-apply; plain; application-2023',
    'admin-email': 'to-apply; plain; application-2023',
    'registration-id':
      'not-stated; not-needed=met both-lists=open one-list=open not-sure=open; registration-countries-2023 registration-id-2023',
    'admin-agent': 'to-finish; plain; enrolment-steps-2022',
    agreement: 'to-transact; plain; mpa-after-vetting-2025 mpa-each-tenant',
    provider: 'to-transact; plain; indirect-model-2023',
    'rests on': 'connect-provider-2022 enrolment-steps-2022 mpa-after-vetting-2025 verification-days welcome-page-2025',
    notes:
      'before-you-begin-2022 before-you-begin-2025 first-year-2024 global-id location-id location-vetting membership-center-2025 partner-ids reauthorised-yearly-2025 tenant-and-location-2025 verification-later what-is-verified-2023',
    overtaken: '',
    steps: 'welcome sign-in location profile verification agreement admin-agent provider',
  },
  'stay-authorised 2025-10': {
    revenue:
      'to-apply; yes=met first-year=open no=unmet not-sure=open; first-year-2024 reauthorisation-2025 reseller-revenue-2024',
    'partner-id': 'to-apply; plain; reauthorisation-2025',
    authority: 'to-apply; plain; reauthorisation-2025',
    mfa: 'to-apply; plain; reauthorisation-2025 security-mandatory',
    'security-contact': 'to-apply; plain; reauthorisation-2025 security-mandatory',
    agreement: 'to-transact; plain; mpa-each-tenant',
    region: 'to-transact; plain; tenant-in-each-region',
    'rests on': 'deauthorised-2024 reauthorised-yearly-2025 reseller-revenue-2024 reseller-revenue-notice-2023',
    notes:
      'deauthorised-2024 distributors first-year-2024 membership-is-not-enough mpa-language orders-blocked reseller-revenue-2024 reseller-revenue-notice-2023 revenue-since-2024 suspended',
    overtaken: '',
    steps: 'check notice make-up anniversary return',
  },
};

test.each(Object.entries(everyCheck))('the requirements of %s, their amounts, order and passages', (id, expected) => {
  expect(shortChecklists[id]).toEqual(expected);
  expect(Object.keys(shortChecklists)).toEqual(Object.keys(everyCheck));
});

test('who takes each step of an enrolment for direct bill (F39), and of a handshake (F27)', () => {
  const steps = (list: readonly { readonly id: string; readonly by: string }[]) =>
    list.map(({ id, by }) => `${id} ${by}`);
  expect(steps(sequences.enrolment)).toEqual([
    'check you',
    'form you',
    'verify microsoft',
    'credit microsoft',
    'passed microsoft',
    'plan you',
    'agreement you',
  ]);
  expect(steps(sequences.handshake)).toEqual([
    'terms both',
    'invite provider',
    'follow reseller',
    'authorize reseller',
    'listed both',
  ]);
});
