import { localeIds, type Locale } from '../src/i18n/locales.ts';

/** A page of each type, by its address under a language; with answers in the fragment where these show more. */
export const pageTypes: Readonly<Record<string, string>> = {
  'the start page': '',
  'the list of guidance': 'guidance/',
  'a guidance page with a wizard': 'guidance/supported-partner-relationships/',
  'a guidance page with two wizards': 'guidance/enroll-in-the-csp-program/',
  'a guidance page without a wizard': 'guidance/partner-with-indirect-resellers/',
  'a guidance page with tables': 'guidance/regional-markets/',
  'a question with choices': 'transaction-scenarios/',
  'a question with countries': 'transaction-scenarios/s7-countries/',
  'a question that is answered again':
    'transaction-scenarios/s6-customer/#edition=2021-05&scenario=s6&s6-relationship=yes&s6-customer=no',
  'an outcome': 'transaction-scenarios/s7-different-regions/#edition=2021-05&scenario=s7&s7-countries=NL.US',
  'an outcome on conditions': 'transaction-scenarios/s6-end-relationship/',
  'a choice of model': 'choose-model/own-contract/',
  'an outcome of the choice': 'choose-model/within-reach/',
  'a checklist': 'direct-bill-requirements/#edition=2021-05&R1=yes&R2=no&R3=not-sure&R4=now',
  'the start page of today': 'today/',
  'a question of today': 'today/choose-model/global-revenue/',
  'a checklist of another edition': 'today/direct-bill-requirements/',
  'a checklist with fields to fill in': 'reseller-readiness/',
  'a result': 'direct-bill-requirements/not-yet/#edition=2021-05&R1=yes&R2=yes&R3=yes&R5=no&R10=yes&R6=yes&R8=yes',
  'a result without answers': 'today/direct-bill-requirements/cannot-tell/',
  'every answer of the scenarios': 'transaction-scenarios/all-answers/',
  'every answer of the choice': 'choose-model/all-answers/',
  'every answer of a checklist': 'direct-bill-requirements/all-answers/',
  'the support desk': 'desk/',
  'the regions': 'regions/',
  'the glossary': 'glossary/',
  'the page about the site': 'about/',
  'no network': 'offline/',
};

/** The pages that are in every language at once. */
export const pagesOfAllLanguages = { 'the language choice': '/', 'not found': '/404.html' } as const;

/** A page of each type, with its address: the languages take turns. */
export const onePageOfEachType: readonly (readonly [type: string, address: string])[] = [
  ...Object.entries(pagesOfAllLanguages),
  ...Object.entries(pageTypes).map(([type, path], at): [string, string] => [
    type,
    `/${localeIds[at % localeIds.length] ?? 'en'}/${path}`,
  ]),
];

/** Documents that were imported from test/fixtures/learn; in builds only that are given them. */
export const importedPages: Readonly<Record<string, string>> = {
  'the list of imported documents': 'imported/',
  'an imported document': 'imported/every-construct/',
};

export const addressIn = (locale: Locale, path: string) => `/${locale}/${path}`;
