import { anyCountry, concept, type Term } from './reading.ts';

/** The two countries that a question about countries compares, as far as a text names them. */
export type Sides = Readonly<Partial<Record<'from' | 'to', string>>>;

/** Who is on each side, by the concepts that name them. */
const owners: readonly (readonly [id: string, side: keyof Sides])[] = [
  ['we', 'from'],
  ['indirect-provider', 'from'],
  ['customer', 'to'],
  ['indirect-reseller', 'to'],
];

/** Who is named behind a country is less probably its owner (“provider in Norway, reseller in Sweden”). */
const behind = 1.5;

/**
 * Whose the countries of a text are: each belongs to whoever is named nearest to it. “We are German, our customer is Swiss” has
 * both. Of countries that belong to nobody, one that something comes *from* is the seller’s, and the other the customer’s.
 *
 * @param terms the text as the search reads it
 */
export function sidesIn(terms: readonly Term[]): Sides {
  const named = terms.flatMap(({ name }, at) => {
    const side = owners.find(([id]) => concept(id) === name)?.[1];
    return side ? [{ side, at }] : [];
  });
  const countries = terms.flatMap(({ name, country }, at) =>
    name === anyCountry && country !== undefined
      ? [{ country, at, isFrom: terms[at - 1]?.name === concept('from') }]
      : [],
  );
  const pairs = countries
    .flatMap((one) =>
      named.map(({ side, at }) => ({ ...one, side, distance: at < one.at ? one.at - at : at - one.at + behind })),
    )
    .sort((one, other) => one.distance - other.distance);
  const sides = new Map<keyof Sides, string>();
  const given = new Set<number>();
  const give = (side: keyof Sides, { country, at }: { readonly country: string; readonly at: number }) => {
    if (given.has(at) || sides.has(side)) return;
    sides.set(side, country);
    given.add(at);
  };
  for (const one of countries) if (one.isFrom) give('from', one);
  for (const one of pairs) give(one.side, one);
  for (const one of countries) give(sides.has('to') ? 'from' : 'to', one);
  return Object.fromEntries(sides);
}
