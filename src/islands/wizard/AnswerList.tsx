import { fill } from '../../i18n/format.ts';
import { answerText, questionText, type WizardTexts } from '../../text/wizardTexts.ts';
import type { Step } from '../../wizards/answers.ts';
import { followInPlace } from '../shared/followInPlace.ts';

/** “Your answers”, each with a link to change it. */
export function AnswerList({ texts, steps, heading: Heading, changeUrl, onChange }: AnswerListProps) {
  const { strings } = texts;
  if (steps.length === 0) return null;
  return (
    <section className="answers">
      <Heading>{strings.answers}</Heading>
      <dl>
        {steps.map((step) => (
          <div key={step.question}>
            <dt>{questionText(texts, step.question)}</dt>
            <dd>
              <span>{answerText(texts, step)}</span>{' '}
              <a
                className="quiet screen-only"
                href={changeUrl(step)}
                aria-label={fill(strings.changeAnswer, { question: questionText(texts, step.question) })}
                onClick={onChange && ((event) => followInPlace(event, () => onChange(step)))}
              >
                {strings.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface AnswerListProps {
  readonly texts: WizardTexts;
  readonly steps: readonly Step[];
  readonly heading: 'h2' | 'h4';
  readonly changeUrl: (step: Step) => string;
  /** Shows the question in place, where that is possible; otherwise its page is loaded. */
  readonly onChange?: (step: Step) => void;
}
