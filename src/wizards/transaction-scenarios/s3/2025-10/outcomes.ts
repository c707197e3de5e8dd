import { manages, sells } from '../../../drawings.ts';
import type { Outcomes } from '../../../outcome.ts';
import { outcomes as first } from '../outcomes.ts';

/** The policy behind the outcomes of S3 that are new today, or rest on newer facts. */
export const outcomes = {
  's3-manage-licences': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      S3: ['scenario-3', 'multi-channel', 'request-relationship'],
      G56: ['gdap', 'gdap-request', 'gdap-duration'],
    },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
  },
  's3-manage-agreement': {
    verdict: 'find-out',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'], G56: ['gdap-enterprise'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer', 'not-stated')]],
  },
  's3-manage-licences-with-partner': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      S3: ['scenario-3', 'request-relationship'],
      S2: ['multi-partner'],
      G56: ['gdap', 'gdap-request', 'gdap-duration'],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer')], [manages('partner', 'customer')]],
  },
  's3-manage-azure': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer', 'not-stated')]],
  },
  's3-manage-azure-with-partner': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'], S2: ['multi-partner'], G73: ['azure-plan-transfer'] },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer')], [manages('partner', 'customer', 'not-stated')]],
  },
  's3-move-licences': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { S3: ['multi-channel'], G70: ['transfer-new-commerce', 'transfer-approval'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [sells('partner', 'customer', 'not-stated')]],
  },
  's3-move-azure': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      S3: ['multi-channel'],
      G75: ['azure-from-agreement'],
      G75b: ['azure-from-elsewhere-2022'],
      G57: ['customer-agreement-first'],
    },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer', 'ending')], [sells('partner', 'customer')]],
  },
  's3-transfer-agreement-azure': {
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: { G75: ['azure-from-agreement'], G57: ['customer-agreement-first'] },
    you: 'direct-bill',
    drawing: [[sells('other-seller', 'customer', 'ending')], [sells('direct-bill', 'customer', 'conditional')]],
  },
  's3-change-reseller': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      F33: ['connect-resellers'],
      G43: ['orders-blocked', 'distributors'],
      G44: ['mpa-each-tenant'],
      G56: ['gdap', 'gdap-request'],
    },
    you: 'reseller',
    drawing: [
      [sells('provider', 'other-partner'), sells('other-partner', 'customer', 'ending')],
      [sells('provider', 'reseller'), sells('reseller', 'customer')],
    ],
  },
  's3-cancel-licences': {
    // Only the present partner can cancel, and only new commerce has these days (G72).
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: {
      G72: ['cancel-licences', 'cancel-licences-2023'],
      G70: ['transfer-new-commerce', 'transfer-approval'],
      G57: ['customer-agreement-first'],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer', 'conditional')]],
  },
  's3-transfer-licences': {
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: {
      G70: ['transfer-new-commerce', 'transfer-reasons', 'transfer-approval', 'transfer-relationship'],
      G70b: ['transfer-prerequisites-2023'],
      G72: ['cancel-licences-2023'],
      G57: ['customer-agreement-first'],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer', 'conditional')]],
  },
  's3-transfer-licences-as-reseller': {
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: {
      G70: ['transfer-new-commerce', 'transfer-reasons', 'transfer-approval', 'transfer-relationship'],
      G72: ['cancel-licences-2023'],
      G43: ['orders-blocked'],
    },
    you: 'reseller',
    drawing: [
      [sells('other-partner', 'customer', 'ending')],
      [sells('provider', 'reseller', 'conditional'), sells('reseller', 'customer', 'conditional')],
    ],
  },
  's3-find-term': {
    verdict: 'find-out',
    scenario: 'S3',
    restsOn: { G72: ['cancel-licences', 'cancel-licences-2023'], G70: ['transfer-new-commerce', 'transfer-approval'] },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer')], [sells('partner', 'customer', 'conditional')]],
  },
  's3-transfer-azure-plan': {
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: {
      G73: [
        'azure-plan-prerequisites',
        'azure-plan-considerations',
        'azure-plan-future-partner',
        'azure-plan-current-partner',
        'azure-plan-access-2025',
        'azure-plan-admin-2025',
        'azure-plan-expiry-2025',
      ],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer', 'conditional')]],
  },
  's3-transfer-azure-plan-as-reseller': {
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: {
      G71: ['azure-plan-transfer'],
      G73: [
        'azure-plan-prerequisites',
        'azure-plan-future-partner',
        'azure-plan-current-partner',
        'azure-plan-access-2025',
        'azure-plan-admin-2025',
        'azure-plan-expiry-2025',
      ],
      G43: ['orders-blocked'],
    },
    you: 'reseller',
    drawing: [
      [sells('other-partner', 'customer', 'ending')],
      [sells('provider', 'reseller', 'conditional'), sells('reseller', 'customer', 'conditional')],
    ],
  },
  's3-move-old-azure': {
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: {
      G71: ['azure-plan-transfer'],
      G73: ['azure-plan-considerations', 'azure-plan-prerequisites', 'azure-plan-current-partner'],
      G74: ['old-azure-prerequisites', 'old-azure-steps', 'old-azure-conversion', 'old-azure-phases'],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer', 'conditional')]],
  },
  's3-find-azure-offer': {
    verdict: 'find-out',
    scenario: 'S3',
    restsOn: { G73: ['azure-plan-prerequisites'], G74: ['old-azure-conversion'] },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer')], [sells('partner', 'customer', 'conditional')]],
  },
  's3-find-kind': {
    ...first['s3-find-kind'],
    restsOn: { S3: ['multi-channel'], G70: ['transfer-new-commerce'] },
  },
  's3-find-goal': {
    ...first['s3-find-goal'],
    restsOn: { S3: ['scenario-3', 'multi-channel'], G70: ['transfer-new-commerce'] },
  },
  's3-perpetual': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { G70: ['transfer-relationship'], G72: ['cancel-perpetual'] },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer')], [sells('partner', 'customer', 'not-stated')]],
  },
} as const satisfies Outcomes;
