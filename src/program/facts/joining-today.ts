import type { Fact } from './fact.ts';

/** How a company joins today: names and IDs, verification, admin rights, agreements. */
export const joiningToday = {
  G51: {
    sentence:
      'The program is the Microsoft AI Cloud Partner Program (MAICPP), with the MAICPP agreement. Its Partner IDs are those of the Partner Global Account (PGA), for membership and benefits, and of partner location accounts (PLA), for transacting and incentives; one CSP tenant goes with one location. Azure Active Directory is Microsoft Entra. Partner Membership Center was retired in May 2022, though the text of 2025 still asks for its user name and password.',
    grade: 'A-',
    passages: [
      'partner-ids',
      'global-id',
      'location-id',
      'tenant-and-location-2025',
      'restricted-first',
      'membership-center-2025',
      'before-you-begin-2022',
    ],
  },
  G52: {
    sentence:
      'A location can be used for CSP only once it has been vetted. Enrolling in CSP calls for a new work account, and the Microsoft Partner Agreement is accepted after vetting.',
    grade: 'A-',
    passages: ['location-vetting', 'new-account-2025', 'mpa-after-vetting-2025'],
  },
  G52b: {
    sentence: 'Microsoft recommends to enrol in CSP in another tenant than that of the MAICPP membership.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026, which quotes the page on enrolling as a reseller (20 May 2026)',
  },
  G53: {
    sentence:
      'In 2023 Microsoft verifies that the e-mail address is the company’s, the identity of a user (for MAICPP only), the employment, and the business; it may do further checks and send a questionnaire.',
    grade: 'A',
    passages: ['what-is-verified-2023'],
  },
  G53b: {
    sentence:
      'Verification usually takes {verificationDaysFrom["2025-10"]} to {verificationDaysTo["2025-10"]} business days. Changing the legal details of the company starts it again.',
    grade: 'A-',
    passages: ['verification-later', 'verification-days'],
  },
  G53c: {
    sentence: 'The identity of a user is verified for CSP too, and the verification is repeated every year.',
    grade: 'C',
    reported: 'a third party’s undated rewording in Spanish of the program overview, 2025 or 2026',
  },
  G54: {
    sentence:
      'Addresses of web mail are not accepted for the primary contact; Gmail, Yahoo! Mail, iCloud Mail, AOL Mail and Outlook Mail are named.',
    grade: 'A',
    passages: ['enrolment-steps-2022'],
  },
  G54b: {
    sentence:
      'The address of the primary contact is a monitored work account. A personal address outside the company’s domain is not used, and a user of the tenant without a mailbox is to be avoided.',
    grade: 'A-',
    passages: ['verification-mailbox'],
  },
  G55: {
    sentence:
      'Enrolling as an indirect reseller asks for global admin credentials, and for the legal name, address, primary contact and support details of the company. It starts on the CSP welcome page; the other steps of 2025 were not in the copy.',
    grade: 'A-',
    passages: ['credentials-2025', 'company-details-2025', 'welcome-page-2025'],
  },
  G55b: {
    sentence:
      'In 2023 the application for CSP also asks for bank information, and for the work e-mail of the employee who becomes the admin.',
    grade: 'A',
    passages: ['application-2023'],
  },
  G56: {
    sentence:
      'Admin rights at a customer are granular delegated admin permissions (GDAP), for a limited time: at most {adminYears["2025-10"]} years, which can extend by {adminExtensionMonths["2025-10"]} months by itself. An admin agent asks for them, and a request lapses after {adminRequestDays["2025-10"]} days. They do not cover subscriptions of an Enterprise Agreement.',
    grade: 'A-',
    passages: ['gdap', 'gdap-request', 'gdap-expiry', 'gdap-duration', 'gdap-enterprise'],
  },
  G57: {
    sentence: 'The customer must accept the Microsoft Customer Agreement before anything can be ordered for it.',
    grade: 'A',
    passages: ['customer-agreement-first'],
  },
  G58: {
    sentence:
      'The MAICPP agreement was renewed by itself on 1 September 2026, and the Microsoft Partner Agreement is on 1 December 2026, without a signature. France is an exception for direct-bill partners and distributors, and so is China: there the agreement is accepted explicitly.',
    grade: 'B',
    reported: 'a partner’s dossier of 28 August 2026, of the pages on both agreements',
  },
} as const satisfies Record<string, Fact>;
