import type { Fact } from './fact.ts';

/** How subscriptions move from one CSP partner to another, or into CSP (S3). */
export const movingSubscriptions = {
  G70: {
    sentence:
      'Licence-based subscriptions of new commerce can be transferred from one CSP partner to another, as those of an Azure plan: the billing passes to the new partner. The new partner starts it, and not the customer, which needs a relationship with the new partner first. Both partners must approve; neither is obliged to.',
    grade: 'A-',
    passages: ['transfer-new-commerce', 'transfer-reasons', 'transfer-approval', 'transfer-relationship'],
  },
  G70b: {
    sentence:
      'In autumn 2023 licences of new commerce could not be transferred: the customer waited for the end of the term, or cancelled, and bought anew.',
    grade: 'A',
    passages: ['transfer-prerequisites-2023', 'multi-channel-2023'],
  },
  G71: {
    sentence:
      'For an Azure plan only partners with a direct billing relationship with Microsoft can use the transfer tool; an indirect reseller works with its provider.',
    grade: 'A',
    passages: ['azure-plan-transfer'],
  },
  G71b: {
    sentence:
      'Resellers transfer licences through their provider too. The old partner answers for the bill up to the day of the transfer, a transfer holds a limited number of items, and it can run between direct-bill partners and providers in every direction.',
    grade: 'C',
    reported: 'two vendors of CSP software, 2026',
  },
  G72: {
    sentence:
      'Licence-based subscriptions of new commerce can be cancelled within {cancellationDays["2025-10"]} days of purchase, or of renewal into a new term, with a prorated refund; after that the partner is billed for the whole term. Software subscriptions have the same time, perpetual software {perpetualDays["2025-10"]} days with a full refund, and marketplace SaaS {marketplaceHours["2025-10"]} hours.',
    grade: 'A-',
    passages: ['cancel-licences', 'cancel-software', 'cancel-perpetual', 'cancel-marketplace', 'cancel-licences-2023'],
  },
  G73: {
    sentence:
      'Under an Azure plan the new partner fills in the transfer request, and the customer tells the present one. Before that the customer has accepted the Microsoft Customer Agreement with the new partner, which has bought an Azure plan for it and signed the Microsoft Partner Agreement. Billing and support move; role-based access stays, the old partner’s too, and the new one gets admin access on the customer’s behalf only when it is granted. Without the present partner’s consent the request lapses, after {transferDays["2025-10"]} days. Old Azure offers can move in the same way and become an Azure plan.',
    grade: 'A',
    passages: [
      'azure-plan-transfer',
      'azure-plan-considerations',
      'azure-plan-prerequisites',
      'azure-plan-customer',
      'azure-plan-future-partner',
      'azure-plan-current-partner',
      'azure-plan-access',
      'azure-plan-start-2025',
      'azure-plan-access-2025',
      'azure-plan-admin-2025',
      'azure-plan-expiry-2025',
    ],
  },
  G74: {
    sentence:
      'To move an old Azure offer by hand, as it is, the present partner opens a support ticket. The new partner is a direct-bill partner or a provider, has a reseller relationship with the customer, and is in the same country or region. It was planned to move all remaining customers of the old offer to an Azure plan on 31 July 2022.',
    grade: 'A',
    passages: ['old-azure-prerequisites', 'old-azure-steps', 'old-azure-conversion', 'old-azure-phases'],
  },
  G75: {
    sentence:
      'Azure of a direct Enterprise Agreement, or of a Microsoft Customer Agreement through Microsoft’s account team, can be transferred only by direct-bill partners that are certified as Azure Expert MSP.',
    grade: 'A-',
    passages: ['azure-from-agreement'],
  },
  G75b: {
    sentence:
      'Other Azure that was bought elsewhere comes into CSP by moving its resources to new CSP subscriptions in the same directory tenant; customer and partner are in the same CSP region.',
    grade: 'A',
    passages: ['azure-from-elsewhere-2022'],
  },
  G75c: {
    sentence: 'From July 2026 more partners can transfer Azure of an Enterprise Agreement.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026',
  },
  G76: {
    sentence:
      'Customers in CSP cannot open support requests themselves, and indirect resellers cannot open those for Azure: the provider or direct-bill partner does.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026, which quotes two pages on support of February 2026',
  },
} as const satisfies Record<string, Fact>;
