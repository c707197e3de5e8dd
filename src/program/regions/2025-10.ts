import type { Changes } from '../regions.ts';

/**
 * What the tables of August 2023 change (G66), the newest that could be read. A country that is renamed there is not listed: our
 * names are those of each language. The Northern Mariana Islands and American Samoa are where the tables of 2021 had them, and not
 * where the announcement of the change looks for them.
 */
export const changes: Changes = {
  AS: { region: 'united-states', currency: 'USD' }, // from New Zealand
  BR: { region: 'brazil', currency: 'USD, BRL' }, // USD for traditional licence-based offers, BRL for all else
  BY: undefined, // from the Middle East, Central Europe and Eastern Europe to no table
  CN: { region: 'china', currency: 'CNY' }, // a region of its own
  FO: { region: 'europe', currency: 'DKK' },
  GU: { region: 'united-states', currency: 'USD' }, // from Australia
  MP: { region: 'united-states', currency: 'USD' }, // from Australia
  RU: undefined, // a region of its own before
};
