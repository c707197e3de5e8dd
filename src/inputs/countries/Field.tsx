import { useId, useRef, useState } from 'react';
import { fill } from '../../i18n/format.ts';
import { ErrorSummary } from '../../islands/shared/ErrorSummary.tsx';
import type { FieldProps } from '../field.ts';
import { readCountries, writeCountries } from './answer.ts';
import { CountryBox } from './CountryBox.tsx';
import { answeredId } from './offered.ts';

const sides = ['from', 'to'] as const;
type Side = (typeof sides)[number];

/**
 * Two countries to find. Both must be chosen; what is missing is listed above the fields, in a summary that takes the
 * focus. What is typed stays with the entry of the history.
 */
export function CountriesField({
  texts: { countries: texts },
  name,
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
  const chosen = useRef<Partial<Record<Side, string | undefined>>>({});
  if (!texts) throw new Error('the page has no countries');
  const who = { from: question.from ?? '', to: question.to ?? '' };
  const earlier = given === undefined ? undefined : readCountries(given);
  const messageOf = (side: Side) => fill(texts.strings.missing, { who: who[side] });

  const answer = () => {
    const { from, to } = chosen.current;
    setMissing(sides.filter((side) => chosen.current[side] === undefined));
    setTries(tries + 1);
    if (from !== undefined && to !== undefined)
      onAnswer(writeCountries({ from: answeredId(texts, from), to: answeredId(texts, to) }));
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
          <CountryBox
            id={id + side}
            name={`${name}-${side}`}
            texts={texts}
            given={earlier?.[side]}
            isInvalid={missing.includes(side)}
            describedBy={missing.includes(side) ? `${id}${side}-error` : undefined}
            onChange={(country) => {
              chosen.current[side] = country;
              setMissing((all) => all.filter((one) => one !== side));
            }}
          />
        </div>
      ))}
      <button className="primary" type="button" onClick={answer}>
        {submit}
      </button>
    </div>
  );
}
