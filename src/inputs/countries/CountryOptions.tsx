import { unlistedCountry } from './unlisted.ts';
import type { CountriesTexts } from './texts.ts';

/**
 * The options of a select: none yet, every country of the tables, those that only another edition lists, and one that stands for a
 * country in no table at all.
 */
export function CountryOptions({ texts: { strings, countries, elsewhere } }: { readonly texts: CountriesTexts }) {
  return (
    <>
      <option value="">{strings.choose}</option>
      {countries.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {elsewhere.map(({ title, countries: others }) => (
        <optgroup key={title} label={title}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
      <option value={unlistedCountry}>{strings.unlisted}</option>
    </>
  );
}
