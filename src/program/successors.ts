import { editionsUpTo, type ByEdition, type EditionId } from './editions.ts';
import type { PassageId } from './sources.ts';

type Successors = Readonly<Partial<Record<PassageId, PassageId>>>;

/** Successors that have the same words: their pins are equal. */
export const sameWords = {
  'partner-roles': 'partner-roles-2023',
  'scenario-1': 'scenario-1-2023',
  'scenario-5': 'scenario-5-2023',
  'scenario-7': 'scenario-7-2023',
  'scenario-8': 'scenario-8-2023',
  'resale-ban': 'resale-ban-2023',
  'reseller-location': 'reseller-location-2022',
  'connect-provider': 'connect-provider-2022',
  'older-connect-provider': 'connect-provider-2022',
} as const satisfies Successors;

/**
 * Successors that say the same in other words. Compared word by word: what differs are names (MPN ID and PartnerID, Azure AD),
 * contractions, punctuation, and what is noted here.
 */
export const sameSense = {
  roles: 'roles-2023',
  'mpa-required': 'mpa-required-2023',
  transactions: 'transactions-2023',
  'scenario-2': 'scenario-2-2023',
  'scenario-3': 'scenario-3-2023',
  'scenario-4': 'scenario-4-2023',
  'scenario-6': 'scenario-6-2023',
  'multi-partner': 'multi-partner-2023',
  // The last sentence, on resale to CSP partners, is gone; it stands in resale-ban-2023.
  'multi-channel': 'multi-channel-2023',
  // Only an admin agent asks, and no longer a global admin.
  'request-relationship': 'request-relationship-2023',
  // The tables differ (G66), and the tenant’s country decides (G65); what is said of a region and of the agreement does not.
  regions: 'regions-2023',
  'azure-plan': 'azure-plan-2023',
  'unsupported-countries': 'unsupported-countries-2023',
  // In another document of the same time, which is dated.
  market: 'market-2023',
  'enrol-as-reseller': 'enrol-as-reseller-2023',
  'two-tier': 'two-tier-2022',
  'already-enrolled': 'already-enrolled-2022',
  // A note that Partner Membership Center was retired in May 2022 is new.
  'before-you-begin': 'before-you-begin-2022',
  // “As of October 27, 2020” is gone with the old requirements.
  'direct-bill': 'owns-relationship-2025',
  eligibility: 'credit-check-2023',
  'provider-tasks': 'provider-tasks-2023',
  'connect-resellers': 'connect-resellers-2023',
  'connect-customers': 'connect-customers-2023',
  'add-customers': 'add-customers-2023',
  'add-subscriptions': 'add-subscriptions-2023',
  'remove-partnership': 'remove-partnership-2023',
  // The day by which the agreement had to be signed, 31 January 2020, is gone.
  'mpa-per-region': 'mpa-per-region-2022',
  // The steps in Partner Center differ; that only a global admin signs does not.
  'sign-mpa': 'sign-mpa-2022',
  // The move out of Partner Membership Center is gone.
  'mpn-status': 'partner-id-status-2022',
  // Of every CSP tier, and no longer of resellers alone.
  'reseller-status': 'reseller-status-2022',
  // Identity and additional due diligence are new among the checks.
  'what-is-verified': 'what-is-verified-2023',
  verification: 'verification-2023',
  'new-account': 'new-account-2023',
  'tenant-and-location': 'tenant-and-location-2025',
  'registration-id': 'registration-id-2023',
  'requirements-to-stay': 'requirements-to-stay-2023',
  restricted: 'restricted-2022',
  'restricted-status': 'restricted-status-2022',
  'move-customers': 'move-customers-2023',
  'extend-relationship': 'extend-relationship-2023',
  'invite-to-provider': 'invite-to-provider-2023',
  'customer-agreement': 'customer-agreement-2023',
  'acquire-as-reseller': 'acquire-as-reseller-2023',
  'find-provider': 'find-provider-2023',
  'accept-invitation': 'accept-invitation-2023',
  'transition-incentives': 'transition-incentives-2023',
} as const satisfies Successors;

/**
 * The newest text of a passage that could be read under a later edition, where it says the same: a rule that has not changed
 * cites that one. A passage without a successor keeps its date, which tells how old the newest text is.
 */
const successors: ByEdition<Successors> = { '2025-10': { ...sameWords, ...sameSense } };

/** The passage that stands for another one under an edition. */
export const passageUnder = (edition: EditionId, passage: PassageId): PassageId =>
  editionsUpTo(edition)
    .toReversed()
    .reduce((newest, one) => successors[one]?.[newest] ?? newest, passage);
