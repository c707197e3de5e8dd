import { documentsToday, passagesToday } from './sources/today.ts';

/** Anchors of the first headings of documents. Like all anchors they are Microsoft's, and must not be changed. */
const first = {
  resellerTasks: 'learn-how-to-partner-with-indirect-providers-in-the-cloud-solution-provider-program',
  enrolling: 'enroll-in-the-cloud-solution-provider-program',
  providerTasks: 'partner-with-indirect-resellers-in-the-cloud-solution-provider-program',
  relationships: 'learn-how-partners-can-work-with-other-partners-in-the-csp-program',
} as const;

/**
 * The documents that the rules cite, all Microsoft documentation under CC BY 4.0. `written` is the date of the text,
 * `read` the day on which the version that was read was published. `heading` is the anchor of the first heading, which
 * identifies a document whose file was renamed. Titles are in `content/sources`.
 */
export const documents = {
  D0: {
    slug: 'indirect-reseller-tasks-in-partner-center',
    heading: first.resellerTasks,
    written: '2020-10-09',
    read: '2020-10-28',
  },
  D1: {
    slug: 'enrolling-in-the-csp-program',
    heading: first.enrolling,
    written: '2020-11-29',
    read: '2020-11-30',
  },
  D2: {
    slug: 'indirect-provider-tasks-in-partner-center',
    heading: first.providerTasks,
    written: '2021-03-23',
    read: '2021-05-19',
  },
  D3: {
    slug: 'csp-supported-partner-relationships',
    heading: first.relationships,
    written: '2020-05-12',
    read: '2021-05-19',
  },
  D4: {
    slug: 'indirect-reseller-tasks-in-partner-center',
    heading: first.resellerTasks,
    written: '2021-01-25',
    read: '2021-01-26',
  },
  'L-direct-partner-new-requirements': {
    slug: 'direct-partner-new-requirements',
    written: '2021-04-15',
    read: '2021-05-19',
  },
  'L-manage-locations': { slug: 'manage-locations', written: '2021-05-01', read: '2021-06-17' },
  'L-microsoft-partner-agreement': { slug: 'microsoft-partner-agreement', written: '2021-03-23', read: '2021-07-15' },
  'L-multichannel': { slug: 'multichannel', written: '2020-06-17', read: '2021-05-19' },
  'L-multipartner': { slug: 'multipartner', written: '2020-11-29', read: '2021-05-19' },
  'L-regional-authorization-overview': {
    slug: 'regional-authorization-overview',
    written: '2021-04-15',
    read: '2021-05-19',
  },
  'L-request-a-relationship-with-a-customer': {
    slug: 'request-a-relationship-with-a-customer',
    written: '2020-06-17',
    read: '2021-06-23',
  },
  'L-reg-number-id': { slug: 'reg-number-id', written: '2021-05-10', read: '2021-06-23' },
  'L-restricted-direct-bill-capabilities': {
    slug: 'restricted-direct-bill-capabilities',
    written: '2020-10-09',
    read: '2021-06-23',
  },
  'L-transition-direct-to-indirect': {
    slug: 'transition-direct-to-indirect',
    written: '2020-06-05',
    read: '2021-06-23',
  },
  'L-verification-responses': { slug: 'verification-responses', written: '2021-01-14', read: '2021-06-25' },
  ...documentsToday,
} as const satisfies Record<string, SourceDocument>;

/**
 * The path of the URL of a document on Microsoft's Partner Center pages, or the full URL if it is elsewhere. `file` is the name
 * of the document's file where it is not the last segment of that.
 */
type Place = ({ readonly slug: string; readonly heading?: string } | { readonly address: string }) & {
  readonly file?: string;
};

/**
 * ISO dates; or, for a copy that carries no date of its own, the year or month whose text it shows. `marked` is the date that
 * stands on such a copy though its text is newer.
 */
type When = { readonly written: string; readonly read: string } | { readonly seen: string; readonly marked?: string };

export type SourceDocument = Place & When;

export type DocumentId = keyof typeof documents;

