import { capitalised, formatDay, formatMonth } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { dueDay, type Month } from '../program/months.ts';
import type { Checklist } from '../wizards/checklist/requirement.ts';
import type { EditionTexts } from './checklistTexts.ts';

/** A step of a plan by the calendar. */
export interface PlanStep {
  readonly id: string;
  /** When it is due in words: a month, a day, or how long before or after the month that is not chosen yet. */
  readonly when: string;
  /** Its name in a calendar. */
  readonly name: string;
  readonly text: string;
  /** The day in ISO format; none until a month is chosen. */
  readonly day?: string;
}

/** The steps of a plan by the calendar, the earliest first; none where the checklist has no such plan. */
export function planSteps(
  locale: Locale,
  { calendar: words, plan }: Pick<EditionTexts, 'calendar' | 'plan'>,
  { calendar, plan: ids }: Checklist,
  month: Month | undefined,
): readonly PlanStep[] {
  if (!calendar || !words) return [];
  const steps = ids.map((id): PlanStep => {
    const due = calendar.due[id] ?? {};
    const { when = '', name = id } = words.steps[id] ?? {};
    const step = { id, name, text: plan[id] ?? '' };
    if (month === undefined) return { ...step, when: capitalised(locale, when) };
    const day = dueDay(month, due);
    const written = due.days === undefined ? formatMonth(locale, day.slice(0, 7)) : formatDay(locale, day);
    return { ...step, when: capitalised(locale, written), day };
  });
  return steps.toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
}
