import { useId, useState } from 'react';
import { unlistedCountry } from '../../wizards/countries.ts';
import { keepTyped, type Typed } from '../wizard/address.ts';
import type { Words } from './words.ts';

const fields = ['mpnId', 'account'] as const;

/** Compares the countries of MPN ID and CSP account, which have to be the same (F20). They enter no link. */
export function SameCountryForm({ words, typed, onAnswer }: SameCountryFormProps) {
  const { sameCountry, wizard } = words.strings;
  const id = useId();
  const [chosen, setChosen] = useState({ mpnId: typed.mpnId ?? '', account: typed.account ?? '' });
  const isComplete = fields.every((field) => chosen[field] !== '' && chosen[field] !== unlistedCountry);
  const isSame = chosen.mpnId === chosen.account;
  const choose = (change: Partial<typeof chosen>) => {
    const next = { ...chosen, ...change };
    setChosen(next);
    keepTyped(next);
    if (fields.every((field) => next[field] !== '' && next[field] !== unlistedCountry))
      onAnswer(next.mpnId === next.account ? 'yes' : 'no');
  };
  return (
    <div className="help js-only">
      {fields.map((field) => (
        <div className="field" key={field}>
          <label htmlFor={id + field}>{sameCountry.fields[field]}</label>
          <select id={id + field} value={chosen[field]} onChange={({ target }) => choose({ [field]: target.value })}>
            <option value="">{wizard.chooseCountry}</option>
            {words.countries.map(({ id: country, name }) => (
              <option key={country} value={country}>
                {name}
              </option>
            ))}
            <option value={unlistedCountry}>{wizard.unlisted}</option>
          </select>
        </div>
      ))}
      <p className="hint" role="status">
        {isComplete && (isSame ? sameCountry.same : sameCountry.different)}
      </p>
    </div>
  );
}

interface SameCountryFormProps {
  readonly words: Words;
  readonly typed: Typed;
  readonly onAnswer: (answer: string) => void;
}
