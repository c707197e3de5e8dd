import type { PolicyOf } from '../checklist/policy.ts';
import type { resellerReadiness2021 } from './2021-05.ts';
import type { resellerReadiness2025 } from './2025-10.ts';

const policy2021: PolicyOf<typeof resellerReadiness2021> = {
  requirements: {
    'mpn-id': { F11: ['enrol'], F12: ['enrol'], F25: ['reseller-mpa'], F47: ['mpn-status'] },
    'same-country': { F20: ['enrolment-steps', 'older-enrolment-steps', 'mpn-locations', 'add-location'] },
    'name-and-address': { F12: ['enrol'], F13: ['before-you-begin'], F47: ['what-is-verified'] },
    bank: { F12: ['enrol'] },
    'admin-email': { F12: ['enrol'] },
    'primary-contact': {
      F13: ['before-you-begin'],
      F18: ['enrolment-steps'],
      F19: ['enrolment-steps'],
      F47: ['what-is-verified'],
    },
    'support-details': { F13: ['before-you-begin'], F14: ['already-enrolled'] },
    'global-admin': { F13: ['before-you-begin'] },
    'membership-center': {
      F13: ['before-you-begin'],
      F17: ['before-you-begin', 'older-enrolment-steps', 'enrolment-steps'],
    },
    'registration-id': { F44: ['registration-id', 'registration-countries'] },
    'admin-agent': { F21: ['enrolment-steps'] },
    agreement: {
      F22: ['mpa-required'],
      F23: ['mpa-required'],
      F25: ['reseller-mpa'],
      F26: ['mpa-per-region', 'sign-mpa', 'verify-mpa'],
    },
  },
  plan: { F16: ['enrolment-steps', 'before-you-begin'], F22: ['mpa-required'], F27: ['connect-provider'] },
};

const policy2025: PolicyOf<typeof resellerReadiness2025> = {
  requirements: {
    'partner-id': { G36: ['new-enrolment-2025'], G51: ['location-id'], F47: ['mpn-status'] },
    authority: { G36: ['new-enrolment-2025'] },
    'same-country': { G54: ['enrolment-steps-2022'], G51: ['tenant-and-location-2025'] },
    'name-and-address': { G55: ['company-details-2025'], F47: ['what-is-verified'] },
    'primary-contact': { G54: ['enrolment-steps-2022'], G54b: ['verification-mailbox'], G55: ['company-details-2025'] },
    'support-details': { G55: ['company-details-2025'] },
    'global-admin': { G55: ['credentials-2025'], G52: ['new-account-2025'] },
    bank: { G55b: ['application-2023'] },
    'admin-email': { G55b: ['application-2023'] },
    'registration-id': { F44: ['registration-id'], G68: ['registration-countries-2023'] },
    'admin-agent': { G54: ['enrolment-steps-2022'] },
    agreement: { G44: ['mpa-each-tenant'], G52: ['mpa-after-vetting-2025'] },
    provider: { G36: ['indirect-model-2023'] },
  },
  plan: {
    G55: ['welcome-page-2025'],
    G54: ['enrolment-steps-2022'],
    G53b: ['verification-days'],
    G52: ['mpa-after-vetting-2025'],
    F27: ['connect-provider'],
  },
  notes: {
    G35: ['before-you-begin-2025'],
    G36: ['first-year-2024'],
    G37: ['reauthorised-yearly-2025'],
    G51: [
      'partner-ids',
      'global-id',
      'location-id',
      'tenant-and-location-2025',
      'membership-center-2025',
      'before-you-begin-2022',
    ],
    G52: ['location-vetting'],
    G53: ['what-is-verified-2023'],
    G53b: ['verification-later'],
  },
};

export const policies = { '2021-05': policy2021, '2025-10': policy2025 };
