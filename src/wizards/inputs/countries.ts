import { marketOf } from '../../program/regions.ts';

/** Stands for a country that is in no table, where a country is asked for. ISO 3166 reserves it for such uses. */
export const unlistedCountry = 'ZZ';

const isCountry = (id: string | undefined): id is string =>
  id !== undefined && (id === unlistedCountry || marketOf(id) !== undefined);

/** Two countries as an address holds them. */
export const writeCountries = (from: string, to: string): string => `${from}.${to}`;

/** @returns the two countries of an answer such as `NL.US`; `undefined` for any other answer */
export function readCountries(answer: string): { from: string; to: string } | undefined {
  const [from, to, ...rest] = answer.split('.');
  return isCountry(from) && isCountry(to) && rest.length === 0 ? { from, to } : undefined;
}
