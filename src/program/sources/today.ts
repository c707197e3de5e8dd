import type { Passage, SourceDocument } from '../sources.ts';

/**
 * The documents that the rules of today rest on: Microsoft's texts of 2022 and later (`N-`), and copies of newer ones that
 * carry no date of their own (`C-`). Where two states of a page are cited, the id ends with the year.
 */
export const documentsToday = {
  'N-relationships': {
    slug: 'enroll/csp-supported-partner-relationships',
    written: '2023-01-11',
    read: '2023-10-23',
  },
  'N-overview': { slug: 'enroll/csp-overview', written: '2023-06-26', read: '2023-10-23' },
  'N-direct-bill': { slug: 'enroll/direct-partner-new-requirements', written: '2023-04-24', read: '2023-10-23' },
  // The copy still bears the date of an earlier text, which says otherwise.
  'N-enrolling': { slug: 'enrolling-in-the-csp-program', marked: '2021-08-18', seen: '2023-10' },
  'N-transition': { slug: 'enroll/transition-direct-to-indirect', marked: '2021-10-07', seen: '2023-10' },
  'N-provider-tasks': {
    slug: 'customers/indirect-provider-tasks-in-partner-center',
    written: '2023-09-15',
    read: '2023-10-23',
  },
  'N-reseller-tasks': {
    slug: 'enroll/indirect-reseller-tasks-in-partner-center',
    written: '2022-09-21',
    read: '2023-10-23',
  },
  'N-locations': { slug: 'account-settings/manage-locations', written: '2023-04-27', read: '2023-10-23' },
  'N-multichannel': { slug: 'multichannel', written: '2023-09-20', read: '2023-10-23' },
  'N-multipartner': { slug: 'multipartner', written: '2023-09-26', read: '2023-10-23' },
  'N-request-relationship': {
    slug: 'request-a-relationship-with-a-customer',
    written: '2023-06-05',
    read: '2023-10-23',
  },
  'N-agreement': { slug: 'enroll/microsoft-partner-agreement', written: '2022-02-22', read: '2023-10-23' },
  'N-reseller-revenue': {
    slug: 'enroll/new-indirect-reseller-requirement',
    written: '2023-10-02',
    read: '2023-10-23',
  },
  'N-reseller-revenue-notice': {
    slug: 'announcements/2023-october',
    file: 'announcement-2023-10-new-annual-revenue-requirement-for-resellers',
    written: '2023-10-02',
    read: '2023-10-23',
  },
  'N-program-guide-notice': {
    slug: 'announcements/2023-august',
    file: 'announcement-2023-08-csp-program-guide-update',
    written: '2023-08-17',
    read: '2023-10-23',
  },
  'N-regions': { slug: 'enroll/regional-authorization-overview', written: '2023-08-17', read: '2023-10-23' },
  'N-restricted': { slug: 'restricted-direct-bill-capabilities', written: '2022-08-18', read: '2023-10-23' },
  'N-shared-services': { slug: 'shared-services', written: '2023-01-11', read: '2023-10-23' },
  'N-azure-plan-transfer': {
    slug: 'transfer-azure-subscriptions-under-azure-plan',
    written: '2023-09-14',
    read: '2023-10-23',
  },
  'N-old-azure-transfer': {
    slug: 'customers/switch-azure-subscriptions-to-a-different-partner',
    written: '2023-05-30',
    read: '2023-10-23',
  },
  'N-verification': { slug: 'enroll/verification-responses', written: '2023-05-26', read: '2023-10-23' },
  'N-subscriptions': { slug: 'create-a-new-subscription', written: '2023-10-19', read: '2023-10-23' },
  'N-partner-security': { slug: 'partner-security-requirements', written: '2023-10-13', read: '2023-10-23' },
  'N-azure-plan-customer': {
    address:
      'https://learn.microsoft.com/azure/cost-management-billing/manage/azure-plan-subscription-transfer-partners',
    written: '2025-12-29',
    read: '2026-11-27',
  },
  'N-azure-subscribers': {
    address: 'https://learn.microsoft.com/azure/cost-management-billing/manage/transfer-subscriptions-subscribers-csp',
    written: '2022-03-22',
    read: '2026-11-27',
  },
  'C-program-requirements': {
    address: 'https://partner.microsoft.com/partnership/cloud-solution-provider-requirements',
    seen: '2026',
  },
  'C-direct-bill': { slug: 'enroll/direct-partner-new-requirements', seen: '2025' },
  'C-direct-bill-eligibility': { slug: 'enroll/direct-bill-eligibility-requirements', seen: '2026' },
  'C-reseller-revenue-2024': { slug: 'enroll/new-indirect-reseller-requirement', seen: '2024' },
  'C-reseller-requirements-2025': { slug: 'enroll/new-indirect-reseller-requirement', seen: '2025' },
  'C-security': { slug: 'security/security-requirements', seen: '2025' },
  'C-suspended': { slug: 'account-settings/suspended-partner-center-account', seen: '2025' },
  'C-transition': { slug: 'enroll/transition-direct-to-indirect', seen: '2025' },
  'C-transfer': { slug: 'customers/transfer-subscriptions', seen: '2024' },
  'C-cancellation': { slug: 'customers/new-commerce-cancellation-policy', seen: '2024' },
  'C-provider-tasks': { slug: 'customers/indirect-provider-tasks-in-partner-center', seen: '2025' },
  'C-reseller-tasks': { slug: 'enroll/indirect-reseller-tasks-in-partner-center', seen: '2025' },
  'C-locations': { slug: 'account-settings/manage-locations', seen: '2025' },
  'C-agreement-questions': { slug: 'enroll/mpa-indirect-provider-faq', seen: '2025' },
  'C-gdap': { slug: 'customers/gdap-faq', seen: '2024' },
  'C-azure-subscribers': {
    address: 'https://learn.microsoft.com/azure/cost-management-billing/manage/transfer-subscriptions-subscribers-csp',
    seen: '2024',
  },
  'C-regions': { slug: 'enroll/regional-authorization-overview', seen: '2024' },
  'C-verification': { slug: 'enroll/verification-responses', seen: '2024' },
} as const satisfies Record<string, SourceDocument>;

