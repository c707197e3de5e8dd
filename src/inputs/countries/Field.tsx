import { useId, useRef, useState } from 'react';
import { fill } from '../../i18n/format.ts';
import { ErrorSummary } from '../../islands/shared/ErrorSummary.tsx';
import type { FieldProps } from '../field.ts';
import { readCountries, writeCountries } from './answer.ts';
import { CountryOptions } from './CountryOptions.tsx';

const sides = ['from', 'to'] as const;
type Side = (typeof sides)[number];

/**
 * Two countries to choose. Both must be chosen; what is missing is listed above the fields, in a summary that takes the
 * focus. The selects are uncontrolled, so that a choice made before hydration counts.
 */
export function CountriesField({
  texts: { countries: texts },
  question,
  problem,
  submit,
  heading,
  given,
  onAnswer,
}: FieldProps) {
  const id = useId();
  const [missing, setMissing] = useState<readonly Side[]>([]);
  const [tries, setTries] = useState(0);
  const selects = useRef<Partial<Record<Side, HTMLSelectElement | null>>>({});
  if (!texts) throw new Error('the page has no countries');
  const who = { from: question.from ?? '', to: question.to ?? '' };
  const earlier = given === undefined ? undefined : readCountries(given);
  const chosen = (side: Side) => selects.current[side]?.value ?? '';
  const messageOf = (side: Side) => fill(texts.strings.missing, { who: who[side] });

  const answer = () => {
    const empty = sides.filter((side) => chosen(side) === '');
    setMissing(empty);
    setTries(tries + 1);
    if (empty.length === 0) onAnswer(writeCountries({ from: chosen('from'), to: chosen('to') }));
  };

  return (
    <div className="countries js-only">
      {missing.length > 0 && (
        <ErrorSummary
          key={tries}
          title={problem}
          heading={heading}
          problems={missing.map((side) => ({ field: id + side, message: messageOf(side) }))}
        />
      )}
      {sides.map((side) => (
        <div className="field" key={side}>
          <label htmlFor={`${id}${side}`}>{who[side]}</label>
          {missing.includes(side) && (
            <p className="error" id={`${id}${side}-error`}>
              {messageOf(side)}
            </p>
          )}
          <select
            id={`${id}${side}`}
            ref={(select) => {
              selects.current[side] = select;
            }}
            defaultValue={earlier?.[side] ?? ''}
            onChange={() => setMissing(missing.filter((one) => one !== side))}
            aria-invalid={missing.includes(side)}
            aria-describedby={missing.includes(side) ? `${id}${side}-error` : undefined}
          >
            <CountryOptions texts={texts} />
          </select>
        </div>
      ))}
      <button className="primary" type="button" onClick={answer}>
        {submit}
      </button>
    </div>
  );
}
