import { useId, useState } from 'react';
import { formatAmount, formatNumber, largestAmount, readAmount, type AskedCurrency } from '../../i18n/amounts.ts';
import { fill } from '../../i18n/format.ts';
import { announce } from '../shared/announce.ts';
import type { Typed } from '../shared/historyState.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { shorten } from '../../text/shorten.ts';
import {
  answerOf,
  fieldsOf,
  isWorked,
  ownFields,
  readRevenue,
  typedIn,
  type FieldError,
  type RevenueHelp,
  type Worked,
} from './revenue.ts';
import { useKeptTyping, useOwnAnswer, type Answerable } from './useOwnAnswer.ts';
import type { ChecklistTexts } from '../../text/checklistTexts.ts';

/**
 * Works the revenue out from amounts in the reader's own number format, each shown back as it was understood. What is wrong
 * is said at its field and in a summary that takes the focus. No amount enters the address.
 */
export function RevenueForm({ texts, help, ...requirement }: RevenueFormProps) {
  const { locale, strings } = texts;
  const { revenue, wizard } = strings;
  const id = useId();
  const [typed, setTyped] = useState<Typed>(() => ownFields(locale, requirement.typed));
  // Whoever comes back finds the form open, with its sum; what is wrong is said only once it is to be worked out.
  const [isBegun] = useState(Object.keys(typed).length > 0);
  const [read, setRead] = useState<Worked | readonly FieldError[]>(() => {
    const worked = readRevenue(locale, typed, help);
    return isWorked(worked) ? worked : [];
  });
  const [tries, setTries] = useState(0);
  const give = useOwnAnswer('revenue', requirement);
  const keep = useKeptTyping({ ...typed, [typedIn]: locale });
  const errors = isWorked(read) ? [] : read;
  const asked: AskedCurrency = typed.currency === 'other' ? 'other' : 'USD';

  const change = (field: string, value: string) => {
    setTyped({ ...typed, [field]: value });
    keep({ [field]: value });
    setRead(isWorked(read) ? [] : read.filter((error) => error.field !== field));
    give(undefined);
    announce(id + field, understood(field, value) ?? '');
  };
  const work = () => {
    const next = readRevenue(locale, typed, help);
    setRead(next);
    setTries(tries + 1);
    // Before the answer that it gives, and what follows from that.
    announce(id, isWorked(next) ? judgedLines(texts, next, help.threshold).join('. ') : '');
    give(isWorked(next) ? answerOf(next) : undefined);
  };
  const labels: Readonly<Record<string, string>> = revenue.fields;
  const labelOf = (field: string) =>
    field.startsWith('month-') ? fill(revenue.month, { number: field.slice(6) }) : (labels[field] ?? field);
  const messageOf = ({ field, kind, sign = '' }: FieldError) => {
    const slots = {
      field: labelOf(field),
      typed: shorten(typed[field] ?? ''),
      sign,
      limit: formatAmount(locale, largestAmount * 100),
      example: field === 'rate' ? formatNumber(locale, 1.0725) : formatAmount(locale, 30_000_000),
    };
    const message = {
      empty: revenue.empty,
      negative: revenue.negative,
      'too-large': revenue.tooLarge,
      'too-long': revenue.tooLong,
      sign: asked === 'USD' ? revenue.otherSign : revenue.noSign,
      unreadable: revenue.unreadable,
      'no-rate': revenue.noRate,
      'too-much-perpetual': revenue.tooMuchPerpetual,
    }[kind];
    return fill<never>(message, slots);
  };
  const understood = (field: string, value: string) => {
    const amount = readAmount(locale, value, asked);
    return amount.kind === 'amount' && field !== 'rate'
      ? fill(revenue.understood, { amount: formatAmount(locale, amount.cents, asked === 'USD' ? asked : undefined) })
      : undefined;
  };
  const choice = (field: 'currency' | 'span', legend: string, options: Readonly<Record<string, string>>) => (
    <fieldset className="plain">
      <legend>{legend}</legend>
      <div className="options">
        {Object.entries(options).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={id + field}
              value={value}
              checked={(typed[field] ?? Object.keys(options)[0]) === value}
              onChange={() => change(field, value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );

  return (
    <details className="help js-only" open={isBegun}>
      <summary>{revenue.open}</summary>
      {errors.length > 0 && (
        <ErrorSummary
          key={tries}
          title={wizard.problem}
          problems={errors.map((error) => ({ field: id + error.field, message: messageOf(error) }))}
        />
      )}
      {choice('currency', revenue.currency, { USD: revenue.dollars, other: revenue.otherCurrency })}
      {choice('span', revenue.span, { year: revenue.year, months: revenue.months })}
      <div className={typed.span === 'months' ? 'months' : undefined}>
        {fieldsOf(typed, help).map((field) => {
          const error = errors.find((one) => one.field === field);
          const hint = { rate: revenue.rateHint, perpetual: revenue.perpetualHint }[field];
          return (
            <div className="field" key={field} data-field={field}>
              <label htmlFor={id + field}>{labelOf(field)}</label>
              {hint && (
                <p className="hint" id={`${id}${field}-hint`}>
                  {hint}
                </p>
              )}
              {error && (
                <p className="error" id={`${id}${field}-error`}>
                  {messageOf(error)}
                </p>
              )}
              <input
                id={id + field}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                value={typed[field] ?? ''}
                aria-invalid={error !== undefined}
                aria-describedby={
                  [...(hint ? ['hint'] : []), ...(error ? ['error'] : [])]
                    .map((part) => `${id}${field}-${part}`)
                    .join(' ') || undefined
                }
                onInput={({ currentTarget }) => change(field, currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  work();
                }}
              />
              <p className="hint understood">{understood(field, typed[field] ?? '')}</p>
            </div>
          );
        })}
      </div>
      <button type="button" className="primary" onClick={work}>
        {revenue.work}
      </button>
      <p className="hint">{revenue.stays}</p>
      {isWorked(read) && (
        <Judged
          texts={texts}
          worked={read}
          threshold={help.threshold}
          isTaken={requirement.answer === answerOf(read)}
        />
      )}
    </details>
  );
}

/** The sum, the threshold and the distance between them, each with its name. */
function judgedAmounts({ locale, strings }: ChecklistTexts, { sum, distance }: Worked, threshold: number) {
  const { revenue } = strings;
  const dollars = (cents: number) => formatAmount(locale, cents, 'USD');
  return [
    { name: revenue.sum, amount: dollars(sum) },
    { name: revenue.threshold, amount: dollars(threshold * 100) },
    distance === 0
      ? { name: revenue.exactly }
      : { name: distance > 0 ? revenue.above : revenue.below, amount: dollars(Math.abs(distance)) },
  ];
}

/** What the result is good for. */
const judgedUse = ({ strings: { revenue } }: ChecklistTexts, { isIndication }: Worked) =>
  isIndication ? revenue.indication : revenue.taken;

/** The same as a text, line by line. */
const judgedLines = (texts: ChecklistTexts, worked: Worked, threshold: number): readonly string[] => [
  ...judgedAmounts(texts, worked, threshold).map(({ name, amount }) => (amount ? `${name}: ${amount}` : name)),
  judgedUse(texts, worked),
];

/** What was worked out, and what it is good for. */
export function Judged({ texts, worked, threshold, isTaken }: JudgedProps) {
  return (
    <>
      <dl className="worked">
        {judgedAmounts(texts, worked, threshold).map(({ name, amount }) => (
          <div key={name}>
            <dt>{name}</dt>
            {amount && <dd>{amount}</dd>}
          </div>
        ))}
      </dl>
      {(worked.isIndication || isTaken) && <p>{judgedUse(texts, worked)}</p>}
    </>
  );
}

interface JudgedProps {
  readonly texts: ChecklistTexts;
  readonly worked: Worked;
  readonly threshold: number;
  /** Whether the answer that stands is what the revenue comes to. */
  readonly isTaken: boolean;
}

interface RevenueFormProps extends Answerable {
  readonly texts: ChecklistTexts;
  readonly help: RevenueHelp;
}
