import { describe, expect, test } from 'vitest';
import { editionIds } from '../../src/program/editions.ts';
import { keysOf } from '../../src/program/keys.ts';
import { pinOf } from '../../src/program/pins.ts';
import { documents, passages, type Passage, type PassageId, type SourceDocument } from '../../src/program/sources.ts';
import { passageUnder, sameSense, sameWords } from '../../src/program/successors.ts';

/** The year or day of a passage's text. */
function dateOf(id: PassageId): string {
  const source: SourceDocument = documents[passages[id].document];
  return 'written' in source ? source.written : source.seen;
}

/**
 * Where today's text of a passage of May 2021 stands, by its document: its heading, and where that is not enough its item.
 * Written by hand, so that two successors that change places are seen.
 */
const successors = {
  'N-relationships': {
    'partner-roles': 'learn-how-partners-can-work-with-other-partners-in-the-csp-program',
    roles: 'types-of-partner-relationships-in-the-csp-program',
    'mpa-required': 'csp-program-requirements-signing-the-microsoft-partner-agreement-mpa',
    transactions: 'supported-partner-transactions-in-the-csp-program',
    'scenario-1': 'supported-partner-transactions-in-the-csp-program: Sample scenario 1',
    'scenario-2': 'supported-partner-transactions-in-the-csp-program: Sample scenario 2',
    'scenario-3': 'supported-partner-transactions-in-the-csp-program: Sample scenario 3',
    'scenario-4': 'supported-partner-transactions-in-the-csp-program: Sample scenario 4',
    'scenario-5': 'supported-partner-transactions-in-the-csp-program: Sample scenario 5',
    'scenario-6': 'supported-partner-transactions-in-the-csp-program: Sample scenario 6',
    'scenario-7': 'supported-partner-transactions-in-the-csp-program: Sample scenario 7',
    'scenario-8': 'supported-partner-transactions-in-the-csp-program: Sample scenario 8',
  },
  'N-multipartner': {
    'multi-partner': 'multi-partner-support-for-customers-who-want-to-work-with-more-than-one-partner',
    'resale-ban': 'guidance: Important',
  },
  'N-multichannel': {
    'multi-channel': 'multichannel-support--using-other-partners-to-support-customer-subscriptions-purchased-elsewhere',
  },
  'N-request-relationship': {
    'request-relationship': 'how-to-request-a-reseller-relationship-from-a-customer-in-partner-center',
  },
  'N-regions': {
    regions: 'cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers',
    market:
      "cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers: Your company's location determines",
    'azure-plan': 'azure-plan-for-csp-region-availability',
    'unsupported-countries': 'for-unsupported-countriesregions',
  },
  'N-reseller-tasks': {
    'two-tier': 'learn-how-to-partner-with-indirect-providers-in-the-cloud-solution-provider-program',
    'already-enrolled': 'enroll-as-an-indirect-reseller-in-the-cloud-solution-provider-program',
    'before-you-begin': 'before-you-begin',
    'reseller-location': 'your-csp-countryregion-and-the-csp-regions-where-you-do-business',
    'connect-provider': 'connect-with-an-indirect-provider',
    'older-connect-provider': 'connect-with-an-indirect-provider',
  },
  'N-enrolling': { 'enrol-as-reseller': 'enroll-as-an-indirect-reseller' },
  // A copy, whose headings carry no anchors.
  'C-direct-bill': { 'direct-bill': 'As a Cloud Solution' },
  'N-direct-bill': {
    eligibility: 'start-your-direct-bill-partner-enrollment',
    'requirements-to-stay': 'transition-from-direct-to-indirect-reseller',
  },
  'N-provider-tasks': {
    'provider-tasks': 'establish-and-manage-partnership-with-indirect-resellers-and-customers',
    'connect-resellers': 'connect-with-indirect-resellers',
    'connect-customers': 'connect-with-customers',
    'add-customers': 'add-new-customers-and-associate-them-with-indirect-resellers',
    'add-subscriptions': 'add-new-subscriptions-to-customer-accounts',
    'remove-partnership': 'remove-a-partnership-with-an-indirect-reseller',
  },
  'N-agreement': {
    'mpa-per-region': 'learn-about-the-microsoft-partner-agreement-mpa-for-csp-program-partners',
    'sign-mpa': 'sign-the-microsoft-partner-agreement',
    'mpn-status': 'verify-that-your-partnerid-is-active',
    'reseller-status': 'confirm-your-status-of-csp-program-enrollment',
  },
  'N-verification': {
    'what-is-verified': 'what-is-verified-and-how-to-respond',
    verification: 'verify-your-account-information-when-you-enroll-in-a-new-partner-center-program',
  },
  'N-locations': {
    'new-account': 'prerequisites-for-adding-a-new-account-for-a-csp-business',
    'registration-id': 'add-the-registration-number-id',
  },
  'C-locations': { 'tenant-and-location': "Note There's a" },
  'N-restricted': {
    restricted: 'affected-direct-bill-capabilities',
    'restricted-status': 'how-to-tell-if-your-direct-bill-capabilities-has-been-restricted',
  },
  'N-transition': {
    'move-customers': 'move-your-direct-bill-customers-to-your-indirect-provider',
    'extend-relationship': 'using-the-reseller-relationship-extension',
    'invite-to-provider': 'send-an-indirect-reseller-invitation-to-a-direct-bill-customer',
    'customer-agreement': 'microsoft-customer-agreement',
    'acquire-as-reseller': 'acquire-new-customers-as-an-indirect-reseller',
    'find-provider': 'find-an-indirect-provider',
    'accept-invitation': 'accept-a-partnership-invitation-from-your-indirect-provider',
    'transition-incentives': 'enroll-for-indirect-reseller-incentives',
  },
} as const satisfies Partial<Record<keyof typeof documents, Partial<Record<PassageId, string>>>>;

