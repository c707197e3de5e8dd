import { editionIds, editionsUpTo, inEdition, type ByEdition, type EditionId } from './editions.ts';
import { tables } from './regions/2021-05.ts';
import { changes } from './regions/2025-10.ts';

/** The CSP regions that some edition has, in the order of the documents. */
export const regionIds = [
  'africa',
  'asia-pacific',
  'australia',
  'brazil',
  'canada',
  'china',
  'europe',
  'india',
  'japan',
  'korea',
  'latin-america-caribbean',
  'middle-east-eastern-europe',
  'new-zealand',
  'russia',
  'taiwan',
  'united-states',
] as const;

/** A CSP region. */
export type RegionId = (typeof regionIds)[number];

/** The tables of the first edition: the currency of each country by region, or `null` where none is named. */
export type Tables = Readonly<Partial<Record<RegionId, Readonly<Record<string, string | null>>>>>;

/** What the documents say about a country: its region, and its currency (`null` if the table names none). */
export interface Market {
  readonly region: RegionId;
  readonly currency: string | null;
}

/** What a later edition changes, by country; `undefined` for one that is in no table any more. */
export type Changes = Readonly<Record<string, Market | undefined>>;

const first: readonly (readonly [country: string, market: Market])[] = regionIds.flatMap((region) =>
  Object.entries(tables[region] ?? {}).map(([country, currency]) => [country, { region, currency }] as const),
);

const changesIn: ByEdition<Changes> = { '2025-10': changes };

const markets = inEdition((edition): ReadonlyMap<string, Market> => {
  const known = new Map<string, Market | undefined>(first);
  for (const one of editionsUpTo(edition).toReversed())
    for (const [country, market] of Object.entries(changesIn[one] ?? {})) known.set(country, market);
  return new Map([...known].flatMap(([country, market]) => (market ? [[country, market] as const] : [])));
});

/** All countries in the tables of an edition. */
export const countriesIn = (edition: EditionId): readonly string[] => [...markets[edition].keys()];

/** The regions of an edition, in the order of the document. */
export function regionsIn(edition: EditionId): readonly RegionId[] {
  const regions = new Set([...markets[edition].values()].map(({ region }) => region));
  return regionIds.filter((id) => regions.has(id));
}

/**
 * The region and currency of a country under an edition.
 *
 * @param country the key of a country, such as `NL`
 * @returns `undefined` for a country in no table, about which the documents say nothing (F42)
 */
export function marketOf(edition: EditionId, country: string): Market | undefined {
  return markets[edition].get(country);
}

/** All countries that are in a table of some edition. */
export const countryIds: readonly string[] = [...new Set(editionIds.flatMap(countriesIn))];

/**
 * The edition that lists a country which this one has in no table; of several the newest.
 *
 * @returns `undefined` for a country that this edition lists too, or that none does
 */
export function onlyListedIn(edition: EditionId, country: string): EditionId | undefined {
  if (marketOf(edition, country)) return undefined;
  return editionIds.toReversed().find((other) => marketOf(other, country));
}

/**
 * Whether a partner in one country may do business with somebody in another: only if both are in the same region (F41,
 * F42, S7, S8; G64).
 *
 * @returns `undefined` if a country is in no table of the edition
 */
export function inSameRegion(edition: EditionId, one: string, other: string): boolean | undefined {
  const [a, b] = [marketOf(edition, one), marketOf(edition, other)];
  return a === undefined || b === undefined ? undefined : a.region === b.region;
}