/** A passage in a document: the anchor of a heading, and the item if the heading covers several. */
export interface Passage {
  readonly document: DocumentId;
  /** Absent in a copy that lacks the heading. Without an item either, the passage is all of the copy. */
  readonly anchor?: string;
  /** The first few words of the item in the English document, no more than tell it apart: a table row, an alert, a paragraph. */
  readonly item?: string;
  /** Whether the passage runs to the end of the document and not only to the next heading. */
  readonly isWhole?: true;
}

const requirements = 'minimum-requirements';
const transactions = 'supported-partner-transactions-in-the-csp-program';

/** The passages that rules cite. Their headings are in `content/sources`. */
export const passages = {
  'older-roles': {
    document: 'D0',
    anchor: first.resellerTasks,
  },
  'older-before-you-begin': { document: 'D0', anchor: 'before-you-begin' },
  'older-enrolment-steps': { document: 'D0', anchor: 'get-started' },
  'older-connect-provider': { document: 'D0', anchor: 'connect-with-an-indirect-provider' },
  'older-reseller-mpa': {
    document: 'D0',
    anchor: 'all-indirect-resellers-need-to-sign-the-microsoft-partner-agreement',
  },
  'partner-roles': { document: 'D3', anchor: first.relationships },
  roles: { document: 'D3', anchor: 'types-of-partner-relationships-in-the-csp-program' },
  'mpa-required': { document: 'D3', anchor: 'csp-program-requirements-signing-the-microsoft-partner-agreement-mpa' },
  transactions: { document: 'D3', anchor: transactions },
  'scenario-1': { document: 'D3', anchor: transactions, item: 'Sample scenario 1' },
  'scenario-2': { document: 'D3', anchor: transactions, item: 'Sample scenario 2' },
  'scenario-3': { document: 'D3', anchor: transactions, item: 'Sample scenario 3' },
  'scenario-4': { document: 'D3', anchor: transactions, item: 'Sample scenario 4' },
  'scenario-5': { document: 'D3', anchor: transactions, item: 'Sample scenario 5' },
  'scenario-6': { document: 'D3', anchor: transactions, item: 'Sample scenario 6' },
  'scenario-7': { document: 'D3', anchor: transactions, item: 'Sample scenario 7' },
  'scenario-8': { document: 'D3', anchor: transactions, item: 'Sample scenario 8' },
  'enrol-roles': { document: 'D1', anchor: first.enrolling },
  enrol: { document: 'D1', anchor: 'get-started' },
  'resale-ban': { document: 'D1', anchor: 'get-started', item: 'Important' },
  'enrol-as-reseller': { document: 'D1', anchor: 'enroll-as-an-indirect-reseller' },
  'direct-bill': { document: 'D1', anchor: 'enroll-as-a-direct-bill-partner' },
  'minimum-requirements': { document: 'D1', anchor: requirements },
  'requirement-mpn-id': { document: 'D1', anchor: requirements, item: 'MPN ID' },
  'requirement-endorsement': { document: 'D1', anchor: requirements, item: 'Endorsement' },
  'requirement-support': { document: 'D1', anchor: requirements, item: 'Support' },
  'requirement-revenue': { document: 'D1', anchor: requirements, item: 'Revenue requirement' },
  'requirement-accounts': { document: 'D1', anchor: requirements, item: 'Accounts receivable' },
  'requirement-managed-service': { document: 'D1', anchor: requirements, item: 'Managed Service' },
  eligibility: { document: 'D1', anchor: 'verify-direct-bill-eligibility' },
  transition: { document: 'D1', anchor: 'transition-from-direct-bill-to-indirect-reseller' },
  market: { document: 'D1', anchor: 'csp-regional-markets-and-currencies' },
  'two-tier': {
    document: 'D4',
    anchor: first.resellerTasks,
  },
  'already-enrolled': {
    document: 'D4',
    anchor: 'enroll-as-an-indirect-reseller-in-the-cloud-solution-provider-program',
  },
  'before-you-begin': { document: 'D4', anchor: 'before-you-begin' },
  'enrolment-steps': { document: 'D4', anchor: 'get-started' },
  'reseller-mpa': { document: 'D4', anchor: 'all-indirect-resellers-need-to-sign-the-microsoft-partner-agreement' },
  'connect-provider': { document: 'D4', anchor: 'connect-with-an-indirect-provider' },
  'reseller-location': {
    document: 'D4',
    anchor: 'your-csp-country-and-the-csp-regions-where-you-do-business',
  },
  'provider-roles': {
    document: 'D2',
    anchor: first.providerTasks,
  },
  'provider-tasks': { document: 'D2', anchor: 'indirect-provider-tasks-in-the-partner-center' },
  'connect-resellers': { document: 'D2', anchor: 'connect-with-indirect-resellers' },
  'connect-customers': { document: 'D2', anchor: 'connect-with-customers' },
  'add-customers': {
    document: 'D2',
    anchor: 'add-new-customers-and-associate-them-with-indirect-resellers',
  },
  'add-subscriptions': { document: 'D2', anchor: 'add-new-subscriptions-to-customer-accounts' },
  'remove-partnership': { document: 'D2', anchor: 'remove-partnership-with-indirect-resellers' },
  'multi-partner': {
    document: 'L-multipartner',
    anchor: 'multi-partner-support-for-customers-who-want-to-work-with-more-than-one-partner',
  },
  'multi-channel': {
    document: 'L-multichannel',
    anchor: 'multi-channel-support---using-other-partners-to-support-customer-subscriptions-purchased-elsewhere',
  },
  'request-relationship': {
    document: 'L-request-a-relationship-with-a-customer',
    anchor: 'how-to-request-a-reseller-relationship-from-a-customer-in-partner-center',
  },
  'invite-customer': {
    document: 'L-request-a-relationship-with-a-customer',
    anchor: 'invite-a-customer-to-establish-a-reseller-relationship-with-you',
  },
  'mpa-per-region': {
    document: 'L-microsoft-partner-agreement',
    anchor: 'learn-about-the-microsoft-partner-agreement-mpa-for-csp-program-partners',
  },
  'mpn-status': {
    document: 'L-microsoft-partner-agreement',
    anchor: 'verify-your-mpn-id-is-active-and-migrated-to-partner-center',
  },
  'reseller-status': {
    document: 'L-microsoft-partner-agreement',
    anchor: 'confirm-you-are-enrolled-as-a-csp-indirect-reseller',
  },
  'sign-mpa': { document: 'L-microsoft-partner-agreement', anchor: 'sign-the-mpa' },
  'verify-mpa': { document: 'L-microsoft-partner-agreement', anchor: 'verify-that-you-have-signed-the-mpa' },
  regions: {
    document: 'L-regional-authorization-overview',
    anchor: 'cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers',
    isWhole: true,
  },
  'azure-plan': { document: 'L-regional-authorization-overview', anchor: 'azure-plan-for-csp-region-availability' },
  'unsupported-countries': { document: 'L-regional-authorization-overview', anchor: 'for-unsupported-countries' },
  'new-account': {
    document: 'L-manage-locations',
    anchor: 'prerequisites-in-order-to-add-a-new-account-for-a-csp-business',
  },
  'tenant-and-location': { document: 'L-manage-locations', anchor: 'the-following-scenario-is-typical' },
  'twelve-months': { document: 'L-direct-partner-new-requirements', anchor: 'minimum-requirements' },
  'requirements-to-stay': {
    document: 'L-direct-partner-new-requirements',
    anchor: 'transition-from-direct-to-indirect-reseller',
  },
  restricted: { document: 'L-restricted-direct-bill-capabilities', anchor: 'affected-direct-bill-capabilities' },
  'restricted-status': {
    document: 'L-restricted-direct-bill-capabilities',
    anchor: 'how-to-tell-if-your-direct-bill-capabilities-has-been-restricted',
  },
  'transition-note': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'transition-from-cloud-solution-provider-csp-direct-bill-partner-to-csp-indirect-reseller',
  },
  'transition-steps': { document: 'L-transition-direct-to-indirect', anchor: 'get-started' },
  'both-models': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'while-you-transition-from-direct-to-indirect-reseller',
  },
  'move-customers': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'move-your-direct-bill-customers-to-your-indirect-provider',
  },
  'move-subscriptions': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'considerations',
  },
  'acquire-as-reseller': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'acquire-new-customers-as-indirect-reseller',
  },
  'extend-relationship': { document: 'L-transition-direct-to-indirect', anchor: 'reseller-relationship-extension' },
  'customer-agreement': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'microsoft-customer-agreement-acceptance',
  },
  'transfer-prerequisites': { document: 'L-transition-direct-to-indirect', anchor: 'prerequisites' },
  'transfer-steps': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'how-to-transition-to-indirect-reseller-status',
  },
  'tasks-afterwards': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'managing-your-direct-bill-customers-and-your-indirect-reseller-customers',
  },
  'transition-incentives': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'enroll-for-indirect-reseller-incentives',
  },
  'mpn-locations': { document: 'L-manage-locations', anchor: 'view-and-update-your-mpn-locations' },
  'add-location': { document: 'L-manage-locations', anchor: 'add-an-mpn-location' },
  'registration-id': { document: 'L-manage-locations', anchor: 'add-the-registration-number-id' },
  'registration-countries': { document: 'L-reg-number-id', anchor: 'countries-where-registration-id-is-required' },
  'registration-number': { document: 'L-reg-number-id', anchor: 'registration-id-number-information' },
  'registration-optional': { document: 'L-reg-number-id', anchor: 'mandatory-or-optional' },
  'delete-location': { document: 'L-manage-locations', anchor: 'delete-a-location' },
  'find-provider': { document: 'L-transition-direct-to-indirect', anchor: 'find-an-indirect-provider' },
  'accept-invitation': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'accept-a-partnership-invitation-from-your-indirect-provider',
  },
  'invite-to-provider': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'send-an-indirect-reseller-invitation-to-the-customer',
  },
  'create-transfer': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'transitioning-partner---create-transfer-request',
  },
  'verify-transfer': {
    document: 'L-transition-direct-to-indirect',
    anchor: 'transitioning-partner---verify-transfer-request-is-complete',
  },
  verification: {
    document: 'L-verification-responses',
    anchor: 'verify-your-account-information-when-you-enroll-in-a-new-partner-center-program',
  },
  'what-is-verified': { document: 'L-verification-responses', anchor: 'what-is-verified-and-how-to-respond' },
  'after-verification': { document: 'L-verification-responses', anchor: 'after-verification' },
  ...passagesToday,
} as const satisfies Record<string, Passage>;

