import type { Fact } from './fact.ts';

/** Regions and countries: where a partner can sell, and what it needs there. */
export const markets = {
  F41: {
    sentence:
      'The location of a company determines its market, the countries in which it can sell CSP offers. The legal location of a reseller determines which providers it can work with and where it can do CSP business.',
    grade: 'A',
    passages: ['market', 'reseller-location'],
  },
  F42: {
    sentence:
      'There are {regionCount} regions, each with a table of its countries and, mostly, their currencies, and a partner sells to customers in every country of its own region; of Africa an introduction counts 18 countries, the table {africanCountryCount}, and we go by the tables. For a country in no table the documents give no region, only a workaround for unsupported countries. Selling takes an MPN ID for the location where you want to sell, and the Microsoft Customer Agreement, accepted by the customer before any order; the Azure plan is sold in fewer regions.',
    grade: 'A',
    passages: ['regions', 'azure-plan', 'unsupported-countries'],
  },
  F43: {
    sentence:
      'CSP business in another country takes a location MPN ID in that country, a new enrolment with new credentials for that CSP account, and acceptance of the MPA; one CSP tenant goes with one MPN location. That this is the way to sell into another region is our conclusion and not said by the documents.',
    grade: 'A',
    passages: ['new-account', 'tenant-and-location', 'mpa-per-region'],
  },
  F44: {
    sentence:
      'A partner that does business with new or existing customers in certain countries must give a company registration ID number; elsewhere it is optional. One document lists 24 countries, another one 26: China and the United States besides.',
    grade: 'A',
    passages: ['registration-id', 'registration-countries', 'registration-number', 'registration-optional'],
  },
} as const satisfies Record<string, Fact>;
