import { describeAnswer, type InputTexts } from '../inputs/texts.ts';
import type { InputId } from '../inputs/index.ts';
import type { Strings } from '../i18n/strings.ts';
import type { EditionId } from '../program/editions.ts';
import type { Step } from '../wizards/answers.ts';
import type { OtherQuestions } from './otherEditions.ts';
import type { QuestionWording } from './schemas.ts';

/** The wording of a question, and its kind. */
export interface QuestionTexts extends QuestionWording {
  readonly input: InputId;
}

/** All texts of a wizard's island. They come from the build, so that hydration gives the same result. */
export interface WizardTexts {
  readonly strings: Strings['wizard'];
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  /** The words of English interfaces that the questions hold, if they are in another language. */
  readonly interfaceWords: readonly string[];
  readonly inputs: InputTexts;
  /** The path of the wizard's page. */
  readonly root: string;
  readonly edition: EditionId;
  /** How the other editions ask the questions; only on the wizard's own pages. */
  readonly others?: readonly OtherQuestions[];
}

/** @returns the text of the question; its id if a link names one without wording on this page */
export function questionText({ questions }: WizardTexts, question: string): string {
  return questions[question]?.question ?? question;
}

/** @returns the label of the answer; its id if this page has no wording for it */
export function answerText({ questions, inputs }: WizardTexts, { question, answer }: Step): string {
  const asked = questions[question];
  return asked?.answers[answer]?.label ?? describeAnswer(asked?.input ?? 'choice', inputs, answer) ?? answer;
}
