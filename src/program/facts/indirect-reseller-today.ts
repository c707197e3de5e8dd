import type { Fact } from './fact.ts';

/** Indirect resellers today: what it takes to enrol, and to stay authorised. */
export const indirectResellerToday = {
  G35: {
    sentence: 'Every partner that is new to CSP enrols as an indirect reseller; so it has been since October 2020.',
    grade: 'A-',
    passages: ['before-you-begin-2025'],
  },
  G36: {
    sentence:
      'To enrol as an indirect reseller, a company has an active MAICPP membership and a PLA ID for the business address of its reseller tenant, the authority to accept and sign agreements, and a relationship with an official provider. No revenue is needed to begin with.',
    grade: 'A-',
    passages: ['new-enrolment-2025', 'first-year-2024', 'indirect-model-2023'],
  },
  G37: {
    sentence:
      'To be reauthorised, every year in the month in which the tenant was first onboarded, an indirect reseller has what it took to enrol, at least {resellerRevenue["2025-10"]} of transactional CSP revenue in the preceding {resellerRevenueMonths["2025-10"]} months at its tenant, MFA for all administrative users, and a security contact.',
    grade: 'A-',
    passages: ['reauthorisation-2025', 'reauthorised-yearly-2025'],
  },
  G37b: {
    sentence:
      'An indirect reseller also has a signed Microsoft Partner Agreement; it needs no support plan and no capability assessment.',
    grade: 'B',
    reported:
      'a partner’s dossier of 28 August 2026, of the page on the eligibility of indirect resellers (25 June 2026)',
  },
  G37c: {
    sentence: 'The business of an indirect reseller is vetted every year too.',
    grade: 'C',
    reported: 'a third party’s undated rewording in Spanish of the program overview, 2025 or 2026',
  },
  G38: {
    sentence:
      'Since April 2024 transactional CSP revenue counts, perpetual software too, as Microsoft’s systems record it. What is attributed through CPOR, DPOR or PAL does not.',
    grade: 'A-',
    passages: ['revenue-since-2024', 'reseller-revenue-2024'],
  },
  G38b: {
    sentence:
      'In 2023 the revenue is what the reseller’s providers are billed for transactions assigned to the reseller, at each reseller tenant, in each CSP region in which it sells.',
    grade: 'A',
    passages: ['reseller-revenue-2023', 'reseller-revenue-notice-2023'],
  },
  G39: {
    sentence:
      'The revenue is not needed to enrol, and not before {newResellerMonths["2025-10"]} months of authorisation for the tenant are over.',
    grade: 'A-',
    passages: ['first-year-2024'],
  },
  G40: {
    sentence:
      'Resellers whose tenant is below the revenue get a series of e-mails that begins {noticeMonths["2025-10"]} months before enforcement. They can make up the revenue in that time with their provider.',
    grade: 'A-',
    passages: ['reseller-revenue-2024'],
  },
  G40b: {
    sentence:
      'The announcement of 2023 promises reseller and provider a notice {noticeDays["2025-10"]} days before the anniversary month, and one of the enforcement in that month.',
    grade: 'A',
    passages: ['reseller-revenue-notice-2023', 'reseller-revenue-2023'],
  },
  G40c: {
    sentence: 'The notices come three times, a month apart.',
    grade: 'C',
    reported: 'a reprint of a Microsoft announcement of late 2023, and distributors',
  },
  G41: {
    sentence:
      'Where the revenue is still missing after that, Microsoft tells the reseller, its provider and their customers that the tenant is deauthorised: providers can no longer assign it to orders. The reseller waits at least {deauthorisationYears["2025-10"]} year before it enrols again at that business location. The copy of the text of 2025 breaks off before these sentences.',
    grade: 'A-',
    passages: ['deauthorised-2024'],
  },
  G42: {
    sentence:
      'A tenant that misses another requirement, such as security or verification, is suspended as any that does not meet the eligibility requirements. Whether the wait before a new enrolment applies then too is not established.',
    grade: 'A-',
    passages: ['suspended'],
  },
  G43: {
    sentence:
      'From 1 September 2025 a new order is blocked if the reseller named on it is suspended or of another region, or if its PLA ID is inactive; from 1 December 2025 changes to existing subscriptions are checked too.',
    grade: 'A-',
    passages: ['orders-blocked', 'distributors'],
  },
  G43b: {
    sentence: 'The first of these checks began on 2 June 2025.',
    grade: 'C',
    reported: 'an answer in Microsoft Q&A, whose author is not known',
  },
  G44: {
    sentence:
      'The Microsoft Partner Agreement is accepted for each CSP tenant from which a reseller wants to transact; it comes in English only. A reseller needs an active reseller tenant in each CSP region in which it deals with distributors. An MAICPP agreement alone is not enough, and to be an “advisor” is not either.',
    grade: 'A-',
    passages: ['mpa-each-tenant', 'mpa-language', 'tenant-in-each-region', 'membership-is-not-enough'],
  },
} as const satisfies Record<string, Fact>;
