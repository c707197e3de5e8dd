import { useId, useRef, useState } from 'react';
import { fill } from '../../i18n/format.ts';
import type { QuestionWording } from '../../text/schemas.ts';
import { writeCountries } from '../../wizards/inputs/countries.ts';
import { CountryOptions } from '../shared/CountryOptions.tsx';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { WizardTexts } from '../../text/wizardTexts.ts';

const sides = ['from', 'to'] as const;
type Side = (typeof sides)[number];

/**
 * Two countries to choose. Both must be chosen; what is missing is listed above, in a summary that takes the focus. The
 * browser keeps what is chosen, so that a choice made before the scripts have run counts too.
 */
export function CountriesForm({
  words,
  question,
  heading,
  labelledBy,
  describedBy,
  given,
  onAnswer,
}: CountriesFormProps) {
  const { strings } = words;
  const id = useId();
  const [missing, setMissing] = useState<readonly Side[]>([]);
  const [tries, setTries] = useState(0);
  const selects = useRef<Partial<Record<Side, HTMLSelectElement | null>>>({});
  const who = { from: question.from ?? '', to: question.to ?? '' };
  const chosen = (side: Side) => selects.current[side]?.value ?? '';
  const messageOf = (side: Side) => fill(strings.countryMissing, { who: who[side] });

  const submit = () => {
    const empty = sides.filter((side) => chosen(side) === '');
    setMissing(empty);
    setTries(tries + 1);
    if (empty.length === 0) onAnswer(writeCountries(chosen('from'), chosen('to')));
  };

  return (
    <div className="countries js-only" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {missing.length > 0 && (
        <ErrorSummary
          key={tries}
          title={strings.problem}
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
            onChange={() => setMissing(missing.filter((one) => one !== side))}
            aria-invalid={missing.includes(side)}
            aria-describedby={missing.includes(side) ? `${id}${side}-error` : undefined}
          >
            <CountryOptions strings={strings} countries={words.countries} chosen={given?.[side]} />
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
  readonly words: WizardTexts;
  readonly question: QuestionWording;
  readonly heading: 'h2' | 'h4';
  /** The id of the question's heading. */
  readonly labelledBy: string;
  /** The id of its hint. */
  readonly describedBy: string | undefined;
  /** What was chosen before. */
  readonly given: { readonly from: string; readonly to: string } | undefined;
  readonly onAnswer: (answer: string) => void;
}
