import { useId, useState } from 'react';
import { CountryBox } from '../../inputs/countries/CountryBox.tsx';
import { announce } from '../shared/announce.ts';
import type { CountriesTexts } from '../../inputs/countries/texts.ts';
import { unlistedCountry } from '../../inputs/countries/unlisted.ts';
import type { ChecklistTexts } from '../../text/checklistTexts.ts';
import { useOwnAnswer, type Answerable } from './useOwnAnswer.ts';

const fields = ['mpnId', 'account'] as const;

type Chosen = Readonly<Partial<Record<(typeof fields)[number], string | undefined>>>;

const compare = ({ mpnId, account }: Chosen): 'same' | 'different' | 'missing' =>
  [mpnId, account].some((country) => country === undefined || country === unlistedCountry)
    ? 'missing'
    : mpnId === account
      ? 'same'
      : 'different';

/** Compares the countries of MPN ID and CSP account, which have to be the same (F20). They enter no link. */
export function SameCountryForm({ texts, countries, ...requirement }: SameCountryFormProps) {
  const { sameCountry } = texts.strings;
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>({});
  const give = useOwnAnswer('same-country', requirement);
  return (
    <div className="help js-only">
      {fields.map((field) => (
        <div className="field" key={field}>
          <label htmlFor={id + field}>{sameCountry.fields[field]}</label>
          <CountryBox
            id={id + field}
            name={field}
            texts={countries}
            describedBy={`${id}said`}
            onChange={(country, by) => {
              setChosen((all) => ({ ...all, [field]: country }));
              if (by === 'page') return;
              const verdict = compare({ ...chosen, [field]: country });
              announce(id, sameCountry.verdicts[verdict]);
              give(verdict === 'missing' ? undefined : verdict === 'same' ? 'yes' : 'no');
            }}
          />
        </div>
      ))}
      <p className="hint" id={`${id}said`}>
        {(chosen.mpnId ?? chosen.account) && sameCountry.verdicts[compare(chosen)]}
      </p>
    </div>
  );
}

interface SameCountryFormProps extends Answerable {
  readonly texts: ChecklistTexts;
  readonly countries: CountriesTexts;
}