export type PassageId = keyof typeof passages;

/**
 * The URL of a published document, which may have changed since it was read.
 *
 * @param culture the reader's language as in Microsoft's URLs, such as `nl-nl`
 */
export function addressOf(document: DocumentId, culture: string, anchor?: string): string {
  const place: Place = documents[document];
  const page = 'slug' in place ? publishedAddress(place.slug, culture) : place.address;
  return anchor ? `${page}#${anchor}` : page;
}

/**
 * The URL of a document in the Partner Center documentation.
 *
 * @param path its path there, without an extension
 * @param culture the language and country as in Microsoft's URLs, such as `nl-nl`
 * @param docset the part of Microsoft's documentation, which follows the culture in the URL
 */
export const publishedAddress = (path: string, culture: string, docset = 'partner-center'): string =>
  `https://learn.microsoft.com/${culture}/${docset}/${path}`;

/** The name of a document's file, without an extension. */
export function fileNameOf(document: DocumentId): string {
  const place: Place = documents[document];
  return place.file ?? addressOf(document, '').replace(/.*\//, '');
}

/** The slug of each document that is recognised by the anchor of its first heading. */
export function slugsByHeading(): ReadonlyMap<string, string> {
  const places: readonly Place[] = Object.values(documents);
  return new Map(
    places.flatMap((place) => ('heading' in place && place.heading ? [[place.heading, place.slug] as const] : [])),
  );
}

/** Removes duplicates, and passages that are part of another one in the list. */
export function broadest(ids: readonly PassageId[]): PassageId[] {
  const placeOf = (id: PassageId): Passage => passages[id];
  const whole = new Set(
    ids
      .map(placeOf)
      .filter(({ item }) => item === undefined)
      .map(({ document, anchor }) => `${document}#${anchor ?? ''}`),
  );
  return [...new Set(ids)].filter((id) => {
    const { document, anchor, item } = placeOf(id);
    return item === undefined || !whole.has(`${document}#${anchor ?? ''}`);
  });
}
