import type { ComponentType } from 'react';
import type { Month } from '../../program/months.ts';
import type { ChecklistTexts, EditionTexts } from '../../text/checklistTexts.ts';
import type { Calendar, Checklist, Help } from '../../wizards/checklist/requirement.ts';
import type { Result } from '../../wizards/checklist/result.ts';
import type { Typed } from '../shared/historyState.ts';
import type { Answerable } from './useOwnAnswer.ts';

/** What only some checklists have. Each island brings its own, so that a page loads the script of no other. */
export interface Extras {
  readonly Helps?: ComponentType<HelpProps>;
  readonly Evidence?: ComponentType<EvidenceProps>;
  readonly Plan?: ComponentType<PlanProps>;
}

/** The form that helps to answer a requirement. */
export interface HelpProps extends Answerable {
  readonly texts: ChecklistTexts;
  readonly help: Help;
}

/** What a result shows of what was typed into such a form. */
export interface EvidenceProps {
  readonly texts: ChecklistTexts;
  readonly result: Result;
  readonly typed: Typed;
}

/** A plan by the calendar. */
export interface PlanProps {
  readonly texts: ChecklistTexts;
  /** The texts of this edition. */
  readonly own: EditionTexts;
  readonly edition: Checklist;
  readonly calendar: Calendar;
  readonly month: Month | undefined;
  /** Whether the URL is read. */
  readonly isOpen: boolean;
  readonly heading: 'h2' | 'h4';
  /** Without a month, the one that was chosen is taken back. */
  readonly onAnswer: (question: string, month: Month | undefined) => void;
}
