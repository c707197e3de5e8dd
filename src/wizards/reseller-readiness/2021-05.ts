import { plain, type Checklist } from '../checklist/requirement.ts';

/** What to have at hand for the enrolment as an indirect reseller (F11 to F14, F20 to F22, F44), and its steps (F16). */
export const resellerReadiness2021 = {
  edition: '2021-05',
  requirements: [
    { id: 'mpn-id', when: 'to-apply', answers: plain },
    { id: 'same-country', when: 'to-apply', answers: plain, help: { kind: 'same-country' } },
    { id: 'name-and-address', when: 'to-apply', answers: plain },
    { id: 'bank', when: 'to-apply', answers: plain },
    { id: 'admin-email', when: 'to-apply', answers: plain },
    { id: 'primary-contact', when: 'to-apply', answers: plain, help: { kind: 'primary-contact' } },
    { id: 'support-details', when: 'to-apply', answers: plain },
    {
      id: 'global-admin',
      when: 'to-apply',
      // A work account can be created during enrolment, so that nobody fails for want of one.
      answers: { yes: 'met', create: 'met', no: 'unmet', 'not-sure': 'open' },
    },
    { id: 'membership-center', when: 'unclear', answers: plain },
    {
      id: 'registration-id',
      when: 'not-stated',
      answers: { 'not-needed': 'met', 'both-lists': 'open', 'one-list': 'open', 'not-sure': 'open' },
    },
    { id: 'admin-agent', when: 'to-finish', answers: plain },
    { id: 'agreement', when: 'to-transact', answers: plain },
  ],
  plan: ['welcome', 'sign-in', 'profile', 'mpn-id', 'review', 'admin-agent', 'agreement', 'provider'],
} as const satisfies Checklist;
