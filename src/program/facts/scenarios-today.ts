import type { Fact } from './fact.ts';

/** The transaction scenarios in the newest texts that could be read. */
export const scenariosToday = {
  G60: {
    sentence:
      'The newest text on who may sell to whom that could be read is of 11 January 2023. Compared line by line with that of 12 May 2020, no scenario, verdict, option or note differs; the MPN ID is called PartnerID.',
    grade: 'A',
    passages: ['transactions-2023'],
  },
  G61: {
    sentence:
      'Selling to a customer and buying from several partners are unchanged. That a CSP partner cannot resell to another one on its CSP tenant stands in two texts of 2023, in one of them still as “currently”.',
    grade: 'A',
    passages: ['scenario-1-2023', 'scenario-2-2023', 'resale-ban-2023', 'resale-ban-enrolling-2023'],
  },
  G61b: {
    sentence: 'The ban on reselling to another CSP partner still stands, for the tenant of CSP alone.',
    grade: 'C',
    reported: 'a third party’s undated rewording in Spanish of the program overview, 2025 or 2026',
  },
  G62: {
    sentence:
      'Buying for own use, selling to oneself, and a reseller that wants to be its provider’s customer are unchanged. Microsoft Support ends a relationship, says the text of January 2023; that of September 2023 still has the provider remove the partnership.',
    grade: 'A',
    passages: ['scenario-4-2023', 'scenario-5-2023', 'scenario-6-2023', 'remove-partnership-2023'],
  },
  G63: {
    sentence:
      'With Azure Partner Shared Services a partner buys Azure for its own use from Microsoft, in a shared services tenant that cannot hold services such as Office 365 or Dynamics. A restricted direct-bill partner cannot buy it anew. A text of May 2023 says that it will be removed from the old Azure offer and not be part of the Azure plan. Whether the offer still exists is not established.',
    grade: 'A',
    passages: ['own-azure', 'own-azure-offer', 'restricted-2022', 'old-azure-phases'],
  },
  G64: {
    sentence: 'A partner sells only to customers of its own region, and has relationships only with partners of it.',
    grade: 'A',
    passages: ['scenario-7-2023', 'scenario-8-2023'],
  },
  G64b: {
    sentence:
      'Partner Center enforces the regions: a partner can create customers only for countries of its region, and a customer can accept a relationship request only if its market is in the partner’s region. Orders that name a reseller of another region are blocked.',
    grade: 'A-',
    passages: ['regions-enforced', 'orders-blocked'],
  },
  G65: {
    sentence:
      'The country that is set in the customer’s tenant decides, and not where the customer is. A customer in Brazil whose tenant is set to the United States is outside the territory of partners in Brazil, and may buy from partners in the United States.',
    grade: 'A',
    passages: ['tenant-country'],
  },
  G66: {
    sentence:
      'In the tables of August 2023 China is a region of its own, Russia and Belarus are in no table, Brazil partly uses BRL and the Faroe Islands DKK, and six names differ. American Samoa, Guam and the Northern Mariana Islands belong to the United States, with USD. What has changed since is not established.',
    grade: 'A',
    passages: ['regions-2023', 'islands-2023'],
  },
  G67: {
    sentence:
      'For a country that is not supported, the address of the Office admin portal remains as a way to the relationship with the customer.',
    grade: 'A',
    passages: ['unsupported-countries-2023'],
  },
  G68: {
    sentence:
      'The list of countries that ask for a registration ID has the same countries in 2023 as in 2021, Russia and Belarus among them.',
    grade: 'A',
    passages: ['registration-countries-2023'],
  },
} as const satisfies Record<string, Fact>;
