import type { ByEdition } from '../program/editions.ts';
import type { RegionId } from '../program/regions.ts';
import type { strings as english } from './languages/en.ts';
import type { SlotsOf, TextWith } from './format.ts';
import type { QuantityName } from './quantities.ts';

/** The slots that whoever shows a text fills: quantities of the program are filled before. */
type OwnSlotsOf<T extends string> = Exclude<SlotsOf<T>, QuantityName | Capitalize<QuantityName>>;

type Translated<T> = T extends string
  ? [OwnSlotsOf<T>] extends [never]
    ? string
    : TextWith<OwnSlotsOf<T>>
  : { readonly [K in keyof T]: Translated<T[K]> };

/** The interface as its translators write it: the keys of English, and in each text at least its slots. */
export type Translation = Translated<typeof english>;

/** What a language calls the regions of the program. */
export type RegionNames = Readonly<Record<RegionId, string>>;

/** What texts name by the name of its time, so that a sentence that editions share has the words of each. */
export const nameIds = [
  'partnerId',
  'aPartnerId',
  'partnerAccount',
  'partnerProgram',
  'aDirectory',
  'directory',
] as const;

export type NameId = (typeof nameIds)[number];

/** These names in a language, by edition. With an `a` it is that with an article, which depends on the name in some languages. */
export type Names = Readonly<Record<NameId, ByEdition<string> & { readonly '2021-05': string }>>;

/** What a language calls countries that `Intl` has no name, or a misleading name, for; by their ids. */
export type CountryNames = Readonly<Partial<Record<string, string>>>;

/** What the file of a language exports, such as `sv.ts`. */
export interface Language {
  readonly strings: Translation;
  readonly names: Names;
  readonly regionNames: RegionNames;
  readonly countryNames: CountryNames;
}
