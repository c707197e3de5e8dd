/**
 * The documents that the rules rest on, all Microsoft documentation under CC BY 4.0 (program-facts, first table).
 *
 * `written` is the date the document gives for its text, `read` the day on which the version that was read here was
 * published. Their titles stand in `content/sources`.
 */
export const documents = {
  D1: { slug: 'enrolling-in-the-csp-program', written: '2020-11-29', read: '2020-11-30' },
  D2: { slug: 'indirect-provider-tasks-in-partner-center', written: '2021-03-23', read: '2021-05-19' },
  D3: { slug: 'csp-supported-partner-relationships', written: '2020-05-12', read: '2021-05-19' },
  D4: { slug: 'indirect-reseller-tasks-in-partner-center', written: '2021-01-25', read: '2021-01-26' },
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
} as const satisfies Record<string, SourceDocument>;

export interface SourceDocument {
  /** The last part of the document's address. */
  readonly slug: string;
  /** ISO date. */
  readonly written: string;
  /** ISO date. */
  readonly read: string;
}

export type DocumentId = keyof typeof documents;

/** A place in a document: a heading's anchor, and where one heading covers several, the item under it. */
export interface Passage {
  readonly document: DocumentId;
  readonly anchor: string;
  /** As the English document names it. */
  readonly item?: string;
}

const transactions = 'supported-partner-transactions-in-the-csp-program';

/** The passages that rules rest on. Their headings stand in `content/sources`. */
export const passages = {
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
  enrol: { document: 'D1', anchor: 'get-started' },
  'resale-ban': { document: 'D1', anchor: 'get-started', item: 'Important' },
  'enrol-as-reseller': { document: 'D1', anchor: 'enroll-as-an-indirect-reseller' },
  'direct-bill': { document: 'D1', anchor: 'enroll-as-a-direct-bill-partner' },
  market: { document: 'D1', anchor: 'csp-regional-markets-and-currencies' },
  'two-tier': {
    document: 'D4',
    anchor: 'learn-how-to-partner-with-indirect-providers-in-the-cloud-solution-provider-program',
  },
  'before-you-begin': { document: 'D4', anchor: 'before-you-begin' },
  'enrolment-steps': { document: 'D4', anchor: 'get-started' },
  'reseller-mpa': { document: 'D4', anchor: 'all-indirect-resellers-need-to-sign-the-microsoft-partner-agreement' },
  'connect-provider': { document: 'D4', anchor: 'connect-with-an-indirect-provider' },
  'reseller-location': {
    document: 'D4',
    anchor: 'your-csp-country-and-the-csp-regions-where-you-do-business',
  },
  'provider-tasks': { document: 'D2', anchor: 'indirect-provider-tasks-in-the-partner-center' },
  'connect-resellers': { document: 'D2', anchor: 'connect-with-indirect-resellers' },
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
  'reseller-status': {
    document: 'L-microsoft-partner-agreement',
    anchor: 'confirm-you-are-enrolled-as-a-csp-indirect-reseller',
  },
  'sign-mpa': { document: 'L-microsoft-partner-agreement', anchor: 'sign-the-mpa' },
  'verify-mpa': { document: 'L-microsoft-partner-agreement', anchor: 'verify-that-you-have-signed-the-mpa' },
  regions: {
    document: 'L-regional-authorization-overview',
    anchor: 'cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers',
  },
  'azure-plan': { document: 'L-regional-authorization-overview', anchor: 'azure-plan-for-csp-region-availability' },
  'unsupported-countries': { document: 'L-regional-authorization-overview', anchor: 'for-unsupported-countries' },
  'new-account': {
    document: 'L-manage-locations',
    anchor: 'prerequisites-in-order-to-add-a-new-account-for-a-csp-business',
  },
  'tenant-and-location': { document: 'L-manage-locations', anchor: 'the-following-scenario-is-typical' },
  'registration-id': { document: 'L-manage-locations', anchor: 'add-the-registration-number-id' },
} as const satisfies Record<string, Passage>;

export type PassageId = keyof typeof passages;

/**
 * The published page of a document, which may have changed since it was read.
 *
 * @param culture the reader's language as Microsoft's site names it, such as `nl-nl`
 */
export function addressOf(document: DocumentId, culture: string, anchor?: string): string {
  const page = `https://learn.microsoft.com/${culture}/partner-center/${documents[document].slug}`;
  return anchor ? `${page}#${anchor}` : page;
}
