import type { Fact } from './fact.ts';

/** From direct bill to indirect reseller today, and back. */
export const modelChangeToday = {
  G80: {
    sentence:
      'A direct-bill partner can become an indirect reseller on the same tenant only after its direct-bill enrolment is in the status Restricted. It asks Support to move the account from Active to Restricted, and then selects Get started under Account settings > Programs. Otherwise it takes a new tenant.',
    grade: 'A-',
    passages: ['restricted-first', 'other-tenant', 'transition-programs'],
  },
  G81: {
    sentence:
      'A company that has become an indirect reseller can apply for direct bill again with a new tenant, once it meets the requirements, and can move its customers there.',
    grade: 'A-',
    passages: ['way-back-2025', 'way-back-2023'],
  },
  G82: {
    sentence:
      'In 2023 the way to indirect reseller is no longer limited to anniversaries from September to December. Approval usually comes at once, and takes up to {approvalDays["2025-10"]} business days.',
    grade: 'A',
    passages: ['transition-steps-2023'],
  },
  G83: {
    sentence:
      'In 2023 customers move first, by extending the relationship or by an invitation, with their consent and the Microsoft Customer Agreement through the provider; then subscriptions, of which only Microsoft 365 and Azure pay-as-you-go can be transferred in this way.',
    grade: 'A',
    passages: [
      'move-customers-2023',
      'extend-relationship-2023',
      'invite-to-provider-2023',
      'customer-agreement-2023',
      'transfer-prerequisites-2023',
      'transfer-considerations-2023',
      'find-provider-2023',
      'accept-invitation-2023',
    ],
  },
  G83b: {
    sentence:
      'In 2024 a direct-bill partner that becomes an indirect reseller can transfer licences of new commerce and an Azure plan to its provider.',
    grade: 'A-',
    passages: ['transfer-new-commerce', 'transfer-reasons'],
  },
  G84: {
    sentence: 'A partner that has become an indirect reseller loses the sandbox and the Partner Center APIs.',
    grade: 'A',
    passages: ['both-models-2023', 'tasks-afterwards-2023'],
  },
} as const satisfies Record<string, Fact>;
