import { useId, useRef, useState } from 'react';
import { fill } from '../../i18n/format.ts';
import type { QuestionWording } from '../../words/schemas.ts';
import { unlistedCountry, writeCountries } from '../../wizards/transaction-scenarios/wizard.ts';
import type { Words } from './words.ts';

const sides = ['from', 'to'] as const;

/** Two countries to choose. Both must be chosen; what is missing is listed above, in a summary that takes the focus. */
export function CountriesForm({ words, question, given, onAnswer }: CountriesFormProps) {
  const { strings } = words;
  const id = useId();
  const [chosen, setChosen] = useState({ from: given?.from ?? '', to: given?.to ?? '' });
  const [checked, setChecked] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const who = { from: question.from ?? '', to: question.to ?? '' };
  const missing = sides.filter((side) => chosen[side] === '');
  const idOf = (side: string) => `${id}${side}`;

  const submit = () => {
    setChecked(true);
    if (missing.length === 0) onAnswer(writeCountries(chosen.from, chosen.to));
    else requestAnimationFrame(() => summary.current?.focus());
  };

  return (
    <div className="countries js-only">
      {checked && missing.length > 0 && (
        <div className="errors" ref={summary} tabIndex={-1} role="alert">
          <h2>{strings.problem}</h2>
          <ul>
            {missing.map((side) => (
              <li key={side}>
                <a
                  href={`#${idOf(side)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(idOf(side))?.focus();
                  }}
                >
                  {fill(strings.countryMissing, { who: who[side] })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sides.map((side) => (
        <div className="field" key={side}>
          <label htmlFor={idOf(side)}>{who[side]}</label>
          <select
            id={idOf(side)}
            value={chosen[side]}
            aria-invalid={checked && chosen[side] === ''}
            onChange={(event) => setChosen({ ...chosen, [side]: event.target.value })}
          >
            <option value="">{strings.chooseCountry}</option>
            {words.countries.map((country) => (
              <option key={country.id} value={country.id}>
                {country.name}
              </option>
            ))}
            <option value={unlistedCountry}>{strings.unlisted}</option>
          </select>
        </div>
      ))}
      <button className="primary" type="button" onClick={submit}>
        {strings.continue}
      </button>
    </div>
  );
}

interface CountriesFormProps {
  readonly words: Words;
  readonly question: QuestionWording;
  /** What was chosen before. */
  readonly given: { readonly from: string; readonly to: string } | undefined;
  readonly onAnswer: (answer: string) => void;
}
