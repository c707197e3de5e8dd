import type { Month } from '../../program/months.ts';
import type { Answered, Result } from '../../wizards/checklist/result.ts';
import type { Checklist } from '../../wizards/checklist/requirement.ts';
import { followsFrom, requirementName, type ResultTexts } from '../checklistTexts.ts';
import { planSteps } from '../planSteps.ts';

/** A line of a result. */
export interface ResultLine {
  /** The requirement that the line links back to. */
  readonly requirement?: string;
  readonly name?: string;
  readonly text?: string | undefined;
}

/** A section of a result, on the page and in replies. */
export interface ResultPart {
  readonly id: 'near-miss' | 'missing' | 'decides' | 'open' | 'met' | 'later' | 'plan';
  readonly title: string;
  readonly text?: string;
  readonly isOrdered?: boolean;
  readonly lines: readonly ResultLine[];
}

/** The sections of a result, in order of importance to the reader; without answers only the plan. */
export function resultParts({ texts, edition, result, month, hasAnswers }: ResultPartsInput): readonly ResultPart[] {
  const { checklist } = texts.strings;
  const { own: ownTexts } = texts;
  const line = ({ id }: Answered, text?: string): ResultLine => ({
    requirement: id,
    name: requirementName(ownTexts, id),
    text,
  });
  const closing = (requirement: Answered) => line(requirement, followsFrom(ownTexts, requirement.id, 'no'));
  const finding = (requirement: Answered) =>
    line(
      requirement,
      followsFrom(ownTexts, requirement.id, requirement.answer) ?? followsFrom(ownTexts, requirement.id, 'not-sure'),
    );
  const { met, unmet, open, decisive, nearMiss, later } = result;

  const first = [...(unmet.length > 0 ? [checklist.planClose] : []), ...(open.length > 0 ? [checklist.planFind] : [])];
  const byMonth = planSteps(texts.locale, ownTexts, edition, month);
  const plan: ResultPart = {
    id: 'plan',
    title: ownTexts.calendar?.title ?? checklist.plan,
    isOrdered: true,
    lines: edition.calendar
      ? byMonth.map(({ when, text }) => ({ name: when, text }))
      : [...(hasAnswers ? first : []), ...edition.plan.map((step) => ownTexts.plan[step])].map((text) => ({ text })),
  };
  if (!hasAnswers) return [plan];

  const parts: ResultPart[] = [
    nearMiss
      ? { id: 'near-miss', title: checklist.nearMiss, text: checklist.nearMissText, lines: [closing(nearMiss)] }
      : { id: 'missing', title: checklist.missing, lines: unmet.map(closing) },
    { id: 'decides', title: checklist.decides, text: checklist.decidesText, lines: decisive.map(finding) },
    ...(decisive.length === 0
      ? [{ id: 'open' as const, title: checklist.open, text: checklist.openText, lines: open.map((one) => line(one)) }]
      : []),
    { id: 'met', title: checklist.met, lines: met.map((one) => line(one)) },
    plan,
    {
      id: 'later',
      title: checklist.later,
      text: checklist.laterText,
      lines: later.map((one) => ({
        requirement: one.id,
        name: requirementName(ownTexts, one.id),
        text: [`${checklist.moments[one.when]}.`, followsFrom(ownTexts, one.id, one.answer)].filter(Boolean).join(' '),
      })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

interface ResultPartsInput {
  readonly texts: ResultTexts;
  readonly edition: Checklist;
  readonly result: Result;
  /** The month that a plan by the calendar is counted from. */
  readonly month: Month | undefined;
  readonly hasAnswers: boolean;
}
