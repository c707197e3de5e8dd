import { inSameRegion, marketOf } from '../../program/regions.ts';
import type { Input, Judged } from '../input.ts';
import { unlistedCountry } from './unlisted.ts';

/** Two countries, by their keys in `program/regions.ts`: the seller's and the buyer's, or the provider's and the reseller's. */
export interface Countries {
  readonly from: string;
  readonly to: string;
}

const isCountry = (id: string | undefined): id is string =>
  id !== undefined && (id === unlistedCountry || marketOf(id) !== undefined);

/** Parses what {@link writeCountries} writes; `undefined` for anything else. */
export function readCountries(answer: string): Countries | undefined {
  const [from, to, ...rest] = answer.split('.');
  return isCountry(from) && isCountry(to) && rest.length === 0 ? { from, to } : undefined;
}

/** Two countries as a fragment holds them, such as `NL.US`. */
export const writeCountries = ({ from, to }: Countries): string => `${from}.${to}`;

/** A guard that holds where both countries belong to one region, to two, or where one of them is in no table (F41, F42). */
const judge =
  (expected: boolean | undefined) =>
  ({ event }: Judged): boolean => {
    const countries = readCountries(event.answer);
    return countries !== undefined && inSameRegion(countries.from, countries.to) === expected;
  };

/** Two countries, compared by their regions. */
export const countries = {
  read: readCountries,
  guards: {
    sameRegion: judge(true),
    differentRegions: judge(false),
    inNoRegion: judge(undefined),
  },
  when: {
    sameRegion: { sameRegion: true },
    differentRegions: { sameRegion: false },
    inNoRegion: { sameRegion: null },
  },
} as const satisfies Input<Countries>;
