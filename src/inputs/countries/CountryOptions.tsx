import { unlistedCountry } from './unlisted.ts';
import type { CountriesTexts } from './texts.ts';

/** The options of a select: none yet, every country of the tables, and one that stands for a country in no table. */
export function CountryOptions({ texts: { strings, countries } }: { readonly texts: CountriesTexts }) {
  return (
    <>
      <option value="">{strings.choose}</option>
      {countries.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value={unlistedCountry}>{strings.unlisted}</option>
    </>
  );
}
