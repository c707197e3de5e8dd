import type { Country } from '../../i18n/regions.ts';
import type { Strings } from '../../i18n/strings.ts';
import { unlistedCountry } from '../../wizards/inputs/countries.ts';

/** What a select of countries offers: none yet, every country of the tables, and one that is in none. */
export function CountryOptions({ strings, countries, chosen }: CountryOptionsProps) {
  return (
    <>
      <option value="">{strings.chooseCountry}</option>
      {countries.map(({ id, name }) => (
        <option key={id} value={id} selected={id === chosen}>
          {name}
        </option>
      ))}
      <option value={unlistedCountry} selected={chosen === unlistedCountry}>
        {strings.unlisted}
      </option>
    </>
  );
}

interface CountryOptionsProps {
  readonly strings: Strings['wizard'];
  readonly countries: readonly Country[];
  /** At first, where the select is left to the browser: what was chosen before the scripts had come stays. */
  readonly chosen?: string | undefined;
}
