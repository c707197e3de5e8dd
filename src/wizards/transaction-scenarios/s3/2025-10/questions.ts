import { question, type Questions } from '../../setup.ts';
import { questions as first } from '../questions.ts';

/**
 * S3 today. What is managed where it is has not changed, but for Enterprise Agreements, which GDAP does not cover (G56). “From
 * Microsoft” included them in May 2021, so that the answer of today, which does not, has an id of its own. What moves
 * from a CSP partner is transferred (G70 to G74): what kind it is decides, for licences how old the term is (G72), and whether the
 * reader's company bills with Microsoft or goes through a provider (G71).
 */
export const questions = {
  's3-goal': first['s3-goal'],
  's3-manage-source': question({
    on: {
      'microsoft-without-agreement': { target: 's3-manage-kind' },
      'enterprise-agreement': { target: 's3-manage-agreement' },
      'third-party': { target: 's3-manage-kind' },
      'csp-partner': { target: 's3-manage-kind-with-partner' },
      syndication: { target: 's3-syndication' },
      'not-sure': { target: 's3-find-source' },
    },
  }),
  's3-manage-kind': first['s3-manage-kind'],
  's3-manage-kind-with-partner': first['s3-manage-kind-with-partner'],
  's3-move-source': question({
    on: {
      'microsoft-without-agreement': { target: 's3-move-kind' },
      'enterprise-agreement': { target: 's3-move-agreement-kind' },
      'third-party': { target: 's3-move-kind' },
      'same-provider': { target: 's3-change-reseller' },
      'own-sales': { target: 's3-move-kind-from-partner' },
      'csp-partner': { target: 's3-move-kind-from-partner' },
      syndication: { target: 's3-syndication' },
      'not-sure': { target: 's3-find-source' },
    },
  }),
  's3-move-kind': first['s3-move-kind'],
  's3-move-agreement-kind': question({
    on: {
      licences: { target: 's3-move-licences' },
      azure: { target: 's3-expert-msp' },
      'not-sure': { target: 's3-find-kind' },
    },
  }),
  // Whoever is not sure has the way that is open to every partner.
  's3-expert-msp': question({
    on: {
      yes: { target: 's3-transfer-agreement-azure' },
      no: { target: 's3-move-azure' },
      'not-sure': { target: 's3-move-azure' },
    },
  }),
  's3-move-kind-from-partner': question({
    on: {
      licences: { target: 's3-term' },
      azure: { target: 's3-azure-offer' },
      perpetual: { target: 's3-perpetual' },
      'not-sure': { target: 's3-find-kind' },
    },
  }),
  's3-term': question({
    on: {
      recent: { target: 's3-cancel-licences' },
      older: { target: 's3-licence-role' },
      'not-sure': { target: 's3-find-term' },
    },
  }),
  's3-licence-role': question({
    on: {
      bills: { target: 's3-transfer-licences' },
      'indirect-reseller': { target: 's3-transfer-licences-as-reseller' },
      'not-sure': { target: 'find-role' },
    },
  }),
  's3-azure-offer': question({
    on: {
      'azure-plan': { target: 's3-azure-role' },
      'old-azure': { target: 's3-move-old-azure' },
      'not-sure': { target: 's3-find-azure-offer' },
    },
  }),
  's3-azure-role': question({
    on: {
      bills: { target: 's3-transfer-azure-plan' },
      'indirect-reseller': { target: 's3-transfer-azure-plan-as-reseller' },
      'not-sure': { target: 'find-role' },
    },
  }),
} satisfies Questions;
