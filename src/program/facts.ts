import type { PassageId } from './sources.ts';

/**
 * The facts that this site's rules and pages state, by the ids of `program-facts.md`, and the passages that each rests on.
 * An outcome cites facts; what it may cite of the documents follows from here.
 */
export const facts = {
  F1: ['roles'],
  F2: ['roles'],
  F3: ['roles'],
  F4: ['roles'],
  F5: ['enrol-as-reseller', 'two-tier'],
  F6: ['enrol', 'two-tier'],
  F7: ['enrol-as-reseller', 'two-tier'],
  F8: ['direct-bill'],
  F9: ['enrol-as-reseller'],
  F10: ['before-you-begin'],
  F11: ['enrol'],
  F16: ['enrolment-steps'],
  F22: ['mpa-required'],
  F23: ['mpa-required'],
  F24: ['mpa-required'],
  F25: ['reseller-mpa'],
  F26: ['mpa-per-region', 'sign-mpa', 'verify-mpa'],
  F27: ['connect-provider'],
  F28: ['connect-provider'],
  F29: ['connect-provider'],
  F30: ['provider-tasks'],
  F32: ['connect-resellers'],
  F35: ['remove-partnership'],
  F41: ['market', 'reseller-location'],
  F42: ['regions', 'azure-plan', 'unsupported-countries'],
  F43: ['new-account', 'tenant-and-location', 'mpa-per-region'],
  F44: ['registration-id'],
  F45: ['resale-ban'],
  F47: ['reseller-status'],
  S1: ['scenario-1'],
  S2: ['scenario-2', 'multi-partner', 'request-relationship', 'invite-customer'],
  S3: ['scenario-3', 'multi-channel', 'request-relationship', 'invite-customer'],
  S4: ['scenario-4'],
  S5: ['scenario-5'],
  S6: ['scenario-6', 'remove-partnership'],
  S7: ['scenario-7'],
  S8: ['scenario-8'],
} as const satisfies Record<string, readonly PassageId[]>;

export type FactId = keyof typeof facts;
