import type { ReplyPart } from '../../text/replies/reply.ts';
import { readCountries } from './answer.ts';
import type { CountriesStrings } from './texts.ts';

/** A country as a reply names it. */
export interface NamedCountry {
  readonly name: string;
  readonly region: string;
  readonly currency: string;
  readonly note?: string;
}

/** What replies in one language say of any two countries. */
export interface CountriesReplyData {
  readonly strings: Pick<CountriesStrings, 'comparison' | 'region' | 'currency'>;
  /** By id; the one that stands for a country in no table is among them. */
  readonly countries: Readonly<Record<string, NamedCountry>>;
}

/** Who the countries belong to, as the wording of the question says it. */
export interface CountriesAsked {
  readonly from: string;
  readonly to: string;
}

/** Whether what was loaded is what the build wrote. */
export const isCountriesReplyData = (data: object): data is CountriesReplyData =>
  'strings' in data && 'countries' in data;

/** The part of a reply that names the two countries of an answer; `undefined` for an answer that is no such pair. */
export function countriesReplyPart(
  { strings, countries }: CountriesReplyData,
  asked: CountriesAsked,
  answer: string,
): ReplyPart | undefined {
  const pair = readCountries(answer);
  const [from, to] = [countries[pair?.from ?? ''], countries[pair?.to ?? '']];
  if (!from || !to) return undefined;
  const notes = new Set([from, to].flatMap(({ note }) => note ?? []));
  const sides = [
    [asked.from, from],
    [asked.to, to],
  ] as const;
  return {
    title: strings.comparison,
    ...(notes.size > 0 && { note: [...notes].join(' ') }),
    lines: sides.map(([who, { name, region, currency }]) => [
      `${who}: `,
      { text: name, strong: true },
      `. ${strings.region}: ${region}. ${strings.currency}: ${currency}.`,
    ]),
  };
}
