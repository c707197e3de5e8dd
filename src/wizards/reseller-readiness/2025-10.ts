import { plain, type Checklist } from '../checklist/requirement.ts';

/**
 * What to have at hand for the enrolment as an indirect reseller today (G36, G51 to G55), and its steps as the newest whole text
 * has them, of September 2022. What asks the same as in May 2021 keeps its id.
 */
export const resellerReadiness2025 = {
  edition: '2025-10',
  requirements: [
    // More than an MPN ID of whichever kind: the membership is active, and the ID is that of the location.
    { id: 'partner-id', when: 'to-apply', answers: plain },
    { id: 'authority', when: 'to-apply', answers: plain },
    { id: 'same-country', when: 'to-apply', answers: plain, help: { kind: 'same-country' } },
    { id: 'name-and-address', when: 'to-apply', answers: plain },
    { id: 'primary-contact', when: 'to-apply', answers: plain, help: { kind: 'primary-contact' } },
    { id: 'support-details', when: 'to-apply', answers: plain },
    {
      id: 'global-admin',
      when: 'to-apply',
      // A work account can be created during enrolment, so that nobody fails for want of one.
      answers: { yes: 'met', create: 'met', no: 'unmet', 'not-sure': 'open' },
    },
    { id: 'bank', when: 'to-apply', answers: plain },
    { id: 'admin-email', when: 'to-apply', answers: plain },
    {
      id: 'registration-id',
      when: 'not-stated',
      answers: { 'not-needed': 'met', 'both-lists': 'open', 'one-list': 'open', 'not-sure': 'open' },
    },
    { id: 'admin-agent', when: 'to-finish', answers: plain },
    { id: 'agreement', when: 'to-transact', answers: plain },
    { id: 'provider', when: 'to-transact', answers: plain },
  ],
  plan: ['welcome', 'sign-in', 'location', 'profile', 'verification', 'agreement', 'admin-agent', 'provider'],
} as const satisfies Checklist;
