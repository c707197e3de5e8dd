import { plain, type Checklist } from '../checklist/requirement.ts';

/** What to have at hand for the enrolment as an indirect reseller (F11 to F14, F20 to F22, F44), and its steps (F16). */
export const resellerReadiness2021 = {
  edition: '2021-05',
  requirements: [
    {
      id: 'mpn-id',
      when: 'to-apply',
      answers: plain,
      facts: ['F11', 'F12', 'F25', 'F47'],
      citations: ['enrol', 'reseller-mpa', 'mpn-status'],
    },
    {
      id: 'same-country',
      when: 'to-apply',
      answers: plain,
      facts: ['F20'],
      citations: ['enrolment-steps', 'older-enrolment-steps', 'mpn-locations', 'add-location'],
      help: { kind: 'same-country' },
    },
    {
      id: 'name-and-address',
      when: 'to-apply',
      answers: plain,
      facts: ['F12', 'F13', 'F47'],
      citations: ['enrol', 'before-you-begin', 'what-is-verified'],
    },
    { id: 'bank', when: 'to-apply', answers: plain, facts: ['F12'], citations: ['enrol'] },
    { id: 'admin-email', when: 'to-apply', answers: plain, facts: ['F12'], citations: ['enrol'] },
    {
      id: 'primary-contact',
      when: 'to-apply',
      answers: plain,
      facts: ['F13', 'F18', 'F19', 'F47'],
      citations: ['before-you-begin', 'enrolment-steps', 'what-is-verified'],
      help: { kind: 'primary-contact' },
    },
    {
      id: 'support-details',
      when: 'to-apply',
      answers: plain,
      facts: ['F13', 'F14'],
      citations: ['before-you-begin', 'already-enrolled'],
    },
    {
      id: 'global-admin',
      when: 'to-apply',
      // A work account can be created during enrolment, so that nobody fails for want of one.
      answers: { yes: 'met', create: 'met', no: 'unmet', 'not-sure': 'open' },
      facts: ['F13'],
      citations: ['before-you-begin'],
    },
    {
      id: 'membership-center',
      when: 'unclear',
      answers: plain,
      facts: ['F13', 'F17'],
      citations: ['before-you-begin', 'older-enrolment-steps', 'enrolment-steps'],
    },
    {
      id: 'registration-id',
      when: 'not-stated',
      answers: { 'not-needed': 'met', 'both-lists': 'open', 'one-list': 'open', 'not-sure': 'open' },
      facts: ['F44'],
      citations: ['registration-id', 'registration-countries'],
    },
    { id: 'admin-agent', when: 'to-finish', answers: plain, facts: ['F21'], citations: ['enrolment-steps'] },
    {
      id: 'agreement',
      when: 'to-transact',
      answers: plain,
      facts: ['F22', 'F23', 'F25', 'F26'],
      citations: ['mpa-required', 'reseller-mpa', 'mpa-per-region', 'sign-mpa', 'verify-mpa'],
    },
  ],
  plan: ['welcome', 'sign-in', 'profile', 'mpn-id', 'review', 'admin-agent', 'agreement', 'provider'],
  citations: ['enrolment-steps', 'before-you-begin', 'mpa-required', 'connect-provider'],
  overtaken: ['reseller-revenue', 'security-and-providers'],
} as const satisfies Checklist;
