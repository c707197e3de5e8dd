import { manages, sells } from '../../drawings.ts';
import type { Outcomes } from '../../outcome.ts';

/** The policy behind the outcomes of S3. */
export const outcomes = {
  's3-manage-licences': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel', 'request-relationship', 'invite-customer'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
  },
  's3-manage-azure': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer', 'not-stated')]],
  },
  's3-manage-licences-with-partner': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      S3: ['scenario-3', 'multi-channel', 'request-relationship', 'invite-customer'],
      S2: ['request-relationship', 'invite-customer', 'multi-partner'],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer')], [manages('partner', 'customer')]],
  },
  's3-manage-azure-with-partner': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'], S2: ['multi-partner'] },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer')], [manages('partner', 'customer', 'not-stated')]],
  },
  's3-move-licences': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { S3: ['multi-channel', 'scenario-3'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [sells('partner', 'customer', 'not-stated')]],
  },
  's3-move-azure': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      S3: ['multi-channel'],
      S1: ['scenario-1'],
      S7: ['scenario-7'],
      F28: ['connect-provider'],
      F42: ['regions'],
    },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer', 'ending')], [sells('partner', 'customer')]],
  },
  's3-move-licences-from-partner': {
    verdict: 'conditional',
    scenario: 'S3',
    restsOn: {
      S3: ['multi-channel'],
      S1: ['scenario-1'],
      S7: ['scenario-7'],
      F28: ['connect-provider'],
      F42: ['regions'],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer', 'conditional')]],
  },
  's3-switch-azure': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      S3: ['multi-channel'],
      S1: ['scenario-1'],
      S7: ['scenario-7'],
      F28: ['connect-provider'],
      F42: ['regions'],
    },
    you: 'partner',
    drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer')]],
  },
  's3-change-reseller': {
    verdict: 'supported',
    scenario: 'S3',
    restsOn: {
      S3: ['request-relationship', 'invite-customer'],
      F23: ['mpa-required'],
      F33: ['connect-resellers'],
      F34: ['connect-resellers'],
    },
    you: 'reseller',
    drawing: [
      [sells('provider', 'other-partner'), sells('other-partner', 'customer', 'ending')],
      [sells('provider', 'reseller'), sells('reseller', 'customer')],
    ],
  },
  's3-syndication': {
    verdict: 'not-stated',
    scenario: 'S3',
    restsOn: { S3: ['multi-channel', 'scenario-3'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer', 'not-stated')]],
  },
  's3-find-source': {
    verdict: 'find-out',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'], F2: ['roles'], F33: ['connect-resellers'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
  },
  's3-find-kind': {
    verdict: 'find-out',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
  },
  's3-find-goal': {
    verdict: 'find-out',
    scenario: 'S3',
    restsOn: { S3: ['scenario-3', 'multi-channel'] },
    you: 'partner',
    drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
  },
} as const satisfies Outcomes;
