import type { QuestionTexts, WizardTexts } from '../../text/wizardTexts.ts';
import type { Step } from '../../wizards/answers.ts';

/** The last answer on a way, where it is one that a guard has judged, with its question; `undefined` where it is a choice. */
export function judgedStep(
  { questions }: WizardTexts,
  steps: readonly Step[],
): { readonly question: QuestionTexts; readonly answer: string } | undefined {
  const last = steps.at(-1);
  const question = last && questions[last.question];
  return last && question && question.input !== 'choice' && !Object.hasOwn(question.answers, last.answer)
    ? { question, answer: last.answer }
    : undefined;
}
