import type { Fact } from './fact.ts';

/** The Microsoft Partner Agreement (MPA). */
export const agreement = {
  F22: {
    sentence:
      'From 1 February 2020 every partner that transacts in the program must have signed the MPA: indirect providers, direct-bill partners and indirect resellers.',
    grade: 'A',
    passages: ['mpa-required'],
  },
  F23: {
    sentence:
      'A reseller must have signed the MPA before a provider can associate the reseller’s MPN ID with a new CSP subscription, and before a provider can transact new business with that reseller.',
    grade: 'A',
    passages: ['mpa-required'],
  },
  F24: {
    sentence:
      'A reseller does three things before new business: it is onboarded into Partner Center, enrols as an indirect reseller, and signs the MPA.',
    grade: 'A',
    passages: ['mpa-required'],
  },
  F25: {
    sentence:
      'Whoever has not moved from Partner Membership Center to Partner Center moves first. An MPN ID alone is no enrolment in CSP: check the account type in the partner profile, enrol as an indirect reseller, then accept the provider’s relationship request. A company already onboarded as a reseller accepts the MPA on the dashboard with global admin credentials and confirms it under Program info; a notification also shows on the CSP overview.',
    grade: 'A',
    passages: ['reseller-mpa', 'older-reseller-mpa'],
  },
  F26: {
    sentence:
      'The MPA is signed once in each CSP region in which the company does CSP business, and only a global admin can view and sign it. One document ends with accepting an indirect reseller terms agreement, others with the MPA; whether these are the same is not said.',
    grade: 'A',
    passages: ['mpa-per-region', 'sign-mpa', 'verify-mpa', 'enrol'],
  },
} as const satisfies Record<string, Fact>;
