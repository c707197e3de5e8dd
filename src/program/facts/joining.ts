import type { Fact } from './fact.ts';

/** How a company joins the program as an indirect reseller. */
export const joining = {
  F10: {
    sentence: 'Since October 2020 every partner that is new to the program enrols as an indirect reseller.',
    grade: 'A',
    passages: ['before-you-begin'],
  },
  F11: {
    sentence:
      'Enrolling in the program takes an MPN ID first. A company without one joins the Microsoft Partner Network at partner.microsoft.com.',
    grade: 'A',
    passages: ['enrol'],
  },
  F12: {
    sentence:
      'The application asks for the MPN ID, the complete business address, bank information, and the work e-mail address of the employee who will be the admin in Partner Center.',
    grade: 'A',
    passages: ['enrol'],
  },
  F13: {
    sentence:
      'Enrolling as an indirect reseller takes the global admin credentials of a work account, which can be created during enrolment; the user name and password of the Partner Membership Center site, used to link the MPN ID; and the legal business name, address, primary contact and support details.',
    grade: 'A',
    passages: ['before-you-begin', 'older-before-you-begin'],
  },
  F14: {
    sentence:
      'A company that is already enrolled in the program may need only contact information for customer support to create a reseller account.',
    grade: 'A',
    passages: ['already-enrolled'],
  },
  F15: {
    sentence:
      'To apply, sign in to Partner Center with the work e-mail address, create the partner profile and associate the MPN ID. Microsoft reviews and verifies, which can take several days, and sends an e-mail when that is done. Then accept the indirect reseller agreement.',
    grade: 'A',
    passages: ['enrol'],
  },
  F16: {
    sentence:
      'From the welcome page, review and go on; sign in with the work account or create one; provide or update the legal business profile, primary contact and customer support information (Organization profile > Legal info) and enrol; associate the MPN ID (Settings > Account settings > Organization profile > Identifiers); check that you are in the admin agent group (Settings > Account settings > User management). The review of what was entered can take several days; the primary contact gets an e-mail when it is done.',
    grade: 'A',
    passages: ['enrolment-steps', 'before-you-begin'],
  },
  F17: {
    sentence:
      'In the older edition the steps differ: the MPN ID is associated in the middle of the enrolment, by signing in to Partner Membership Center and choosing the active company profile with the right MPN ID; where that is not listed, cancel and sign in again for that profile. The newer edition still asks for the Membership Center credentials, though its own steps no longer use them.',
    grade: 'A',
    passages: ['older-enrolment-steps', 'before-you-begin', 'enrolment-steps'],
  },
  F18: {
    sentence:
      'The primary contact may be you or somebody else in the company. Web mail addresses are not accepted; Gmail, Yahoo! Mail, iCloud Mail, AOL Mail and Outlook Mail are named as examples.',
    grade: 'A',
    passages: ['enrolment-steps', 'older-enrolment-steps'],
  },
  F19: {
    sentence:
      'Microsoft e-mails the primary contact to verify that this person signed up and that the address belongs to the company. The review goes on only after that, and news of it goes to the primary contact.',
    grade: 'A',
    passages: ['enrolment-steps', 'older-enrolment-steps'],
  },
  F20: {
    sentence:
      'The MPN ID must be in the same country or region as the CSP account; in the older edition, as the Azure AD tenant.',
    grade: 'A',
    passages: ['enrolment-steps', 'older-enrolment-steps', 'mpn-locations', 'add-location', 'delete-location'],
  },
  F21: {
    sentence: 'Finishing the setup of the account, adding users included, takes admin agent permission.',
    grade: 'A',
    passages: ['enrolment-steps', 'older-enrolment-steps'],
  },
  F47: {
    sentence:
      'Microsoft verifies that the e-mail address is the company’s, that the person is employed there, and the business itself; for each there is something to do where it is rejected. A reseller whose status is “Qualified” becomes active by accepting the MPA.',
    grade: 'A',
    passages: ['reseller-status', 'mpn-status', 'verification', 'what-is-verified', 'after-verification'],
  },
} as const satisfies Record<string, Fact>;
