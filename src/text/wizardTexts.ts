import { describeAnswer, type InputTexts } from '../inputs/texts.ts';
import type { InputId } from '../inputs/index.ts';
import type { Strings } from '../i18n/strings.ts';
import type { EditionId } from '../program/editions.ts';
import type { Step } from '../wizards/tree/trail.ts';
import type { QuestionWording } from './schemas.ts';

/** A question's wording, and its kind. */
export interface QuestionTexts extends QuestionWording {
  readonly input: InputId;
}

/** Every text that an island of a wizard shows. It comes from the build, so that both renders say the same. */
export interface WizardTexts {
  readonly strings: Strings['wizard'];
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  readonly inputs: InputTexts;
  /** The path of the wizard's own page. */
  readonly root: string;
  readonly edition: EditionId;
}

/** @returns the question's text; its id where a link names one that the page has no wording for */
export function questionText({ questions }: WizardTexts, question: string): string {
  return questions[question]?.question ?? question;
}

/** @returns the answer as the reader gave it; its id where the page has no wording for it */
export function answerText({ questions, inputs }: WizardTexts, { question, answer }: Step): string {
  const asked = questions[question];
  return asked?.answers[answer]?.label ?? describeAnswer(asked?.input ?? 'choice', inputs, answer) ?? answer;
}

/** What is not seen, or turns the text around it; and halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** As much of a strange text as helps to recognise it. */
export function shorten(text: string): string {
  const [start = ''] = /^.{0,60}/su.exec(text) ?? []; // whole characters
  return start.replace(unseen, '\uFFFD') + (start.length < text.length ? '…' : '');
}
