import type { EditionId } from '../../program/editions.ts';
import { countryIds, inSameRegion } from '../../program/regions.ts';
import type { Input, Judged } from '../input.ts';
import { unlistedCountry } from './unlisted.ts';

/** Two countries, by their keys in `program/regions/`: the seller's and the buyer's, or the provider's and the reseller's. */
export interface Countries {
  readonly from: string;
  readonly to: string;
}

/** A country that only another edition lists can be named too: a link from there must not lose it. */
const listed: ReadonlySet<string> = new Set(countryIds);

const isCountry = (id: string | undefined): id is string =>
  id !== undefined && (id === unlistedCountry || listed.has(id));

/** Parses what {@link writeCountries} writes; `undefined` for anything else. */
export function readCountries(answer: string): Countries | undefined {
  const [from, to, ...rest] = answer.split('.');
  return isCountry(from) && isCountry(to) && rest.length === 0 ? { from, to } : undefined;
}

/** Two countries as a fragment holds them, such as `NL.US`. */
export const writeCountries = ({ from, to }: Countries): string => `${from}.${to}`;

/** A guard that holds where both countries belong to one region, to two, or where one of them is in no table (F41, F42). */
const judge =
  (edition: EditionId, expected: boolean | undefined) =>
  ({ event }: Judged): boolean => {
    const countries = readCountries(event.answer);
    return countries !== undefined && inSameRegion(edition, countries.from, countries.to) === expected;
  };

/** Two countries, compared by their regions. */
export const countries = {
  read: readCountries,
  guards: (edition: EditionId) => ({
    sameRegion: judge(edition, true),
    differentRegions: judge(edition, false),
    inNoRegion: judge(edition, undefined),
  }),
  when: {
    sameRegion: { sameRegion: true },
    differentRegions: { sameRegion: false },
    inNoRegion: { sameRegion: null },
  },
} as const satisfies Input<Countries>;
