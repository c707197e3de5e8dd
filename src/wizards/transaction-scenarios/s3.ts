import { currentEdition as edition } from '../../program/editions.ts';
import { manages, sells } from '../drawings.ts';
import { question, type ScenarioPart } from './setup.ts';

/** S3: a customer wants to hire you for subscriptions that it already has. */
export const s3 = {
  questions: {
    's3-goal': question({
      on: {
        manage: { target: 's3-manage-source' },
        move: { target: 's3-move-source' },
        'not-sure': { target: 's3-find-goal' },
      },
    }),
    's3-manage-source': question({
      on: {
        microsoft: { target: 's3-manage-kind' },
        'third-party': { target: 's3-manage-kind' },
        'csp-partner': { target: 's3-manage-kind-with-partner' },
        syndication: { target: 's3-syndication' },
        'not-sure': { target: 's3-find-source' },
      },
    }),
    's3-manage-kind': question({
      on: {
        licences: { target: 's3-manage-licences' },
        azure: { target: 's3-manage-azure' },
        'not-sure': { target: 's3-find-kind' },
      },
    }),
    's3-manage-kind-with-partner': question({
      on: {
        licences: { target: 's3-manage-licences-with-partner' },
        azure: { target: 's3-manage-azure-with-partner' },
        'not-sure': { target: 's3-find-kind' },
      },
    }),
    's3-move-source': question({
      on: {
        microsoft: { target: 's3-move-kind' },
        'third-party': { target: 's3-move-kind' },
        'csp-partner': { target: 's3-move-kind-from-partner' },
        syndication: { target: 's3-syndication' },
        'not-sure': { target: 's3-find-source' },
      },
    }),
    's3-move-kind': question({
      on: {
        licences: { target: 's3-move-licences' },
        azure: { target: 's3-move-azure' },
        'not-sure': { target: 's3-find-kind' },
      },
    }),
    's3-move-kind-from-partner': question({
      on: {
        licences: { target: 's3-move-licences-from-partner' },
        azure: { target: 's3-switch-azure' },
        'not-sure': { target: 's3-find-kind' },
      },
    }),
  },
  outcomes: {
    's3-manage-licences': {
      verdict: 'supported',
      scenario: 'S3',
      edition,
      restsOn: { S3: ['scenario-3', 'multi-channel', 'request-relationship', 'invite-customer'] },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
    },
    's3-manage-azure': {
      verdict: 'not-stated',
      scenario: 'S3',
      edition,
      restsOn: { S3: ['scenario-3', 'multi-channel'] },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer', 'not-stated')]],
    },
    's3-manage-licences-with-partner': {
      verdict: 'supported',
      scenario: 'S3',
      edition,
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
      edition,
      restsOn: { S3: ['scenario-3', 'multi-channel'], S2: ['multi-partner'] },
      you: 'partner',
      drawing: [[sells('other-partner', 'customer')], [manages('partner', 'customer', 'not-stated')]],
    },
    's3-move-licences': {
      verdict: 'not-stated',
      scenario: 'S3',
      edition,
      restsOn: { S3: ['multi-channel', 'scenario-3'] },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer')], [sells('partner', 'customer', 'not-stated')]],
    },
    's3-move-azure': {
      verdict: 'supported',
      scenario: 'S3',
      edition,
      restsOn: {
        S3: ['multi-channel', 'scenario-3', 'request-relationship', 'invite-customer'],
        S1: ['scenario-1'],
        F28: ['connect-provider'],
        F42: ['regions'],
      },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer', 'ending')], [sells('partner', 'customer')]],
    },
    's3-move-licences-from-partner': {
      verdict: 'conditional',
      scenario: 'S3',
      edition,
      restsOn: {
        S3: ['multi-channel', 'scenario-3', 'request-relationship', 'invite-customer'],
        S1: ['scenario-1'],
        F28: ['connect-provider'],
        F42: ['regions'],
      },
      you: 'partner',
      drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer', 'conditional')]],
    },
    's3-switch-azure': {
      verdict: 'supported',
      scenario: 'S3',
      edition,
      restsOn: {
        S3: ['multi-channel', 'scenario-3', 'request-relationship', 'invite-customer'],
        S1: ['scenario-1'],
        F28: ['connect-provider'],
      },
      you: 'partner',
      drawing: [[sells('other-partner', 'customer', 'ending')], [sells('partner', 'customer')]],
    },
    's3-syndication': {
      verdict: 'not-stated',
      scenario: 'S3',
      edition,
      restsOn: { S3: ['multi-channel', 'scenario-3'] },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer', 'not-stated')]],
    },
    's3-find-source': {
      verdict: 'find-out',
      scenario: 'S3',
      edition,
      restsOn: { S3: ['scenario-3', 'multi-channel'], F2: ['roles'] },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
    },
    's3-find-kind': {
      verdict: 'find-out',
      scenario: 'S3',
      edition,
      restsOn: { S3: ['scenario-3', 'multi-channel'] },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
    },
    's3-find-goal': {
      verdict: 'find-out',
      scenario: 'S3',
      edition,
      restsOn: { S3: ['scenario-3', 'multi-channel'] },
      you: 'partner',
      drawing: [[sells('other-seller', 'customer')], [manages('partner', 'customer')]],
    },
  },
} as const satisfies ScenarioPart;
