/** Stands for a country that is in no table. ISO 3166 reserves this code for such uses. */
export const unlistedCountry = 'ZZ';
