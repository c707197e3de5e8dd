import { useId, useState } from 'react';
import { unlistedCountry } from '../../inputs/countries/unlisted.ts';
import { CountryOptions } from '../../inputs/countries/CountryOptions.tsx';
import { announce } from '../shared/announce.ts';
import { keepTyped } from '../shared/history.ts';
import { offeredIn } from '../../inputs/countries/offered.ts';
import type { CountriesTexts } from '../../inputs/countries/texts.ts';
import type { Typed } from '../shared/historyState.ts';
import { useOwnAnswer } from './useOwnAnswer.ts';
import type { ChecklistTexts } from '../../text/checklistTexts.ts';

const fields = ['mpnId', 'account'] as const;

type Chosen = Readonly<Record<(typeof fields)[number], string>>;

const compare = ({ mpnId, account }: Chosen): 'same' | 'different' | 'missing' =>
  [mpnId, account].some((country) => country === '' || country === unlistedCountry)
    ? 'missing'
    : mpnId === account
      ? 'same'
      : 'different';

/** Compares the countries of MPN ID and CSP account, which have to be the same (F20). They enter no link. */
export function SameCountryForm({ texts, countries, typed, onAnswer }: SameCountryFormProps) {
  const { sameCountry } = texts.strings;
  const id = useId();
  // What was kept may name a country that is offered no more.
  const [chosen, setChosen] = useState<Chosen>(() => {
    const kept = (field: keyof Chosen) =>
      [unlistedCountry, ...offeredIn(countries)].find((one) => one === typed[field]) ?? '';
    return { mpnId: kept('mpnId'), account: kept('account') };
  });
  const give = useOwnAnswer(onAnswer);
  const choose = (change: Partial<Chosen>) => {
    const next = { ...chosen, ...change };
    setChosen(next);
    keepTyped(next);
    const verdict = compare(next);
    announce(id, sameCountry.verdicts[verdict]);
    give(verdict === 'missing' ? undefined : verdict === 'same' ? 'yes' : 'no');
  };
  return (
    <div className="help js-only">
      {fields.map((field) => (
        <div className="field" key={field}>
          <label htmlFor={id + field}>{sameCountry.fields[field]}</label>
          <select
            id={id + field}
            value={chosen[field]}
            onChange={({ currentTarget }) => choose({ [field]: currentTarget.value })}
          >
            <CountryOptions texts={countries} />
          </select>
        </div>
      ))}
      {(chosen.mpnId || chosen.account) && <p className="hint">{sameCountry.verdicts[compare(chosen)]}</p>}
    </div>
  );
}

interface SameCountryFormProps {
  readonly texts: ChecklistTexts;
  readonly countries: CountriesTexts;
  readonly typed: Typed;
  readonly onAnswer: (answer: string | undefined) => void;
}