const written = Object.entries(successors).flatMap(([document, places]) =>
  Object.entries(places).map(([passage, place]) => [passage, `${document}#${place}`] as const),
);

/** A passage as it stands in the table. */
function placeOf(id: PassageId): string {
  const { document, anchor, item }: Passage = passages[id];
  return `${document}#${[anchor, item].filter((part) => part !== undefined).join(': ')}`;
}

test('the passages that have a successor are those of the table, and each is followed by the text that it names', () => {
  const followed = keysOf(passages).filter((id) => passageUnder('2025-10', id) !== id);
  expect(Object.fromEntries(followed.map((id) => [id, placeOf(passageUnder('2025-10', id))]))).toEqual(
    Object.fromEntries(written),
  );
});

test('what follows is the end of its chain: under no edition does it have a successor of its own', () => {
  for (const edition of editionIds)
    for (const id of keysOf(passages)) {
      const last = passageUnder(edition, id);
      expect(passageUnder(edition, last), `${id} under ${edition}`).toBe(last);
    }
});

test('a scenario is cited from the text of January 2023 under the rules of today, and from its own under those of May 2021', () => {
  expect(passageUnder('2025-10', 'scenario-6')).toBe('scenario-6-2023');
  expect(passageUnder('2021-05', 'scenario-6')).toBe('scenario-6');
});

test('the requirements of May 2021 for direct bill have no successor', () => {
  for (const id of ['minimum-requirements', 'requirement-revenue', 'transition', 'transition-note'] as const)
    expect(passageUnder('2025-10', id)).toBe(id);
});

test('what is said to have the same words has them', () => {
  for (const id of keysOf(sameWords)) expect(pinOf(sameWords[id]), id).toBe(pinOf(id));
  for (const id of keysOf(sameSense)) expect(pinOf(sameSense[id]), id).not.toBe(pinOf(id));
});

describe.each(Object.entries({ ...sameWords, ...sameSense }))('%s is followed by %s', (id, successor) => {
  const old = keysOf(passages).find((one) => one === id);

  test('which is newer', () => {
    expect(old === undefined ? '' : dateOf(old) < dateOf(successor)).toBe(true);
  });
});