const transactions = 'supported-partner-transactions-in-the-csp-program';
const directBillRows = 'verify-minimum-requirements';
const newRequirements = 'verify-minimum-requirements-and-capabilities';

/**
 * The passages that the rules of today cite. In a copy without a date a passage is found by its first words alone: the headings
 * of the page are often not part of the copy.
 */
export const passagesToday = {
  // The eight scenarios, 2023
  'partner-roles-2023': {
    document: 'N-relationships',
    anchor: 'learn-how-partners-can-work-with-other-partners-in-the-csp-program',
  },
  'roles-2023': { document: 'N-relationships', anchor: 'types-of-partner-relationships-in-the-csp-program' },
  'mpa-required-2023': {
    document: 'N-relationships',
    anchor: 'csp-program-requirements-signing-the-microsoft-partner-agreement-mpa',
  },
  'transactions-2023': { document: 'N-relationships', anchor: transactions },
  'scenario-1-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 1' },
  'scenario-2-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 2' },
  'scenario-3-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 3' },
  'scenario-4-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 4' },
  'scenario-5-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 5' },
  'scenario-6-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 6' },
  'scenario-7-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 7' },
  'scenario-8-2023': { document: 'N-relationships', anchor: transactions, item: 'Sample scenario 8' },
  'multi-channel-2023': {
    document: 'N-multichannel',
    anchor: 'multichannel-support--using-other-partners-to-support-customer-subscriptions-purchased-elsewhere',
  },
  'multi-partner-2023': {
    document: 'N-multipartner',
    anchor: 'multi-partner-support-for-customers-who-want-to-work-with-more-than-one-partner',
    isWhole: true,
  },
  'resale-ban-2023': { document: 'N-multipartner', anchor: 'guidance', item: 'Important' },
  'resale-ban-enrolling-2023': { document: 'N-enrolling', anchor: 'complete-your-csp-application', item: 'Important' },
  'request-relationship-2023': {
    document: 'N-request-relationship',
    anchor: 'how-to-request-a-reseller-relationship-from-a-customer-in-partner-center',
  },
  'own-azure': {
    document: 'N-shared-services',
    anchor: 'add-azure-partner-shared-services-so-partners-can-buy-azure-subscriptions-for-their-own-use',
  },
  'own-azure-offer': { document: 'N-shared-services', anchor: 'about-the-azure--internalshared-services-offer' },
  // Regions
  'regions-2023': {
    document: 'N-regions',
    anchor: 'cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers',
    isWhole: true,
  },
  'tenant-country': {
    document: 'N-regions',
    anchor: 'cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers',
    item: 'Note',
  },
  'customer-agreement-first': {
    document: 'N-regions',
    anchor: 'cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers',
    item: 'Before you can order',
  },
  'azure-plan-2023': { document: 'N-regions', anchor: 'azure-plan-for-csp-region-availability' },
  'unsupported-countries-2023': { document: 'N-regions', anchor: 'for-unsupported-countriesregions' },
  'islands-2023': {
    document: 'N-program-guide-notice',
    anchor: 'a-cloud-solution-provider-csp-program-guide-update-is-coming',
  },
  'regions-enforced': { document: 'C-regions', item: 'Die regionalen Einschränkungen' },
  'market-2023': {
    document: 'N-regions',
    anchor: 'cloud-solution-provider-program-regional-markets-and-currencies-where-you-can-sell-csp-offers',
    item: "Your company's location determines",
  },
  'registration-countries-2023': {
    document: 'N-enrolling',
    anchor: 'providing-partner-registration-id-numbers-required-for-some-countriesregions',
  },
  // Direct bill: requirements
  'csp-2025': { document: 'C-program-requirements' },
  'direct-bill-2025': { document: 'C-direct-bill', anchor: newRequirements, item: 'PartnerID |' },
  'owns-relationship-2025': {
    document: 'C-direct-bill',
    item: 'As a Cloud Solution',
  },
  'twelve-months-2025': { document: 'C-direct-bill', anchor: newRequirements, item: 'Note You must transact' },
  'new-region-2025': {
    document: 'C-direct-bill',
    anchor: newRequirements,
    item: "If you're already authorized",
  },
  'plan-last-2025': { document: 'C-direct-bill', anchor: newRequirements, item: 'IMPORTANT: Purchase a support plan' },
  'membership-2026': {
    document: 'C-direct-bill-eligibility',
    anchor: 'new-direct-bill-eligibility-requirements',
    item: 'An active Microsoft AI',
  },
  'assessed-yearly-2026': {
    document: 'C-direct-bill-eligibility',
    item: 'We updated enrollment requirements',
  },
  'new-region-2026': {
    document: 'C-direct-bill-eligibility',
    anchor: 'new-direct-bill-eligibility-requirements',
    item: "If you're already authorized",
  },
  'presales-help': { document: 'C-direct-bill-eligibility', item: 'Important If you have questions' },
  'capabilities-2023': { document: 'N-direct-bill', anchor: directBillRows, item: 'Capabilities' },
  'managed-service-2023': { document: 'N-direct-bill', anchor: directBillRows, item: 'Managed Service' },
  'accounts-2023': { document: 'N-direct-bill', anchor: directBillRows, item: 'Accounts receivable' },
  'credit-check-2023': { document: 'N-direct-bill', anchor: 'start-your-direct-bill-partner-enrollment' },
  'requirements-to-stay-2023': { document: 'N-direct-bill', anchor: 'transition-from-direct-to-indirect-reseller' },
  'managed-service-recommended-2023': {
    document: 'N-overview',
    anchor: 'direct-bill-model-requirements',
    item: 'We recommend that you demonstrate',
  },
  'indirect-model-2023': { document: 'N-overview', anchor: 'indirect-model-requirements' },
  'direct-bill-enrolment-2023': { document: 'N-enrolling', anchor: 'enroll-as-a-direct-bill-partner' },
  'two-tenants-2023': { document: 'N-enrolling', anchor: 'enroll-as-a-direct-bill-partner', item: 'Important' },
  // Direct bill: staying, leaving
  suspended: { document: 'C-suspended' },
  'restricted-2022': { document: 'N-restricted', anchor: 'affected-direct-bill-capabilities' },
  'restricted-status-2022': {
    document: 'N-restricted',
    anchor: 'how-to-tell-if-your-direct-bill-capabilities-has-been-restricted',
  },
  'revenue-to-stay-2025': { document: 'C-transition', item: 'Direct-bill partners have a' },
  'restricted-first': {
    document: 'C-transition',
    item: 'You can enroll in',
  },
  'other-tenant': { document: 'C-transition', item: 'Else, you can create' },
  'way-back-2025': { document: 'C-transition', item: 'After you enroll as' },
  'transition-programs': {
    document: 'C-transition',
    anchor: 'get-started',
    item: 'Select Account settings and',
  },
  'way-back-2023': {
    document: 'N-transition',
    anchor: 'transition-from-cloud-solution-provider-direct-bill-partner-to-indirect-reseller',
    item: 'Important',
  },
  'transition-steps-2023': { document: 'N-transition', anchor: 'get-started' },
  'both-models-2023': { document: 'N-transition', anchor: 'while-you-transition-from-direct-to-indirect-reseller' },
  'find-provider-2023': { document: 'N-transition', anchor: 'find-an-indirect-provider' },
  'accept-invitation-2023': {
    document: 'N-transition',
    anchor: 'accept-a-partnership-invitation-from-your-indirect-provider',
  },
  'acquire-as-reseller-2023': { document: 'N-transition', anchor: 'acquire-new-customers-as-an-indirect-reseller' },
  'tasks-afterwards-2023': {
    document: 'N-transition',
    anchor: 'things-you-wont-do-as-an-indirect-reseller-direct-bill-customers',
  },
  'move-customers-2023': {
    document: 'N-transition',
    anchor: 'move-your-direct-bill-customers-to-your-indirect-provider',
  },
  'extend-relationship-2023': { document: 'N-transition', anchor: 'using-the-reseller-relationship-extension' },
  'invite-to-provider-2023': {
    document: 'N-transition',
    anchor: 'send-an-indirect-reseller-invitation-to-a-direct-bill-customer',
  },
  'customer-agreement-2023': { document: 'N-transition', anchor: 'microsoft-customer-agreement' },
  'both-tenants-2023': {
    document: 'N-transition',
    anchor: 'having-both-direct-bill-and-indirect-reseller-tenants-is-recommended',
  },
  'transfer-prerequisites-2023': {
    document: 'N-transition',
    anchor: 'prerequisites-for-self-serve-subscription-transfer',
  },
  'transfer-considerations-2023': {
    document: 'N-transition',
    anchor: 'considerations-regarding-subscription-transfers',
  },
  'transition-incentives-2023': { document: 'N-transition', anchor: 'enroll-for-indirect-reseller-incentives' },
  // Security
  'security-since-2025': { document: 'C-security', item: 'Beginning October' },
  'security-mandatory': { document: 'C-security', item: '• Enable multifactor authentication' },
  'security-yearly': { document: 'C-security', item: 'These requirements are validated annually' },
  'security-score': { document: 'C-security', item: 'The top of the dashboard' },
  'mfa-2023': {
    document: 'N-partner-security',
    anchor: 'enable-mfa-for-all-user-accounts-in-your-partner-tenant',
  },
  // Indirect reseller: joining and staying
  'before-you-begin-2025': { document: 'C-reseller-tasks', anchor: 'before-you-begin', item: 'As of October' },
  'credentials-2025': {
    document: 'C-reseller-tasks',
    anchor: 'before-you-begin',
    item: '• Global administrator credentials',
  },
  'membership-center-2025': {
    document: 'C-reseller-tasks',
    anchor: 'before-you-begin',
    item: '• The user name and password',
  },
  'company-details-2025': { document: 'C-reseller-tasks', anchor: 'before-you-begin', item: "• Your company's legal" },
  'welcome-page-2025': { document: 'C-reseller-tasks', item: 'On the CSP Welcome page' },
  'new-enrolment-2025': {
    document: 'C-reseller-requirements-2025',
    anchor: 'new-enrollment',
    item: 'Partner ID',
  },
  'reauthorisation-2025': {
    document: 'C-reseller-requirements-2025',
    anchor: 'reauthorization',
    item: 'Partner ID | An active membership in the Microsoft AI',
  },
  'reauthorised-yearly-2025': {
    document: 'C-reseller-requirements-2025',
    anchor: 'reauthorization',
    item: 'These requirements are validated',
  },
  'revenue-since-2024': {
    document: 'C-reseller-revenue-2024',
    item: 'Microsoft implements a minimum',
  },
  'reseller-revenue-2024': { document: 'C-reseller-revenue-2024', item: "If a reseller's trailing-12-months" },
  'deauthorised-2024': { document: 'C-reseller-revenue-2024', item: 'If the reseller’s TTM' },
  'first-year-2024': { document: 'C-reseller-revenue-2024', item: "Newly enrolling resellers don't need" },
  'reseller-revenue-2023': {
    document: 'N-reseller-revenue',
    anchor: 'revenue-requirement-for-csp-indirect-resellers',
  },
  'reseller-revenue-notice-2023': {
    document: 'N-reseller-revenue-notice',
    anchor: 'new-annual-revenue-requirement-for-csp-indirect-resellers',
  },
  'two-tier-2022': {
    document: 'N-reseller-tasks',
    anchor: 'learn-how-to-partner-with-indirect-providers-in-the-cloud-solution-provider-program',
  },
  'already-enrolled-2022': {
    document: 'N-reseller-tasks',
    anchor: 'enroll-as-an-indirect-reseller-in-the-cloud-solution-provider-program',
  },
  'before-you-begin-2022': { document: 'N-reseller-tasks', anchor: 'before-you-begin' },
  'enrolment-steps-2022': { document: 'N-reseller-tasks', anchor: 'get-started' },
  'connect-provider-2022': { document: 'N-reseller-tasks', anchor: 'connect-with-an-indirect-provider' },
  'reseller-location-2022': {
    document: 'N-reseller-tasks',
    anchor: 'your-csp-countryregion-and-the-csp-regions-where-you-do-business',
  },
  'application-2023': { document: 'N-enrolling', anchor: 'complete-your-csp-application' },
  'enrol-as-reseller-2023': { document: 'N-enrolling', anchor: 'enroll-as-an-indirect-reseller' },
  'what-is-verified-2023': { document: 'N-verification', anchor: 'what-is-verified-and-how-to-respond' },
  'verification-2023': {
    document: 'N-verification',
    anchor: 'verify-your-account-information-when-you-enroll-in-a-new-partner-center-program',
  },
  'verification-later': { document: 'C-verification', item: 'When you enroll in' },
  'verification-days': { document: 'C-verification', item: 'Verification usually takes' },
  'verification-mailbox': { document: 'C-verification', item: 'Email ownership | Email ownership verifies' },
  // Names and IDs
  'partner-ids': { document: 'C-locations', item: 'Enrolling into Microsoft AI' },
  'global-id': { document: 'C-locations', item: 'The global PartnerID' },
  'location-id': { document: 'C-locations', item: 'A location PartnerID' },
  'location-vetting': { document: 'C-locations', item: 'Note Create more location accounts' },
  'tenant-and-location-2025': { document: 'C-locations', item: "Note There's a" },
  'new-account-2025': {
    document: 'C-locations',
    anchor: 'prerequisites-for-adding-a-new-account-for-a-csp-business',
    item: 'Enrolling into CSP',
  },
  'mpa-after-vetting-2025': {
    document: 'C-locations',
    anchor: 'prerequisites-for-adding-a-new-account-for-a-csp-business',
    item: 'After submitting the CSP',
  },
  'registration-id-2023': { document: 'N-locations', anchor: 'add-the-registration-number-id' },
  'new-account-2023': {
    document: 'N-locations',
    anchor: 'prerequisites-for-adding-a-new-account-for-a-csp-business',
  },
  // The Microsoft Partner Agreement, and orders
  'mpa-per-region-2022': {
    document: 'N-agreement',
    anchor: 'learn-about-the-microsoft-partner-agreement-mpa-for-csp-program-partners',
  },
  'partner-id-status-2022': { document: 'N-agreement', anchor: 'verify-that-your-partnerid-is-active' },
  'reseller-status-2022': { document: 'N-agreement', anchor: 'confirm-your-status-of-csp-program-enrollment' },
  'sign-mpa-2022': { document: 'N-agreement', anchor: 'sign-the-microsoft-partner-agreement' },
  'verify-mpa-2022': { document: 'N-agreement', anchor: 'verify-that-youve-signed-the-mpa' },
  'mpa-each-tenant': { document: 'C-agreement-questions', item: 'What are the legal implications' },
  'orders-blocked': { document: 'C-agreement-questions', item: 'Beginning September' },
  'mpa-language': { document: 'C-agreement-questions', item: 'Is the MPA available' },
  'membership-is-not-enough': { document: 'C-agreement-questions', item: "If there's no CSP" },
  'tenant-in-each-region': { document: 'C-agreement-questions', item: 'This situation also applies' },
  distributors: { document: 'C-provider-tasks', item: 'In the Cloud Solution' },
  'request-partnership-2025': { document: 'C-provider-tasks', item: 'To set up this relationship' },
  'provider-tasks-2023': {
    document: 'N-provider-tasks',
    anchor: 'establish-and-manage-partnership-with-indirect-resellers-and-customers',
  },
  'connect-resellers-2023': {
    document: 'N-provider-tasks',
    anchor: 'connect-with-indirect-resellers',
    isWhole: true,
  },
  'reseller-on-subscription-2023': {
    document: 'N-provider-tasks',
    anchor: 'update-details-of-existing-subscriptions-to-include-the-indirect-reseller',
  },
  'reseller-access-2023': {
    document: 'N-provider-tasks',
    anchor: 'set-the-level-of-access-and-involvement-that-you-want-a-reseller-to-have',
  },
  'remove-partnership-2023': { document: 'N-provider-tasks', anchor: 'remove-a-partnership-with-an-indirect-reseller' },
  'connect-customers-2023': { document: 'N-provider-tasks', anchor: 'connect-with-customers' },
  'add-customers-2023': {
    document: 'N-provider-tasks',
    anchor: 'add-new-customers-and-associate-them-with-indirect-resellers',
  },
  'add-subscriptions-2023': { document: 'N-provider-tasks', anchor: 'add-new-subscriptions-to-customer-accounts' },
  // Admin rights
  gdap: { document: 'C-gdap', item: 'Granular delegated admin permissions' },
  'gdap-request': { document: 'C-gdap', item: 'Who can request a' },
  'gdap-expiry': { document: 'C-gdap', item: 'Does a GDAP relationship' },
  'gdap-duration': { document: 'C-gdap', item: 'Can I make a' },
  'gdap-enterprise': { document: 'C-gdap', item: 'Does GDAP relationship support enterprise' },
  // Moving subscriptions
  'transfer-new-commerce': { document: 'C-transfer', item: 'This new capability extends' },
  'transfer-reasons': { document: 'C-transfer', item: 'Partners have different reasons' },
  'transfer-approval': { document: 'C-transfer', item: 'Partner transfers can only occur' },
  'transfer-relationship': {
    document: 'C-transfer',
    anchor: 'overview',
    item: 'Partners can transfer either Azure Plan',
  },
  'cancel-perpetual': { document: 'C-cancellation', item: 'Perpetual software |' },
  'cancel-software': { document: 'C-cancellation', item: 'Software subscriptions |' },
  'cancel-licences': { document: 'C-cancellation', item: 'License-based (per user) |' },
  'cancel-marketplace': { document: 'C-cancellation', item: 'Marketplace offers |' },
  'cancel-licences-2023': {
    document: 'N-subscriptions',
    anchor: 'cancel-new-commerce-license-based-subscriptions',
  },
  'azure-plan-transfer': {
    document: 'N-azure-plan-transfer',
    anchor:
      'transfer-a-customers-azure-subscriptions-or-reservations-or-savings-plans-under-an-azure-plan-to-a-different-csp',
  },
  'azure-plan-considerations': { document: 'N-azure-plan-transfer', anchor: 'considerations' },
  'azure-plan-prerequisites': { document: 'N-azure-plan-transfer', anchor: 'prerequisites' },
  'azure-plan-customer': { document: 'N-azure-plan-transfer', anchor: 'customer-tasks' },
  'azure-plan-future-partner': { document: 'N-azure-plan-transfer', anchor: 'future-partner-tasks' },
  'azure-plan-current-partner': { document: 'N-azure-plan-transfer', anchor: 'current-partner-tasks' },
  'azure-plan-access': {
    document: 'N-azure-plan-transfer',
    anchor: 'managing-your-transferred-customer-azure-subscriptions-reservations-andor-savings-plans-azure-plan',
  },
  'azure-plan-start-2025': { document: 'N-azure-plan-customer', item: 'To start an Azure' },
  'azure-plan-access-2025': { document: 'N-azure-plan-customer', item: 'Access to existing users' },
  'azure-plan-admin-2025': { document: 'N-azure-plan-customer', item: 'Additionally, your new partner' },
  'azure-plan-expiry-2025': { document: 'N-azure-plan-customer', item: "If the request hasn't" },
  'old-azure-prerequisites': { document: 'N-old-azure-transfer', anchor: 'prerequisites' },
  'old-azure-steps': {
    document: 'N-old-azure-transfer',
    anchor: 'responsibilities-when-transferring-a-customer-subscription-to-a-new-azure-service-provider',
  },
  'old-azure-conversion': { document: 'N-old-azure-transfer', anchor: 'transferring-subscriptions-without-conversion' },
  'old-azure-phases': { document: 'N-old-azure-transfer', anchor: 'the-azure-plan-and-the-previous-azure-offer' },
  'azure-from-agreement': {
    document: 'C-azure-subscribers',
    item: "You can't transfer subscriptions",
  },
  'azure-from-elsewhere-2022': {
    document: 'N-azure-subscribers',
    item: 'To transfer any other',
  },
} as const satisfies Record<string, Passage>;
