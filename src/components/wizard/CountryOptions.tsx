import type { Country } from '../../i18n/regions.ts';
import type { Strings } from '../../i18n/strings.ts';
import { unlistedCountry } from '../../wizards/countries.ts';

/** What a select of countries offers: none yet, every country of the tables, and one that is in none. */
export function CountryOptions({ strings, countries }: CountryOptionsProps) {
  return (
    <>
      <option value="">{strings.chooseCountry}</option>
      {countries.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value={unlistedCountry}>{strings.unlisted}</option>
    </>
  );
}

interface CountryOptionsProps {
  readonly strings: Strings['wizard'];
  readonly countries: readonly Country[];
}
