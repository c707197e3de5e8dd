import { useId } from 'react';
import { capitalised, fill, formatMonth } from '../../i18n/format.ts';
import { monthsAround, readMonth, type Month } from '../../program/months.ts';
import { planSteps } from '../../text/planSteps.ts';
import { CopyResult, useCopying } from '../shared/Copy.tsx';
import { InterfaceText } from '../shared/InterfaceText.tsx';
import { useAnnounced } from '../shared/useAnnounced.ts';
import type { PlanProps } from './extras.ts';

/** How many months before and after this one can be chosen: with a past one a reader sees when the wait is over. */
const reach = 12;

/**
 * A plan by the calendar, counted from the month that the reader chooses, to copy and to save as a calendar file. Until the
 * URL is read, and without scripts, it says how long before and after that month each step is.
 */
export function YearPlan({ texts, own, edition, calendar, month, isOpen, heading: Heading, onAnswer }: PlanProps) {
  const { locale, strings, root } = texts;
  const { yearPlan } = strings;
  const id = useId();
  const { copied, copy, say } = useCopying();
  const words = own.calendar;
  const counted = month ? fill(yearPlan.dated, { month: formatMonth(locale, month) }) : yearPlan.relative;
  useAnnounced(counted, isOpen);
  if (!words) return null;

  /** Spaces that break, for what leaves the page: another program does not search for those that do not. */
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  const said = { copied: yearPlan.copied, denied: yearPlan.denied };
  const steps = planSteps(locale, own, edition, month);
  const lines = steps.map(({ when, name, text }) => ({ when, what: `${name}. ${text}` }));
  const title = month ? `${words.title}: ${formatMonth(locale, month)}` : words.title;
  const offered = isOpen ? monthsAround(new Date(), reach) : [];
  const months = month && !offered.includes(month) ? [month, ...offered] : offered;

  const plainSteps = steps.map((step) => ({ ...step, name: plain(step.name), text: plain(step.text) }));

  const save = async (from: Month) => {
    try {
      const { saveCalendarFile } = await import('./calendarFile.ts');
      saveCalendarFile({ locale, title, steps: plainSteps, address: root, name: `${calendar.month}-${from}` });
      say(yearPlan.saved);
    } catch {
      say(yearPlan.failed);
    }
  };
  return (
    <section className="part plan" aria-labelledby={`${id}title`}>
      <Heading id={`${id}title`}>{words.title}</Heading>
      <p>{words.lead}</p>
      {isOpen && (
        <div className="field js-only screen-only">
          <label htmlFor={id}>{words.label}</label>
          <p className="hint" id={`${id}hint`}>
            {words.hint}
          </p>
          <select
            id={id}
            value={month ?? ''}
            aria-describedby={`${id}hint`}
            onChange={({ currentTarget }) => onAnswer(calendar.month, readMonth(currentTarget.value))}
          >
            <option value="">{yearPlan.choose}</option>
            {months.map((one) => (
              <option key={one} value={one}>
                {capitalised(locale, formatMonth(locale, one))}
              </option>
            ))}
          </select>
        </div>
      )}
      <p className="hint js-only">{counted}</p>
      <ol>
        {lines.map(({ when, what }) => (
          <li key={what}>
            <strong>{when}</strong>
            <span>
              <InterfaceText text={`: ${what}`} words={texts.interfaceWords} />
            </span>
          </li>
        ))}
      </ol>
      {month && (
        <div className="actions js-only screen-only">
          <button
            type="button"
            onClick={() =>
              void copy(
                { text: [title, ...lines.map(({ when, what }) => `- ${when}: ${what}`)].map(plain).join('\n') },
                said,
              )
            }
          >
            {yearPlan.copy}
          </button>
          <button type="button" onClick={() => void save(month)}>
            {yearPlan.save}
          </button>
          <CopyResult copied={copied} isLong />
        </div>
      )}
      <p className="hint js-only screen-only">{yearPlan.stays}</p>
    </section>
  );
}
