import { question, type Questions } from '../setup.ts';

/** S3: a customer wants to hire you for subscriptions that it already has. */
export const questions = {
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
      // Whether the seller is a reseller of the reader's own provider is asked here and not by itself: three answers are
      // enough to get to a verdict.
      'same-provider': { target: 's3-change-reseller' },
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
} satisfies Questions;
