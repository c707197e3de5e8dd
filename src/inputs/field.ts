import type { RefObject } from 'react';
import type { QuestionTexts } from '../text/wizardTexts.ts';
import type { InputTexts } from './texts.ts';

/** What the form of a kind of question gets. It stands in a group that is named by the question and described by its hint. */
export interface FieldProps {
  readonly texts: InputTexts;
  /** The question’s id, under which its fields keep what is typed. */
  readonly name: string;
  readonly question: QuestionTexts;
  /** The title above the list of problems. */
  readonly problem: string;
  /** The label of the button that gives the answer. */
  readonly submit: string;
  /** The level of headings under the question. */
  readonly heading: 'h2' | 'h4';
  /** The answer that was given before, as the fragment holds it. */
  readonly given: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

/** What shows on an outcome's page what an answer was judged by. */
export interface EvidenceProps {
  readonly texts: InputTexts;
  readonly question: QuestionTexts;
  readonly answer: string;
  /** The element that holds what the page has drawn for answers of this kind, such as a map. */
  readonly drawn: RefObject<HTMLElement | null>;
}
