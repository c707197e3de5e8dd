import { plain, type Checklist } from '../checklist/requirement.ts';

/** What to have at hand for the enrolment as an indirect reseller (F11 to F14, F20 to F22, F44), and its steps (F16). */
export const resellerReadiness2021 = {
  edition: '2021-05',
  requirements: [
    {
      id: 'mpn-id',
      when: 'to-apply',
      answers: plain,
      restsOn: { F11: ['enrol'], F12: ['enrol'], F25: ['reseller-mpa'], F47: ['mpn-status'] },
    },
    {
      id: 'same-country',
      when: 'to-apply',
      answers: plain,
      restsOn: { F20: ['enrolment-steps', 'older-enrolment-steps', 'mpn-locations', 'add-location'] },
      help: { kind: 'same-country' },
    },
    {
      id: 'name-and-address',
      when: 'to-apply',
      answers: plain,
      restsOn: { F12: ['enrol'], F13: ['before-you-begin'], F47: ['what-is-verified'] },
    },
    { id: 'bank', when: 'to-apply', answers: plain, restsOn: { F12: ['enrol'] } },
    { id: 'admin-email', when: 'to-apply', answers: plain, restsOn: { F12: ['enrol'] } },
    {
      id: 'primary-contact',
      when: 'to-apply',
      answers: plain,
      restsOn: {
        F13: ['before-you-begin'],
        F18: ['enrolment-steps'],
        F19: ['enrolment-steps'],
        F47: ['what-is-verified'],
      },
      help: { kind: 'primary-contact' },
    },
    {
      id: 'support-details',
      when: 'to-apply',
      answers: plain,
      restsOn: { F13: ['before-you-begin'], F14: ['already-enrolled'] },
    },
    {
      id: 'global-admin',
      when: 'to-apply',
      // A work account can be created during enrolment, so that nobody fails for want of one.
      answers: { yes: 'met', create: 'met', no: 'unmet', 'not-sure': 'open' },
      restsOn: { F13: ['before-you-begin'] },
    },
    {
      id: 'membership-center',
      when: 'unclear',
      answers: plain,
      restsOn: { F13: ['before-you-begin'], F17: ['before-you-begin', 'older-enrolment-steps', 'enrolment-steps'] },
    },
    {
      id: 'registration-id',
      when: 'not-stated',
      answers: { 'not-needed': 'met', 'both-lists': 'open', 'one-list': 'open', 'not-sure': 'open' },
      restsOn: { F44: ['registration-id', 'registration-countries'] },
    },
    { id: 'admin-agent', when: 'to-finish', answers: plain, restsOn: { F21: ['enrolment-steps'] } },
    {
      id: 'agreement',
      when: 'to-transact',
      answers: plain,
      restsOn: {
        F22: ['mpa-required'],
        F23: ['mpa-required'],
        F25: ['reseller-mpa'],
        F26: ['mpa-per-region', 'sign-mpa', 'verify-mpa'],
      },
    },
  ],
  plan: ['welcome', 'sign-in', 'profile', 'mpn-id', 'review', 'admin-agent', 'agreement', 'provider'],
  restsOn: { F16: ['enrolment-steps', 'before-you-begin'], F22: ['mpa-required'], F27: ['connect-provider'] },
} as const satisfies Checklist;
